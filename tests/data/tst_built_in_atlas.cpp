// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage.h"
#include "tests/support/gpkg_builder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace atlas;

/// The built-in atlas as the build makes it.
class TestBuiltInAtlas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = openAtlas(path(), nullptr);
        QVERIFY2(opened.has_value(), "the build makes share/krimpatlas/atlas.gpkg");
        m_atlas = *opened;
    }

    void drawsEveryLevelWhole_data()
    {
        QTest::addColumn<int>("places");
        QTest::newRow("land") << 1;
        QTest::newRow("landsdeel") << 4;
        QTest::newRow("provincie") << 12;
        QTest::newRow("corop") << 40;
        QTest::newRow("krimpregio") << 9;
        QTest::newRow("anticipeerregio") << 11;
        QTest::newRow("gemeente") << 342;
        QTest::newRow("stadsdeel") << 9;
    }

    void drawsEveryLevelWhole()
    {
        QFETCH(int, places);
        const int table = m_atlas->drawnTable(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(table >= 0);
        const PlaceTable &drawn = m_atlas->tables()[static_cast<std::size_t>(table)];
        QCOMPARE(drawn.size(), places);
        QVERIFY(drawn.approximate);
        const Source *const source = m_atlas->source(drawn.boundarySource);
        QVERIFY(source);
        for (const char *part : {"Krimpatlas", "Kadaster", "CBS", "Natural Earth"})
            QVERIFY2(source->attribution.contains(QLatin1String(part)), part);
        for (int row = 0; row < places; ++row)
            QVERIFY2(drawn.shapes->areaM2(static_cast<std::size_t>(row)) > 0, qPrintable(drawn.codes[row]));
    }

    /// Larger places hold exactly the land of the smaller ones: no gap, no overlap, no line of their own.
    void levelsCoverTheSameLand()
    {
        const double land = landOf("land");
        for (const char *level : {"landsdeel", "provincie", "corop", "gemeente"})
            QVERIFY2(std::abs(landOf(level) - land) < 1000, level);
        // 33,500 km² of land, as CBS counts it
        QVERIFY(std::abs(land / 33.5e9 - 1) < 0.08);
        const PlaceTable &gemeenten = m_atlas->tables()[static_cast<std::size_t>(m_atlas->drawnTable(QStringLiteral("gemeente")))];
        const auto amsterdam = gemeenten.rowOf(QStringLiteral("GM0363"));
        QVERIFY(std::abs(landOf("stadsdeel") - gemeenten.shapes->areaM2(static_cast<std::size_t>(amsterdam))) < 1000);
    }

    void holdsPublishedFigures()
    {
        const int table = m_atlas->drawnTable(QStringLiteral("gemeente"));
        const PlaceTable &gemeenten = m_atlas->tables()[static_cast<std::size_t>(table)];
        const auto emmen = static_cast<std::size_t>(gemeenten.rowOf(QStringLiteral("GM0114")));
        const Column *const inhabitants = m_atlas->column(QStringLiteral("inwoners"), 2023, table);
        QVERIFY(inhabitants);
        QCOMPARE(inhabitants->values[emmen], 108'765.0);
        double sum = 0;
        for (const double value : inhabitants->values)
            sum += value;
        QCOMPARE(sum, 17'811'291.0);
        QVERIFY(m_atlas->source(inhabitants->source));
    }

    void rowsAreThoseOfTheFile()
    {
        for (const LayerCount &layer : m_atlas->parts().layers)
            QCOMPARE(layer.rows, test::countRows(path(), layer.layer));
        QCOMPARE(qsizetype(m_atlas->parts().layers.size()), test::featureTables(path()).size());
    }

    void officialBoundariesReplaceTheApproximateOnes()
    {
        const QString official = QDir(QStringLiteral(ATLAS_SHARED_DATA_DIR)).filePath(QStringLiteral("gemeenten_2023_grof.gpkg"));
        if (!QFile::exists(official))
            QSKIP("shared data is not here");
        const auto opened = openAtlas(official, m_atlas);
        QVERIFY(opened.has_value());
        const AtlasData &atlas = **opened;
        for (const char *level : {"gemeente", "provincie", "corop", "krimpregio", "land"}) {
            const PlaceTable &drawn = atlas.tables()[static_cast<std::size_t>(atlas.drawnTable(QLatin1String(level)))];
            QVERIFY2(!drawn.approximate, level);
        }
        QVERIFY(atlas.tables()[static_cast<std::size_t>(atlas.drawnTable(QStringLiteral("stadsdeel")))].approximate);
        for (const ReportLine &line : atlas.parts().report) {
            if (line.what == QLatin1String("boundaries-replaced"))
                QCOMPARE(line.count, 342);
            QVERIFY(line.what != QLatin1String("place-without-boundary"));
            QVERIFY(line.what != QLatin1String("boundary-without-place"));
        }
        QCOMPARE(atlas.parts().columns.size(), m_atlas->parts().columns.size());
    }

private:
    static QString path() { return QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg"); }

    double landOf(const char *level) const
    {
        const PlaceTable &drawn = m_atlas->tables()[static_cast<std::size_t>(m_atlas->drawnTable(QLatin1String(level)))];
        double area = 0;
        for (std::size_t row = 0; row < drawn.shapes->areaCount(); ++row)
            area += drawn.shapes->areaM2(row);
        return area;
    }

    std::shared_ptr<const AtlasData> m_atlas;
};

QTEST_GUILESS_MAIN(TestBuiltInAtlas)
#include "tst_built_in_atlas.moc"
