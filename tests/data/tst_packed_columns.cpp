// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "layers/data/packed_columns.h"
#include "tests/data/tiny_atlas.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace atlas;
using tiny::kNone;

using Edit = std::function<void(GDALDatasetH)>;
Q_DECLARE_METATYPE(Edit)
using Values = std::vector<double>;
Q_DECLARE_METATYPE(Values)

namespace {

/// Three municipalities with figures of two years: one secret, one provisional, one year with intervals. Without
/// shapes, their province has one.
AtlasParts threePlaces()
{
    AtlasParts parts;
    parts.profile = QStringLiteral("1.0");
    parts.levels = {tiny::level("provincie", 3), tiny::level("gemeente", 7)};
    parts.tables = {tiny::table("gemeente", 2023, {{"GM0001", "Aa"}, {"GM0002", "Bee"}, {"GM0003", "Cee"}}),
                    tiny::table("provincie", 2023, {{"PV20", "Noord"}})};
    AreaRings rings;
    const Point corners[] = {{230'000, 580'000}, {231'000, 580'000}, {231'000, 581'000}, {230'000, 581'000}};
    rings.addRing(corners);
    rings.endArea();
    parts.tables[1].shapes = std::make_shared<const ArcMap>(ArcMap::build(rings));
    parts.indicators = {tiny::indicator("inwoners", IndicatorKind::Count)};
    Column now = tiny::column("inwoners", 2024, 0, {10, 20, kNone});
    now.absence[2] = Absence::Secret;
    now.flags = {Provisional, NoFlag, NoFlag};
    Column later = tiny::column("inwoners", 2030, 0, {12.5, kNone, 0.1 + 0.2});
    later.low = {11, kNone, kNone};
    later.high = {14, kNone, kNone};
    parts.columns = {now, later};
    return parts;
}

Edit sql(const char *statement)
{
    return [statement](GDALDatasetH file) { const SqlResult done(file, statement); };
}

/// As an editor does it: one feature read, changed and put back.
void editFirstFeature(GDALDatasetH file)
{
    OGRLayerH table = GDALDatasetGetLayerByName(file, "krimpatlas_observation");
    const FeatureHandle row(OGR_L_GetFeature(table, 1));
    OGR_F_SetFieldDouble(row.get(), OGR_F_GetFieldIndex(row.get(), "value"), 11);
    QCOMPARE(OGR_L_SetFeature(table, row.get()), OGRERR_NONE);
}

void removeFlags(GDALDatasetH file)
{
    OGRLayerH table = GDALDatasetGetLayerByName(file, "krimpatlas_observation");
    OGR_L_DeleteField(table, OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(table), "flags"));
}

/// As `ogr2ogr -overwrite` does it, with other figures.
void makeTableAnew(GDALDatasetH file)
{
    OGRLayerH old = GDALDatasetGetLayerByName(file, "krimpatlas_observation");
    OGRLayerH fresh = GDALDatasetCopyLayer(file, old, "fresh", nullptr);
    QVERIFY(fresh);
    for (int i = 0; i < GDALDatasetGetLayerCount(file); ++i) {
        if (qstrcmp(OGR_L_GetName(GDALDatasetGetLayer(file, i)), "krimpatlas_observation") == 0)
            GDALDatasetDeleteLayer(file, i);
    }
    const SqlResult changed(file, "UPDATE fresh SET value = value + 1");
    OGR_L_Rename(GDALDatasetGetLayerByName(file, "fresh"), "krimpatlas_observation");
}

bool sameNumbers(const Values &a, const Values &b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

bool same(const Column &a, const Column &b)
{
    return a.indicator == b.indicator && a.year == b.year && a.table == b.table && a.referenceDate == b.referenceDate
        && a.source == b.source && a.absence == b.absence && a.flags == b.flags && sameNumbers(a.values, b.values)
        && sameNumbers(a.low, b.low) && sameNumbers(a.high, b.high);
}

} // namespace

/// The packed columns are what the observations say, and never what they said once.
class TestPackedColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeAtlas(threePlaces(), path()).has_value()); }

    void areWhatWasWritten()
    {
        const AtlasParts written = threePlaces();
        const auto file = openGeoPackage(path());
        const auto packed = readPackedColumns(file->get(), written.tables, {});
        QVERIFY(packed);
        QCOMPARE(packed->rows, 5);
        QVERIFY(std::ranges::equal(packed->columns, written.columns, same));
    }

    void sayWhatTheRowsOfTheBuiltInAtlasSay()
    {
        const QString atlas = QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg");
        const auto read = readGeoPackage(atlas);
        QVERIFY2(read.has_value(), "the build makes share/krimpatlas/atlas.gpkg");
        const auto file = openGeoPackage(atlas);
        const auto packed = readPackedColumns(file->get(), read->tables, {});
        QVERIFY(packed);
        const Observations rows = joined(readObservations(file->get(), read->tables, ObservationPart::First, {}),
                                         readObservations(file->get(), read->tables, ObservationPart::Second, {}));
        QCOMPARE(packed->rows, rows.rows);
        QVERIFY(std::ranges::equal(packed->columns, rows.columns, same));
    }

    void areNotTakenOnceTheyMayBeOld_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Values>("expected");       // of 2024
        const auto row = [](const char *name, const Edit &edit, const Values &expected) { QTest::newRow(name) << edit << expected; };
        row("figure changed by SQL", sql("UPDATE krimpatlas_observation SET value = 11 WHERE fid = 1"), {11, 20, kNone});
        row("figure changed as an editor does", editFirstFeature, {11, 20, kNone});
        row("figure removed", sql("DELETE FROM krimpatlas_observation WHERE place_code = 'GM0002'"), {10, kNone, kNone});
        row("figure added", sql("INSERT INTO krimpatlas_observation (level, place_code, vintage, indicator_code, period, value) "
                                "VALUES ('gemeente', 'GM0003', 2023, 'inwoners', 2024, 30)"), {10, 20, 30});
        row("figure replaced", sql("REPLACE INTO krimpatlas_observation (fid, level, place_code, vintage, indicator_code, period, value) "
                                   "VALUES (2, 'gemeente', 'GM0002', 2023, 'inwoners', 2024, 21)"), {10, 21, kNone});
        row("changed behind the triggers", [](GDALDatasetH file) {
            const SqlResult dropped(file, "DROP TRIGGER krimpatlas_column_update");
            const SqlResult changed(file, "UPDATE krimpatlas_observation SET value = 11 WHERE fid = 1");
        }, {11, 20, kNone});
        row("table made anew", makeTableAnew, {11, 21, kNone});
        row("flags removed", removeFlags, {10, 20, kNone});
        row("places in another order", sql("UPDATE krimpatlas_place SET code = CASE code WHEN 'GM0001' THEN 'GM0002' "
                                           "WHEN 'GM0002' THEN 'GM0001' ELSE code END"), {20, 10, kNone});
        row("a place more", sql("INSERT INTO krimpatlas_place (level, vintage, code, name) VALUES ('gemeente', 2023, 'GM0004', 'Dee')"),
            {10, 20, kNone, kNone});
        row("packed cells spoilt", sql("UPDATE krimpatlas_column SET cells = zeroblob(length(cells))"), {10, 20, kNone});
        row("packed cells cut short", sql("UPDATE krimpatlas_column SET cells = x'00'"), {10, 20, kNone});
        row("packed year changed", sql("UPDATE krimpatlas_column SET period = 2000 WHERE period = 2024"), {10, 20, kNone});
        row("packed column lost", sql("DELETE FROM krimpatlas_column WHERE period = 2024"), {10, 20, kNone});
        row("no packed columns", sql("DELETE FROM krimpatlas_column"), {10, 20, kNone});
    }

    void areNotTakenOnceTheyMayBeOld()
    {
        QFETCH(Edit, edit);
        QFETCH(Values, expected);
        const QString copy = m_dir.filePath(QStringLiteral("edited.gpkg"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(path(), copy));
        GDALDatasetH file = GDALOpenEx(qPrintable(copy), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr);
        QVERIFY(file);
        edit(file);
        GDALClose(file);

        const auto read = readGeoPackage(copy);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(QString::number(int(read.error().code)) + read.error().layer + read.error().detail));
        QVERIFY(!readPackedColumns(openGeoPackage(copy)->get(), read->tables, {}));
        QCOMPARE(read->columns.size(), 2U);
        QCOMPARE(read->columns[0].year, 2024);
        QVERIFY(sameNumbers(read->columns[0].values, expected));
        const bool flagged = qstrcmp(QTest::currentDataTag(), "flags removed") != 0;
        QCOMPARE(!read->columns[0].flags.empty(), flagged);
    }

    void leaveTheReportOfFiguresWithoutAPlace()
    {
        AtlasParts parts = threePlaces();
        parts.columns[1].table = 2;
        parts.tables.push_back(parts.tables[0]);
        parts.tables[2].vintage = 2015;
        parts.tables[2].codes[0] = QStringLiteral("GM0009");
        const QString file = m_dir.filePath(QStringLiteral("unplaced.gpkg"));
        QVERIFY(writeAtlas(parts, file).has_value());
        QVERIFY(hasPackedColumns(openGeoPackage(file)->get()));
        GDALDatasetH edited = GDALOpenEx(qPrintable(file), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr);
        sql("DELETE FROM krimpatlas_place WHERE code = 'GM0009'")(edited);
        GDALClose(edited);
        const auto read = readGeoPackage(file);
        QVERIFY(read.has_value());
        QVERIFY(std::ranges::any_of(read->report, [](const ReportLine &line) { return line.what == QLatin1String("observation-without-place"); }));
    }

private:
    QString path() const { return m_dir.filePath(QStringLiteral("atlas.gpkg")); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestPackedColumns)
#include "tst_packed_columns.moc"
