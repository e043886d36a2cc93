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

const ReportLine *line(const AtlasParts &parts, const char *what)
{
    const auto it = std::find_if(parts.report.begin(), parts.report.end(),
                                 [&](const ReportLine &l) { return l.what == QLatin1String(what); });
    return it == parts.report.end() ? nullptr : &*it;
}

const Column *column(const AtlasParts &parts, const char *indicator)
{
    const auto it = std::find_if(parts.columns.begin(), parts.columns.end(),
                                 [&](const Column &c) { return c.indicator == QLatin1String(indicator); });
    return it == parts.columns.end() ? nullptr : &*it;
}

} // namespace

/// Every trap that real files hold, one at a time, each in a file of a few squares.
class TestForeignGeoPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLevelVintageCodesAndNames()
    {
        GpkgBuilder(file()).layer("gemeente_gegeneraliseerd_2022", 28992, {{"statcode", OFTString}, {"statnaam", OFTString}})
            .row({"GM0014", "Groningen"}, square(230'000, 580'000, 1000))
            .row({"GM0114", "Emmen"}, square(260'000, 530'000, 2000));
        const auto parts = read();
        QCOMPARE(parts.tables.size(), 1U);
        const PlaceTable &table = parts.tables[0];
        QCOMPARE(table.level, QStringLiteral("gemeente"));
        QCOMPARE(table.vintage, 2022);
        QCOMPARE(table.codes, QStringList({QStringLiteral("GM0014"), QStringLiteral("GM0114")}));
        QCOMPARE(table.names, QStringList({QStringLiteral("Groningen"), QStringLiteral("Emmen")}));
        QVERIFY(!table.approximate);
        QCOMPARE(std::round(table.shapes->areaM2(1)), 4e6);
        QVERIFY(isBoundariesOnly(parts));
        QVERIFY(parts.report.empty());
    }

    void leavesWaterAndAbroadOut()
    {
        GpkgBuilder(file()).layer("gemeenten", 28992, {{"gemeentecode", OFTString}, {"gemeentenaam", OFTString},
                                                       {"water", OFTString}, {"aantal_inwoners", OFTInteger}})
            .row({"GM0034", "Almere", "JA", "-99999999"}, square(145'000, 490'000, 500))
            .row({"GM0034", "Almere", "NEE", "222825"}, square(140'000, 480'000, 1000))
            .row({"GM0998", "Buitenland", "B", "-99999999"}, square(0, 0, 1));
        const auto parts = read();
        QCOMPARE(parts.layers[0].rows, 3);
        QCOMPARE(parts.layers[0].places, 1);
        QCOMPARE(line(parts, "water-row")->count, 1);
        QVERIFY(line(parts, "water-row")->problem);
        QCOMPARE(line(parts, "abroad")->count, 1);
        QCOMPARE(std::round(parts.tables[0].shapes->areaM2(0)), 1e6);
        QCOMPARE(column(parts, "inwoners")->values[0], 222825.0);
    }

    void putsRowsOfTheSameCodeTogether()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}, {"aantal_inwoners", OFTInteger}})
            .row({"GM0448", ""}, square(110'000, 560'000, 1000))
            .row({"GM0448", "13552"}, square(115'000, 565'000, 1000))
            .row({"GM0448", "7"}, square(120'000, 570'000, 1000));
        const auto parts = read();
        QCOMPARE(parts.layers[0].rows, 3);
        QCOMPARE(parts.layers[0].places, 1);
        QCOMPARE(line(parts, "duplicate-code")->count, 2);
        QVERIFY(line(parts, "duplicate-code")->detail.contains(QLatin1String("GM0448")));
        QCOMPARE(std::round(parts.tables[0].shapes->areaM2(0)), 3e6);
        QCOMPARE(column(parts, "inwoners")->values[0], 13552.0);
    }

    void keepsTheKindOfAbsence_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("absence");
        QTest::newRow("no data") << QByteArray("-99999999") << int(OFTInteger) << int(Absence::Missing);
        QTest::newRow("suppressed") << QByteArray("-99997") << int(OFTInteger) << int(Absence::Secret);
        QTest::newRow("not yet published") << QByteArray("-99995") << int(OFTReal) << int(Absence::NotYetPublished);
        QTest::newRow("as text with a fraction") << QByteArray("-99995.0") << int(OFTString) << int(Absence::NotYetPublished);
        QTest::newRow("unlisted, but low enough") << QByteArray("-99990") << int(OFTReal) << int(Absence::Missing);
    }

    void keepsTheKindOfAbsence()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, type);
        QFETCH(int, absence);
        GpkgBuilder(file()).layer("gemeente_2023", 28992,
                                  {{"statcode", OFTString}, {"aantal_inwoners", static_cast<OGRFieldType>(type)}})
            .row({"GM0014", cell.constData()}, square(230'000, 580'000, 1000))
            .row({"GM0114", "109346"}, square(260'000, 530'000, 1000));
        const auto parts = read();
        const Column *const inhabitants = column(parts, "inwoners");
        QVERIFY(inhabitants);
        QVERIFY(std::isnan(inhabitants->values[0]));
        QCOMPARE(int(inhabitants->absence[0]), absence);
        QCOMPARE(inhabitants->values[1], 109346.0);
        QCOMPARE(int(inhabitants->absence[1]), int(Absence::None));
        QCOMPARE(line(parts, "sentinel")->count, 1);
    }

    void aNegativeFigureIsAFigure()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}, {"saldo", OFTInteger}})
            .row({"GM0014", "-99989"}, square(230'000, 580'000, 1000));
        const auto parts = read();
        QCOMPARE(column(parts, "saldo")->values[0], -99989.0);
        QVERIFY(!line(parts, "sentinel"));
    }

    void repairsCodes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("padded") << QByteArray("GM0014    ");
        QTest::newRow("small letters") << QByteArray("gm0014");
        QTest::newRow("without prefix") << QByteArray("0014");
        QTest::newRow("without zeros") << QByteArray("14");
        QTest::newRow("with the year in front") << QByteArray("2023GM0014");
    }

    void repairsCodes()
    {
        QFETCH(QByteArray, raw);
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({raw.constData()}, square(230'000, 580'000, 1000));
        const auto parts = read();
        QCOMPARE(parts.tables[0].codes, QStringList(QStringLiteral("GM0014")));
        QCOMPARE(line(parts, "padded-code")->count, 1);
        QVERIFY(!line(parts, "padded-code")->problem);
    }

    void keepsRowsWithoutCodeOrShape()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}, {"statnaam", OFTString}})
            .row({"", ""}, square(230'000, 580'000, 1000))
            .row({"GM0114", "Emmen"}, {})
            .row({"GM0109", "Coevorden"}, "MULTIPOLYGON EMPTY");
        const auto parts = read();
        QCOMPARE(parts.tables[0].codes, QStringList({QStringLiteral("#1"), QStringLiteral("GM0114"), QStringLiteral("GM0109")}));
        QCOMPARE(parts.layers[0].rows, 3);
        QCOMPARE(parts.layers[0].places, 1);
        QCOMPARE(line(parts, "missing-code")->count, 1);
        QCOMPARE(line(parts, "empty-geometry")->count, 2);
    }

    void repairsABowTie()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0014"}, "MULTIPOLYGON(((230000 580000,231000 581000,231000 580000,230000 581000,230000 580000)))");
        const auto parts = read();
        QCOMPARE(line(parts, "invalid-ring")->count, 1);
        QVERIFY(line(parts, "invalid-ring")->detail.contains(QLatin1String("GM0014")));
        QCOMPARE(std::round(parts.tables[0].shapes->areaM2(0)), 5e5);   // two triangles of a quarter square each
    }

    void straightensCurves()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}}, wkbCurvePolygon)
            .row({"GM0014"}, "CURVEPOLYGON(CIRCULARSTRING(230000 580000,232000 580000,230000 580000))");
        const auto parts = read();
        QCOMPARE(line(parts, "curve")->count, 1);
        const double circle = 3.14159265358979 * 1000 * 1000;
        QVERIFY(std::abs(parts.tables[0].shapes->areaM2(0) / circle - 1) < 0.005);
    }

    void dropsHeights()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}}, wkbMultiPolygon25D)
            .row({"GM0014"}, "MULTIPOLYGON Z(((0 400000 5,1000 400000 5,1000 401000 5,0 401000 5,0 400000 5)))");
        QCOMPARE(std::round(read().tables[0].shapes->areaM2(0)), 1e6);
    }

    // The tower of Amersfoort, origin of the Dutch grid: RD (155000, 463000) by definition, 52.155174 N
    // 5.387206 E (ETRS89) as published. Mercator: R·λ and R·ln tan(π/4 + φ/2) with R = 6378137. LAEA: by cs2cs.
    void bringsEverythingToRdNew_data()
    {
        QTest::addColumn<int>("epsg");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("reported");
        QTest::newRow("RD New") << 28992 << 155000.0 << 463000.0 << 10.0 << QString();
        QTest::newRow("longitude and latitude") << 4326 << 5.387206 << 52.155174 << 0.0001 << QStringLiteral("EPSG:4326");
        QTest::newRow("web Mercator") << 3857 << 599701.0 << 6828231.7 << 10.0 << QStringLiteral("EPSG:3857");
        QTest::newRow("European equal area") << 3035 << 4005541.5 << 3237257.6 << 10.0 << QStringLiteral("EPSG:3035");
    }

    void bringsEverythingToRdNew()
    {
        QFETCH(int, epsg);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, size);
        QFETCH(QString, reported);
        GpkgBuilder(file()).layer("gemeente_2023", epsg, {{"statcode", OFTString}}).row({"GM0307"}, square(x, y, size));
        const auto named = read();
        const Box box = named.tables[0].shapes->bounds();
        QVERIFY2(std::hypot(box.minX - 155000, box.minY - 463000) < 3,
                 qPrintable(QStringLiteral("%1 %2").arg(box.minX).arg(box.minY)));
        QCOMPARE(line(named, "reprojected") ? line(named, "reprojected")->detail : QString(), reported);
        QVERIFY(!line(named, "missing-crs"));

        GpkgBuilder(file()).layer("gemeente_2023", 0, {{"statcode", OFTString}}).row({"GM0307"}, square(x, y, size));
        const auto guessed = read();
        const Box same = guessed.tables[0].shapes->bounds();
        QVERIFY(std::hypot(same.minX - box.minX, same.minY - box.minY) < 0.01);
        QVERIFY(line(guessed, "missing-crs"));
        QVERIFY(line(guessed, "missing-crs")->problem);
    }

    void mapsWhatIsLabelledWrong_data()
    {
        QTest::addColumn<int>("label");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("told");
        QTest::newRow("degrees called RD New") << 28992 << 5.387206 << 52.155174 << 0.0001 << QStringLiteral("EPSG:28992 → EPSG:4326");
        QTest::newRow("web Mercator called RD New") << 28992 << 599701.0 << 6828231.7 << 10.0 << QStringLiteral("EPSG:28992 → EPSG:3857");
        QTest::newRow("RD New called degrees") << 4326 << 155000.0 << 463000.0 << 10.0 << QStringLiteral("EPSG:4326 → EPSG:28992");
        QTest::newRow("degrees called web Mercator") << 3857 << 5.387206 << 52.155174 << 0.0001 << QStringLiteral("EPSG:3857 → EPSG:4326");
    }

    void mapsWhatIsLabelledWrong()
    {
        QFETCH(int, label);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, size);
        QFETCH(QString, told);
        GpkgBuilder(file()).layer("gemeente_2023", label, {{"statcode", OFTString}}).row({"GM0307"}, square(x, y, size));
        const auto parts = read();
        QVERIFY(!parts.tables.empty());
        const Box box = parts.tables[0].shapes->bounds();
        QVERIFY(std::hypot(box.minX - 155000, box.minY - 463000) < 3);
        QVERIFY(line(parts, "wrong-crs"));
        QVERIFY(line(parts, "wrong-crs")->problem);
        QCOMPARE(line(parts, "wrong-crs")->detail, told);
        QVERIFY(!line(parts, "missing-crs"));
    }

    void leavesOutAShapeAtAPlaceholder()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0014"}, square(230'000, 580'000, 1000))
            .row({"GM0114"}, square(260'000, 530'000, 1000))
            .row({"GM0109"}, square(-5'000'000, 1, 1000));
        const auto parts = read();
        QCOMPARE(line(parts, "outside-netherlands")->count, 1);
        QCOMPARE(parts.layers[0].places, 2);
    }

    void reportsOtherGeometryTables()
    {
        GpkgBuilder(file()).layer("gemeente_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0014"}, square(230'000, 580'000, 1000))
            .layer("gemeente_labelpoint_2023", 28992, {{"statcode", OFTString}}, wkbPoint)
            .row({"GM0014"}, "POINT(230500 580500)");
        const auto parts = read();
        QCOMPARE(parts.tables.size(), 1U);
        QCOMPARE(line(parts, "not-polygons")->layer, QStringLiteral("gemeente_labelpoint_2023"));
        QCOMPARE(parts.layers.size(), 2U);
    }

    void takesTheGeneralisedLayerOfTwo()
    {
        GpkgBuilder(file()).layer("gemeente_niet_gegeneraliseerd_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0014"}, square(230'000, 580'000, 1000))
            .layer("gemeente_gegeneraliseerd_2023", 28992, {{"statcode", OFTString}})
            .row({"GM0014"}, square(230'000, 580'000, 2000));
        const auto parts = read();
        QCOMPARE(parts.tables.size(), 1U);
        QCOMPARE(parts.tables[0].title, QStringLiteral("gemeente_gegeneraliseerd_2023"));
        QCOMPARE(line(parts, "same-level")->layer, QStringLiteral("gemeente_niet_gegeneraliseerd_2023"));
    }

    void tellsYearsApartByTheirRows()
    {
        GpkgBuilder(file()).layer("gemeente_gegeneraliseerd", 28992, {{"statcode", OFTString}, {"jrstatcode", OFTString}})
            .row({"GM0014", "2018GM0014"}, square(230'000, 580'000, 1000))
            .row({"GM0014", "2019GM0014"}, square(230'000, 580'000, 2000));
        const auto parts = read();
        QCOMPARE(parts.tables.size(), 2U);
        QCOMPARE(parts.tables[0].vintage, 2018);
        QCOMPARE(parts.tables[1].vintage, 2019);
        QVERIFY(!line(parts, "duplicate-code"));
    }

    void derivesMemberships()
    {
        GpkgBuilder(file()).layer("gemeenten", 28992, {{"gemeentecode", OFTString}, {"ligt_in_provincie_code", OFTString}})
            .row({"GM0014", "PV20"}, square(230'000, 580'000, 3000))
            .layer("wijken", 28992, {{"wijkcode", OFTString}})
            .row({"WK001400"}, square(230'000, 580'000, 2000))
            .layer("buurten", 28992, {{"buurtcode", OFTString}})
            .row({"BU00140002"}, square(230'000, 580'000, 1000));
        const auto parts = read();
        QCOMPARE(parts.tables.size(), 3U);
        QStringList found;
        for (const Membership &m : parts.memberships)
            found << m.childCode + QLatin1Char('>') + m.parentCode;
        found.sort();
        QCOMPARE(found, QStringList({QStringLiteral("BU00140002>GM0014"), QStringLiteral("BU00140002>WK001400"),
                                     QStringLiteral("GM0014>PV20"), QStringLiteral("WK001400>GM0014")}));
    }

    void infersWhatItDoesNotKnow()
    {
        GpkgBuilder(file()).layer("verzorgingsgebieden", 28992,
                                  {{"code", OFTString}, {"naam", OFTString}, {"aantal_bomen", OFTInteger}, {"score_2019", OFTReal}})
            .row({"A1", "Noord", "12", "3.5"}, square(100'000, 400'000, 1000));
        const auto parts = read();
        QCOMPARE(parts.tables[0].level, QStringLiteral("verzorgingsgebieden"));
        QCOMPARE(parts.tables[0].codes, QStringList(QStringLiteral("A1")));
        QCOMPARE(parts.tables[0].names, QStringList(QStringLiteral("Noord")));
        QCOMPARE(parts.indicators.size(), 2U);
        QVERIFY(parts.indicators[0].inferred);
        QCOMPARE(int(parts.indicators[0].kind), int(IndicatorKind::Count));
        QCOMPARE(parts.indicators[0].name.nl, QStringLiteral("Aantal bomen"));
        QCOMPARE(int(parts.indicators[1].kind), int(IndicatorKind::Share));
        QCOMPARE(parts.columns[1].year, 2019);
    }

    void infersTotalsAndWritesUnits()
    {
        GpkgBuilder(file()).layer("verzorgingsgebieden", 28992,
                                  {{"code", OFTString}, {"fietsen_totaal", OFTInteger}, {"score_totaal", OFTReal}, {"bomenPerKm2", OFTInteger}, {"gemiddelde_waarde_totaal", OFTInteger}})
            .row({"A1", "12", "3.5", "7", "250"}, square(100'000, 400'000, 1000));
        const auto parts = read();
        QCOMPARE(parts.indicators.size(), 4U);
        QCOMPARE(int(parts.indicators[0].kind), int(IndicatorKind::Count));
        QCOMPARE(int(parts.indicators[1].kind), int(IndicatorKind::Share));
        QCOMPARE(int(parts.indicators[3].kind), int(IndicatorKind::Share));
        QCOMPARE(int(parts.indicators[2].kind), int(IndicatorKind::Share));
        QCOMPARE(parts.indicators[2].name.nl, QStringLiteral("Bomen per km²"));
    }

private:
    QString file() const { return m_dir.filePath(QStringLiteral("trap.gpkg")); }
    AtlasParts read() const
    {
        auto parts = readGeoPackage(file());
        if (!parts)
            qFatal("%s", qPrintable(parts.error().detail));
        return std::move(*parts);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestForeignGeoPackage)
#include "tst_foreign_geopackage.moc"
