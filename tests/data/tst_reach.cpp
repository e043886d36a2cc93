// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/reach.h"

#include "layers/geometry/area_rings.h"
#include "tests/support/built_in_atlas.h"
#include "tests/support/csv_rows.h"

#include <QFile>
#include <QSet>
#include <QtTest>

#include <cmath>

using namespace atlas;

namespace {

const double kNone = std::nan("");

/// Four municipalities of 2023 in a row, 10 km from each other. In 2015 GM0005 was one that has been divided over the
/// first two since; its inhabitants and jobs are those of all before it.
/// @param jobs of GM0001 … GM0005 in 2015
std::shared_ptr<const AtlasData> row(const std::vector<double> &jobs)
{
    AtlasParts parts;
    parts.levels = {{QStringLiteral("gemeente"), {QStringLiteral("gemeente"), {}}, {QStringLiteral("gemeenten"), {}}, 1}};
    Indicator count;
    count.kind = IndicatorKind::Count;
    for (const char *code : {"inwoners", "banen"}) {
        count.code = QString::fromLatin1(code);
        parts.indicators.push_back(count);
    }
    Indicator share;
    share.code = QStringLiteral("aandeel");
    parts.indicators.push_back(share);

    AreaRings rings;
    PlaceTable drawn, then;
    drawn.level = then.level = QStringLiteral("gemeente");
    drawn.vintage = 2023;
    then.vintage = 2015;
    for (int i = 0; i < 5; ++i) {
        const QString code = QStringLiteral("GM000%1").arg(i + 1);
        then.codes << code;
        then.names << code;
        if (i == 4)
            break;
        const double x = 10000. * i;
        rings.addRing(std::vector<Point>{{x, 0}, {x + 10000, 0}, {x + 10000, 10000}, {x, 10000}});
        rings.endArea();
        drawn.codes << code;
        drawn.names << code;
    }
    drawn.shapes = std::make_shared<const ArcMap>(ArcMap::build(rings));
    parts.tables = {drawn, then};
    for (const char *into : {"GM0001", "GM0002"})
        parts.mergers.push_back({QStringLiteral("GM0005"), QString::fromLatin1(into), QStringLiteral("2018-01-01"), kNone, QStringLiteral("deel")});
    const std::vector<std::vector<double>> values{{100, 200, 300, 400, 10}, jobs};
    for (std::size_t i = 0; i < 2; ++i) {
        Column column;
        column.indicator = parts.indicators[i].code;
        column.year = 2015;
        column.table = 1;
        column.source = QStringLiteral("cbs");
        column.values = values[i];
        for (const double value : values[i])
            column.absence.push_back(std::isfinite(value) ? Absence::None : Absence::Missing);
        parts.columns.push_back(column);
    }
    return AtlasData::make(std::move(parts));
}

Figures reached(const AtlasData &data, double km)
{
    return *withinReach(data, *data.indicator(QStringLiteral("banen")), 2015, 0, km);
}

} // namespace

class ReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLiesWithinTheRadiusIsAddedUp()
    {
        const auto data = row({1, 2, 4, 8, 0.5});
        const Figures far = reached(*data, 12);
        // The first reaches itself, the second and all of what was divided over them.
        QCOMPARE(far.values[0], 1 + 2 + 0.5);
        QCOMPARE(far.values[1], 1 + 2 + 4 + 0.5);
        QCOMPARE(far.values[3], 4. + 8);
        QCOMPARE(far.flags[0], static_cast<std::uint16_t>(Computed));
        QCOMPARE(far.sources, QStringList(QStringLiteral("cbs")));
        QCOMPARE(far.partsOf[1], 4);
    }

    void aPlaceThatWasDividedCountsWhereAllOfItIsInReach()
    {
        const Figures far = reached(*row({1, 2, 4, 8, 0.5}), 12);
        // The third reaches only one of its two parts: 10 of 910 inhabitants are missing.
        QCOMPARE(far.values[2], 2. + 4 + 8);
        QVERIFY(std::abs(far.coverage[2] - 900. / 910) < 1e-12);
        QVERIFY(far.flags[2] & OtherBoundaries);
        // Alone, the first misses 10 of 110: that is no figure.
        const Figures near = reached(*row({1, 2, 4, 8, 0.5}), 5);
        QVERIFY(std::isnan(near.values[0]));
        QCOMPARE(near.absence[0], Absence::LowCoverage);
        QCOMPARE(near.values[3], 8.);
    }

    void aMissingFigureIsNoZero()
    {
        const Figures far = reached(*row({1, 2, 4, kNone, 0.5}), 12);
        QCOMPARE(far.absence[3], Absence::LowCoverage);
        QVERIFY(std::isnan(far.values[3]));
        QCOMPARE(far.values[0], 1 + 2 + 0.5);
    }

    void onlyCountsOfDrawnPlacesAreAddedUp()
    {
        const auto data = row({1, 2, 4, 8, 0.5});
        QVERIFY(!withinReach(*data, *data->indicator(QStringLiteral("aandeel")), 2015, 0, 10));
        QVERIFY(!withinReach(*data, *data->indicator(QStringLiteral("banen")), 2016, 0, 10));
        QVERIFY2(!withinReach(*data, *data->indicator(QStringLiteral("banen")), 2015, 1, 10), "places without shapes are nowhere");
    }

    /// By the file itself: a municipality that nothing happened to, with all that lies around it.
    void jobsWithinReachInTheBuiltInAtlasAreThoseOfTheFile()
    {
        const auto data = support::builtInAtlas();
        QVERIFY(data);
        QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/atlas/observations/regional_2015.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = support::csvRows(QString::fromUtf8(file.readAll()));
        const auto code = rows[0].indexOf(QStringLiteral("code")), jobs = rows[0].indexOf(QStringLiteral("banen"));
        QHash<QString, double> banen;
        for (const QStringList &cells : rows.mid(1))
            banen.insert(cells[code], cells[jobs].toDouble());

        const int table = data->drawnTable(QStringLiteral("gemeente"));
        const PlaceTable &places = data->tables()[static_cast<std::size_t>(table)];
        QSet<QString> changed;
        for (const Merger &merger : data->parts().mergers)
            changed << merger.oldCode << merger.newCode;
        int compared = 0;
        for (const int km : {10, 20, 30}) {
            const Column *column = data->column(QStringLiteral("banen_binnen_%1_km").arg(km), 2015, table);
            QVERIFY(column);
            for (std::size_t from = 0; from < column->values.size(); ++from) {
                const Point centre = places.shapes->labelPoint(from);
                double sum = 0;
                bool plain = true;
                for (std::size_t to = 0; to < column->values.size(); ++to) {
                    const Point point = places.shapes->labelPoint(to);
                    if (std::hypot(point.x - centre.x, point.y - centre.y) > 1000. * km)
                        continue;
                    plain = plain && !changed.contains(places.codes[static_cast<qsizetype>(to)]);
                    sum += banen.value(places.codes[static_cast<qsizetype>(to)]);
                }
                if (!plain)
                    continue;
                ++compared;
                QVERIFY2(std::abs(column->values[from] - sum) < 0.5, qPrintable(places.names[static_cast<qsizetype>(from)]));
                QVERIFY(column->flags[from] & Computed);
            }
        }
        QVERIFY(compared > 300);
    }
};

QTEST_GUILESS_MAIN(ReachTest)
#include "tst_reach.moc"
