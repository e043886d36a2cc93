// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "tests/support/gpkg_builder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gdal.h>
#include <ogr_api.h>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

void addSquare(AreaRings &rings, double x, double y, double size)
{
    const Point corners[] = {{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}};
    rings.addRing(corners);
}

/// Two municipalities side by side, one with a hole and an island, in one province; figures of every sort.
AtlasParts smallAtlas()
{
    AtlasParts parts;
    parts.profile = QStringLiteral("1.0");
    parts.levels = {{QStringLiteral("provincie"), {QStringLiteral("provincie"), QStringLiteral("province")},
                     {QStringLiteral("provincies"), QStringLiteral("provinces")}, 3},
                    {QStringLiteral("gemeente"), {QStringLiteral("gemeente"), QStringLiteral("municipality")},
                     {QStringLiteral("gemeenten"), QStringLiteral("municipalities")}, 7}};
    parts.themes = {{QStringLiteral("wonen"), {QStringLiteral("Wonen"), QStringLiteral("Housing")}, 2}};
    parts.sources = {{QStringLiteral("cbs"), QStringLiteral("Tabel"), QStringLiteral("CBS"), QStringLiteral("https://cbs.nl"),
                      QStringLiteral("CC BY 4.0"), QStringLiteral("CBS"), QStringLiteral("2026-11-20")}};
    Indicator indicator;
    indicator.code = QStringLiteral("woz_waarde");
    indicator.name = {QStringLiteral("WOZ-waarde"), QStringLiteral("Assessed value")};
    indicator.shortName = {QStringLiteral("WOZ"), QStringLiteral("Value")};
    indicator.unit = {QStringLiteral("× € 1.000"), QStringLiteral("× € 1,000")};
    indicator.sentence = {QStringLiteral("In {year} was de WOZ-waarde in {place} {value}"),
                          QStringLiteral("In {year} the assessed value was {value} in {place}")};
    indicator.more = {QStringLiteral("hoger"), QStringLiteral("higher")};
    indicator.less = {QStringLiteral("lager"), QStringLiteral("lower")};
    indicator.decimals = 1;
    indicator.theme = QStringLiteral("wonen");
    indicator.kind = IndicatorKind::Mean;
    indicator.weight = QStringLiteral("woningen");
    indicator.factor = 2.5;
    indicator.classes = 7;
    indicator.palette = QStringLiteral("purples");
    indicator.midpoint = 0.0;
    parts.indicators = {indicator};

    AreaRings gemeenten;
    addSquare(gemeenten, 230'000, 580'000, 1000);
    addSquare(gemeenten, 230'200, 580'200, 100);        // a hole
    addSquare(gemeenten, 240'000.125, 590'000.0625, 10);// an island
    gemeenten.endArea();
    addSquare(gemeenten, 231'000, 580'000, 1000);
    gemeenten.endArea();
    PlaceTable gemeente;
    gemeente.level = QStringLiteral("gemeente");
    gemeente.vintage = 2023;
    gemeente.codes = QStringList{QStringLiteral("GM0014"), QStringLiteral("GM0106")};
    gemeente.names = QStringList{QStringLiteral("Groningen"), QStringLiteral("'s-Assen \"x\"")};
    gemeente.namesEn = QStringList{QString(), QStringLiteral("Assen")};
    gemeente.shapes = std::make_shared<const ArcMap>(ArcMap::build(gemeenten));
    gemeente.approximate = true;
    gemeente.boundarySource = QStringLiteral("cbs");

    PlaceTable provincie;
    provincie.level = QStringLiteral("provincie");
    provincie.vintage = 2023;
    provincie.codes = QStringList{QStringLiteral("PV20")};
    provincie.names = QStringList{QStringLiteral("Groningen")};
    const int both[] = {0, 0};
    provincie.shapes = std::make_shared<const ArcMap>(gemeente.shapes->dissolved(both, 1));
    provincie.approximate = true;
    provincie.boundarySource = QStringLiteral("cbs");

    PlaceTable former;
    former.level = QStringLiteral("gemeente");
    former.vintage = 2015;
    former.codes = QStringList{QStringLiteral("GM0003")};
    former.names = QStringList{QStringLiteral("Appingedam")};
    parts.tables = {provincie, gemeente, former};

    for (const char *code : {"GM0014", "GM0106"})
        parts.memberships.push_back({QStringLiteral("gemeente"), QLatin1String(code), 2023, QStringLiteral("provincie"),
                                     QStringLiteral("PV20"), QStringLiteral("2023-01-01"), {}, QStringLiteral("hoog"),
                                     QStringLiteral("cbs")});
    parts.mergers = {{QStringLiteral("GM0003"), QStringLiteral("GM1979"), QStringLiteral("2021-01-01"), kNone,
                      QStringLiteral("volledig")}};
    parts.aliases.insert(QStringLiteral("gemeente:GM0014"), {QStringLiteral("Stad"), QStringLiteral("Grunnen")});

    Column column;
    column.indicator = indicator.code;
    column.year = 2024;
    column.table = 1;
    column.referenceDate = QStringLiteral("2024-01-01");
    column.source = QStringLiteral("cbs");
    column.values = {250.1, kNone};
    column.absence = {Absence::None, Absence::Secret};
    column.flags = {Provisional | Composed, NoFlag};
    column.low = {249.5, kNone};
    column.high = {250.7, kNone};
    Column older = column;
    older.year = 2015;
    older.table = 2;
    older.values = {0.1 + 0.2};
    older.absence = {Absence::None};
    older.flags.clear();
    older.low.clear();
    older.high.clear();
    parts.columns = {column, older};
    return parts;
}

bool sameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameNumbers(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameNumber);
}

} // namespace

class TestAtlasProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_written = smallAtlas();
        QVERIFY(writeAtlas(m_written, path("atlas.gpkg")).has_value());
        auto read = readGeoPackage(path("atlas.gpkg"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        m_read = std::move(*read);
    }

    void bringsBackTexts()
    {
        QCOMPARE(m_read.profile, QStringLiteral("1.0"));
        QVERIFY(m_read.levels == m_written.levels);
        QVERIFY(m_read.sources == m_written.sources);
        QCOMPARE(m_read.themes.size(), 1U);
        QCOMPARE(m_read.themes[0].name.en, QStringLiteral("Housing"));
        QCOMPARE(m_read.aliases, m_written.aliases);
        QCOMPARE(m_read.indicators.size(), 1U);
        const Indicator &indicator = m_read.indicators[0];
        QCOMPARE(indicator.unit.nl, QStringLiteral("× € 1.000"));
        QCOMPARE(int(indicator.kind), int(IndicatorKind::Mean));
        QCOMPARE(indicator.factor, 2.5);
        QCOMPARE(indicator.classes, 7);
        QCOMPARE(indicator.weight, QStringLiteral("woningen"));
        QVERIFY(indicator.midpoint == std::optional(0.0));
        QCOMPARE(indicator.sentence, m_written.indicators[0].sentence);
        QCOMPARE(indicator.more, m_written.indicators[0].more);
        QCOMPARE(indicator.less, m_written.indicators[0].less);
    }

    void opensAFileFromBeforeTheSentences()
    {
        QVERIFY(writeAtlas(m_written, path("before.gpkg")).has_value());
        GDALDatasetH file = GDALOpenEx(qPrintable(path("before.gpkg")), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr);
        OGRLayerH table = GDALDatasetGetLayerByName(file, "krimpatlas_indicator");
        for (const char *field : {"sentence_nl", "sentence_en", "more_nl", "more_en", "less_nl", "less_en"})
            QCOMPARE(OGR_L_DeleteField(table, OGR_FD_GetFieldIndex(OGR_L_GetLayerDefn(table), field)), OGRERR_NONE);
        GDALClose(file);

        const auto read = readGeoPackage(path("before.gpkg"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->indicators[0].name, m_written.indicators[0].name);
        QCOMPARE(read->indicators[0].sentence, LocalisedText());
        QCOMPARE(read->indicators[0].more, LocalisedText());
        QCOMPARE(read->columns.size(), m_written.columns.size());
    }

    void bringsBackPlaces()
    {
        QCOMPARE(m_read.tables.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            const PlaceTable &a = m_written.tables[i], &b = m_read.tables[i];
            QCOMPARE(b.level, a.level);
            QCOMPARE(b.vintage, a.vintage);
            QCOMPARE(b.codes, a.codes);
            QCOMPARE(b.names, a.names);
            QCOMPARE(b.namesEn, a.namesEn);
            QCOMPARE(b.approximate, a.approximate);
            QCOMPARE(b.boundarySource, a.boundarySource);
            QCOMPARE(bool(b.shapes), bool(a.shapes));
        }
        QCOMPARE(m_read.layers.size(), 2U);
        QCOMPARE(m_read.layers[1].rows, 2);
        QCOMPARE(m_read.layers[1].places, 2);
    }

    void bringsBackShapesExactly()
    {
        const ArcMap &shapes = *m_read.tables[1].shapes;
        QCOMPARE(shapes.areaM2(0), 1'000'000.0 - 10'000 + 100);
        QCOMPARE(shapes.areaM2(1), 1'000'000.0);
        QCOMPARE(shapes.areaBox(0).maxX, 240'010.125);
        QCOMPARE(shapes.areaBox(0).maxY, 590'010.0625);
        QCOMPARE(m_read.tables[0].shapes->areaM2(0), 2'000'000.0 - 10'000 + 100);
    }

    void bringsBackFigures()
    {
        QCOMPARE(m_read.columns.size(), 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            const Column &a = m_written.columns[i], &b = m_read.columns[i];
            QCOMPARE(b.indicator, a.indicator);
            QCOMPARE(b.year, a.year);
            QCOMPARE(b.table, a.table);
            QCOMPARE(b.referenceDate, a.referenceDate);
            QCOMPARE(b.source, a.source);
            QVERIFY(sameNumbers(b.values, a.values));
            QVERIFY(b.absence == a.absence);
            QVERIFY(b.flags == a.flags);
            QVERIFY(sameNumbers(b.low, a.low));
            QVERIFY(sameNumbers(b.high, a.high));
        }
    }

    void bringsBackRelations()
    {
        QCOMPARE(m_read.memberships.size(), 2U);
        QCOMPARE(m_read.memberships[1].childCode, QStringLiteral("GM0106"));
        QCOMPARE(m_read.memberships[1].validFrom, QStringLiteral("2023-01-01"));
        QCOMPARE(m_read.memberships[1].confidence, QStringLiteral("hoog"));
        QCOMPARE(m_read.mergers.size(), 1U);
        QVERIFY(std::isnan(m_read.mergers[0].share));
        QCOMPARE(m_read.mergers[0].newCode, QStringLiteral("GM1979"));
    }

    void writesTheSameBytesTwice()
    {
        QVERIFY(writeAtlas(m_written, path("again.gpkg")).has_value());
        QFile a(path("atlas.gpkg")), b(path("again.gpkg"));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QVERIFY(a.readAll() == b.readAll());
    }

    void leavesTheOldFileWhereItCannotWrite()
    {
        const auto written = writeAtlas(m_written, path("no/such/folder/atlas.gpkg"));
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), int(DataErrorCode::WriteFailed));
        QVERIFY(QDir().mkpath(path("taken.gpkg/inside")));
        QVERIFY(!writeAtlas(m_written, path("taken.gpkg")));
        const QStringList left = QDir(m_dir.path()).entryList({QStringLiteral(".*.gpkg")}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    /// Many rows, so that the table of figures spans pages; every fifth page spoilt in turn.
    void aDamagedPageIsAnErrorNotAHang()
    {
        AtlasParts many = m_written;
        for (int year = 1900; year < 2000; ++year) {
            many.columns.push_back(m_written.columns[0]);
            many.columns.back().year = year;
        }
        QVERIFY(writeAtlas(many, path("many.gpkg")).has_value());
        QFile whole(path("many.gpkg"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        int refused = 0;
        for (qsizetype page = 5; page * 4096 < bytes.size(); page += 5) {
            QByteArray broken = bytes;
            broken.replace(page * 4096, 4096, QByteArray(4096, '\xaa'));
            QFile file(path("broken.gpkg"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            const auto read = readGeoPackage(path("broken.gpkg"));
            refused += !read;
            // What is let through must be whole: the page held an index or nothing the reader needs.
            if (read)
                QCOMPARE(read->columns.size(), many.columns.size());
        }
        QVERIFY(refused > 0);
    }

    void isAGeoPackageToOthers()
    {
        const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
        if (ogrinfo.isEmpty())
            QSKIP("ogrinfo is not installed");
        QProcess process;
        process.start(ogrinfo, {QStringLiteral("-ro"), QStringLiteral("-al"), QStringLiteral("-so"), path("atlas.gpkg")});
        QVERIFY(process.waitForFinished());
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.isEmpty(), errors.constData());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY(output.contains("gemeente_2023"));
        QVERIFY(output.contains("krimpatlas_observation"));
        QVERIFY(output.contains("28992"));
    }

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    QTemporaryDir m_dir;
    AtlasParts m_written, m_read;
};

QTEST_GUILESS_MAIN(TestAtlasProfile)
#include "tst_atlas_profile.moc"
