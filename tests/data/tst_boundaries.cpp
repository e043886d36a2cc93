// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "tests/support/gpkg_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using test::GpkgBuilder;
using test::square;

namespace {

PlaceTable table(const char *level, int vintage, QStringList codes, std::shared_ptr<const ArcMap> shapes)
{
    PlaceTable made;
    made.level = QLatin1String(level);
    made.vintage = vintage;
    made.names = codes;
    made.codes = std::move(codes);
    made.approximate = shapes != nullptr;
    made.shapes = std::move(shapes);
    return made;
}

/// Three municipalities in a row and the one province they make, all approximate, with one figure.
std::shared_ptr<const AtlasData> baseAtlas()
{
    AreaRings rings;
    for (int i = 0; i < 3; ++i) {
        const double x = 100'000 + 1000 * i;
        const Point corners[] = {{x, 400'000}, {x + 1000, 400'000}, {x + 1000, 401'000}, {x, 401'000}};
        rings.addRing(corners);
        rings.endArea();
    }
    const auto gemeenten = std::make_shared<const ArcMap>(ArcMap::build(rings));
    const int all[] = {0, 0, 0};
    AtlasParts parts;
    parts.tables = {table("gemeente", 2023, {QStringLiteral("GM0001"), QStringLiteral("GM0002"), QStringLiteral("GM1992")}, gemeenten),
                    table("provincie", 2023, {QStringLiteral("PV20")},
                          std::make_shared<const ArcMap>(gemeenten->dissolved(all, 1)))};
    parts.tables[0].names = QStringList{QStringLiteral("Emmen"), QStringLiteral("Assen"), QStringLiteral("Voorne aan Zee")};
    for (const char *code : {"GM0001", "GM0002", "GM1992"})
        parts.memberships.push_back({QStringLiteral("gemeente"), QLatin1String(code), 2023, QStringLiteral("provincie"),
                                     QStringLiteral("PV20"), {}, {}, {}, {}});
    parts.mergers = {{QStringLiteral("GM0501"), QStringLiteral("GM1992"), QStringLiteral("2023-01-01"), 1, QStringLiteral("volledig")},
                     {QStringLiteral("GM0530"), QStringLiteral("GM1992"), QStringLiteral("2023-01-01"), 1, QStringLiteral("volledig")}};
    Indicator inhabitants;
    inhabitants.code = QStringLiteral("inwoners");
    parts.indicators = {inhabitants};
    Column column;
    column.indicator = inhabitants.code;
    column.year = 2023;
    column.table = 0;
    column.values = {10, 20, 30};
    column.absence.assign(3, Absence::None);
    parts.columns = {column};
    return AtlasData::make(std::move(parts));
}

const ReportLine *line(const AtlasParts &parts, const char *what)
{
    const auto it = std::find_if(parts.report.begin(), parts.report.end(),
                                 [&](const ReportLine &l) { return l.what == QLatin1String(what); });
    return it == parts.report.end() ? nullptr : &*it;
}

} // namespace

class TestBoundaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesByCodeAndKeepsFigures()
    {
        GpkgBuilder(file()).layer("gemeente_2025", 28992, {{"statcode", OFTString}})
            .row({"GM0002"}, square(102'000, 400'000, 2000))
            .row({"GM0001"}, square(100'000, 400'000, 2000))
            .row({"GM9999"}, square(200'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        const AtlasParts &parts = (*opened)->parts();
        const PlaceTable &gemeenten = parts.tables[0];
        QCOMPARE(gemeenten.codes[0], QStringLiteral("GM0001"));
        QCOMPARE(std::round(gemeenten.shapes->areaM2(0)), 4e6);
        QCOMPARE(gemeenten.shapes->areaBox(0).minX, 100'000.0);
        QCOMPARE(gemeenten.shapes->areaBox(1).minX, 102'000.0);
        QCOMPARE(gemeenten.shapes->firstRing(2), gemeenten.shapes->firstRing(3));   // no counterpart: no shape
        QVERIFY(!gemeenten.approximate);
        QCOMPARE(parts.columns[0].values, std::vector<double>({10, 20, 30}));
        QCOMPARE(line(parts, "boundary-without-place")->detail, QStringLiteral("GM9999"));
        QCOMPARE(line(parts, "place-without-boundary")->detail, QStringLiteral("GM1992"));
        QCOMPARE(line(parts, "boundaries-replaced")->count, 2);
        QVERIFY(!(*opened)->isApproximate());
    }

    void levelsAboveFollow()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0001"}, square(100'000, 400'000, 2000))
            .row({"GM0002"}, square(102'000, 400'000, 2000))
            .row({"GM1992"}, square(104'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        const PlaceTable &provincie = (*opened)->parts().tables[1];
        QCOMPARE(std::round(provincie.shapes->areaM2(0)), 12e6);
        QVERIFY(!provincie.approximate);
    }

    void olderBoundariesAreCarriedOverMergers()
    {
        GpkgBuilder(file()).layer("gemeente_2022", 28992, {{"statcode", OFTString}})
            .row({"GM0501"}, square(100'000, 400'000, 1000))
            .row({"GM0530"}, square(101'000, 400'000, 1000))
            .row({"GM0001"}, square(102'000, 400'000, 1000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        const PlaceTable &gemeenten = (*opened)->parts().tables[0];
        QCOMPARE(std::round(gemeenten.shapes->areaM2(2)), 2e6);
        QCOMPARE(line((*opened)->parts(), "merged-boundary")->count, 2);
    }

    void aFileWithFiguresStandsAlone()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}, {"aantal_inwoners", OFTInteger}})
            .row({"GM0001", "5"}, square(100'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->parts().tables.size(), 1U);
        QCOMPARE((*opened)->parts().columns[0].values, std::vector<double>({5}));
    }

    void namesWithoutCodesAreJoinedByName()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statnaam", OFTString}})
            .row({"Assen"}, square(102'000, 400'000, 2000))
            .row({"emmen"}, square(100'000, 400'000, 2000))
            .row({"Atlantis"}, square(104'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        const AtlasParts &parts = (*opened)->parts();
        QCOMPARE(parts.columns.size(), 1U);
        QCOMPARE(parts.tables[0].shapes->areaBox(0).minX, 100'000.0);
        QCOMPARE(parts.tables[0].shapes->areaBox(1).minX, 102'000.0);
        QCOMPARE(line(parts, "joined-by-name")->count, 2);
        QCOMPARE(line(parts, "boundary-without-place")->detail, QStringLiteral("Atlantis"));
    }

    void aFileThatFitsNowhereStandsAlone_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::newRow("codes the atlas does not have") << QByteArray("gemeente_2025");
        QTest::newRow("a level the atlas does not have") << QByteArray("buurten_2025");
        QTest::newRow("a layer of something else") << QByteArray("boomgaarden");
    }

    void aFileThatFitsNowhereStandsAlone()
    {
        QFETCH(QByteArray, layer);
        GpkgBuilder(file()).layer(layer.constData(), 28992, {{"code", OFTString}, {"naam", OFTString}})
            .row({"X7001", "Emmen"}, square(200'000, 400'000, 2000))
            .row({"X7002", "Assen"}, square(202'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        const AtlasParts &parts = (*opened)->parts();
        QCOMPARE(parts.tables.size(), 1U);
        QCOMPARE(parts.tables[0].codes, QStringList({QStringLiteral("X7001"), QStringLiteral("X7002")}));
        QCOMPARE(std::round(parts.tables[0].shapes->areaM2(0)), 4e6);
        QVERIFY(parts.columns.empty());
        QVERIFY(line(parts, "boundaries-alone"));
        QVERIFY(!line(parts, "place-without-boundary"));
    }

    void placesTheFileLacksAreAProblem()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0001"}, square(100'000, 400'000, 2000));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        QCOMPARE(line((*opened)->parts(), "place-without-boundary")->count, 2);
        QVERIFY(line((*opened)->parts(), "place-without-boundary")->problem);
    }

    void aLevelTheBaseLacksIsAddedToWhatFits()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0001"}, square(100'000, 400'000, 2000))
            .layer("wijken_2023", 28992, {{"wijkcode", OFTString}, {"gemeentecode", OFTString}})
            .row({"WK000100", "GM0001"}, square(100'000, 400'000, 500));
        const auto opened = openAtlas(file(), baseAtlas());
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->parts().tables.size(), 3U);
        QVERIFY((*opened)->drawnTable(QStringLiteral("wijk")) == 2);
        QCOMPARE((*opened)->parentRows(2, 0), std::vector<int>({0}));
    }

private:
    QString file() const { return m_dir.filePath(QStringLiteral("boundaries.gpkg")); }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
