// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "tests/support/gpkg_builder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace atlas;

/// Real files; expected counts come from SQL and from the table in their PROVENANCE.md.
class TestSharedGeoPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("vintage");
        QTest::addColumn<qint64>("rows");
        const auto row = [](const char *file, const char *level, int vintage, int rows) {
            QTest::newRow(file) << QString::fromLatin1(level) << vintage << qint64(rows);
        };
        row("amsterdam_buurten.gpkg", "buurt", 0, 518);
        row("amsterdam_stadsdelen.gpkg", "stadsdeel", 0, 9);
        row("amsterdam_wijken.gpkg", "wijk", 0, 110);
        row("buurten_2024_gereconstrueerd.gpkg", "buurt", 2024, 14566);
        row("corop_2022.gpkg", "corop", 2022, 40);
        row("gemeenten_2014.gpkg", "gemeente", 2014, 403);
        row("gemeenten_2015.gpkg", "gemeente", 2015, 393);
        row("gemeenten_2022.gpkg", "gemeente", 2022, 345);
        row("gemeenten_2023.gpkg", "gemeente", 2023, 342);
        row("gemeenten_2023_grof.gpkg", "gemeente", 2023, 342);
        row("gemeenten_2025_grof.gpkg", "gemeente", 2025, 342);
        row("krimpregios_2015.gpkg", "krimpregio", 2015, 20);
        row("provincies_2022.gpkg", "provincie", 2022, 12);
        row("wijken_2022.gpkg", "wijk", 2022, 3340);
    }

    void opens()
    {
        QFETCH(QString, level);
        QFETCH(int, vintage);
        QFETCH(qint64, rows);
        const QString path = shared(QTest::currentDataTag());
        if (!QFile::exists(path))
            QSKIP("shared data is not here");
        const auto read = readGeoPackage(path);
        QVERIFY(read.has_value());
        const QStringList tables = test::featureTables(path);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(test::countRows(path, tables[0]), rows);
        qint64 drawn = 0;
        for (const LayerCount &layer : read->layers) {
            QCOMPARE(layer.layer, tables[0]);
            QCOMPARE(layer.rows, rows);
            drawn += layer.places;
        }
        QCOMPARE(drawn, rows);      // no row of these files is water, double or empty
        QVERIFY(std::any_of(read->tables.begin(), read->tables.end(), [&](const PlaceTable &table) {
            return table.level == level && table.vintage == vintage;
        }));
    }

    void everyFileIsTried()
    {
        const QStringList files = QDir(QStringLiteral(ATLAS_SHARED_DATA_DIR)).entryList({QStringLiteral("*.gpkg")});
        if (files.isEmpty())
            QSKIP("shared data is not here");
        QCOMPARE(files.size(), 14);
    }

    void regionsOfBothKindsComeApart()
    {
        const QString path = shared("krimpregios_2015.gpkg");
        if (!QFile::exists(path))
            QSKIP("shared data is not here");
        const auto read = readGeoPackage(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->tables.size(), 2U);
        QCOMPARE(read->tables[0].level, QStringLiteral("anticipeerregio"));
        QCOMPARE(read->tables[0].size(), 11);
        QCOMPARE(read->tables[1].size(), 9);
        // Its one layer is there once for each kind: all its rows, the places of that kind.
        QCOMPARE(read->layers.size(), 2U);
        QCOMPARE(read->layers[0].level, QStringLiteral("anticipeerregio"));
        QCOMPARE(read->layers[0].rows, 20);
        QCOMPARE(read->layers[0].places, 11);
        QCOMPARE(read->layers[1].level, QStringLiteral("krimpregio"));
        QCOMPARE(read->layers[1].rows, 20);
        QCOMPARE(read->layers[1].places, 9);
    }

    /// Emmen and the sums of the country as published (PROVENANCE.md, checked facts).
    void figuresAreThoseOfTheFile()
    {
        const QString path = shared("gemeenten_2015.gpkg");
        if (!QFile::exists(path))
            QSKIP("shared data is not here");
        const auto read = readGeoPackage(path);
        QVERIFY(read.has_value());
        const auto inhabitants = std::find_if(read->columns.begin(), read->columns.end(),
                                              [](const Column &c) { return c.indicator == QLatin1String("inwoners"); });
        QVERIFY(inhabitants != read->columns.end());
        double sum = 0;
        for (const double value : inhabitants->values)
            sum += value;
        QCOMPARE(sum, 16'900'726.0);
        const auto emmen = read->tables[0].codes.indexOf(QStringLiteral("GM0114"));
        QCOMPARE(inhabitants->values[static_cast<std::size_t>(emmen)], 107'775.0);
        QCOMPARE(inhabitants->year, 2015);
    }

private:
    static QString shared(const char *file)
    {
        return QDir(QStringLiteral(ATLAS_SHARED_DATA_DIR)).filePath(QLatin1String(file));
    }
};

QTEST_GUILESS_MAIN(TestSharedGeoPackages)
#include "tst_shared_geopackages.moc"
