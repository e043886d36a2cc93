// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The contracts that scripts rely on: exit codes, shapes of JSON and CSV, one clear line on failure.

#include "tests/app/command_line.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

namespace {

using atlas::test::krimpatlas;
using atlas::test::Outcome;

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// The value column of `values`, by code.
std::map<QString, QStringList> rowsByCode(const QByteArray &csv)
{
    std::map<QString, QStringList> rows;
    for (const QString &line : QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(QLatin1Char(','));
        rows[cells.front()] = cells;
    }
    return rows;
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line.split(QLatin1Char(' ')); };
        row("values without an indicator", QStringLiteral("values --level gemeente"));
        row("an option that does not exist", QStringLiteral("info --colour red"));
        row("two files", QStringLiteral("check a.gpkg b.gpkg"));
        row("no file", QStringLiteral("check"));
        row("scheme that does not exist", QStringLiteral("classify a.csv --column x --scheme best"));
        row("ten classes", QStringLiteral("classify a.csv --column x --scheme quantile --classes 10"));
        row("a picture of another kind", QStringLiteral("render --indicator inwoners --level gemeente -o a.bmp"));
        row("a size that is none", QStringLiteral("render --indicator inwoners --level gemeente --size big -o a.png"));
        row("compare without places", QStringLiteral("compare"));
        row("compare with one place", QStringLiteral("compare --place GM0114"));
        row("compare with six places", QStringLiteral("compare --place GM0114 --place GM0106 --place GM0109 --place GM0118 --place GM0119 --place GM1680"));
        row("compare a place with itself", QStringLiteral("compare --place GM0114 --place gemeente:Emmen"));
        row("compare with a reference that is none", QStringLiteral("compare --place GM0114 --place GM0106 --reference moon"));
        row("compare as a file of another kind", QStringLiteral("compare --place GM0114 --place GM0106 -o a.doc"));
        row("compare as JSON in a spreadsheet", QStringLiteral("compare --place GM0114 --place GM0106 --json -o a.xlsx"));
        row("a story that is none", QStringLiteral("--story nowhere"));
        row("a story without a name", QStringLiteral("kaart.gpkg --story"));
        row("an option of the window that does not exist", QStringLiteral("kaart.gpkg --full"));
        row("a language that is none", QStringLiteral("info --lang fr"));
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = krimpatlas(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void whoAsksForAStoryThatIsNoneIsToldWhichThereAre()
    {
        const Outcome outcome = krimpatlas({QStringLiteral("--story"), QStringLiteral("nowhere")});
        QCOMPARE(outcome.code, 2);
        for (const char *id : {"nowhere", "two-worlds", "growth-and-shrinkage", "grey-pressure", "balance", "great-divergence", "middle-sized-cities", "work-follows-living", "places-that-dont-matter"})
            QVERIFY2(outcome.err.contains(id), id);
    }

    void badInputIsOneClearLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("bestaat niet");
        QTest::newRow("empty") << QByteArray("") << QStringLiteral("leeg");
        QTest::newRow("text") << QByteArray("this is no database\n") << QStringLiteral("geen GeoPackage");
        QTest::newRow("truncated") << QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24).append(40, '\0')
                                   << QStringLiteral("beschadigd");
    }
    void badInputIsOneClearLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString path = bytes.isNull() ? m_dir.filePath(QStringLiteral("nowhere.gpkg"))
                                            : write(m_dir, QStringLiteral("bad.gpkg"), bytes);
        for (const QString &command : {QStringLiteral("info"), QStringLiteral("check"), QStringLiteral("bench")}) {
            const Outcome outcome = krimpatlas({command, path});
            QCOMPARE(outcome.code, 1);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.contains(words.toUtf8()) && outcome.err.count('\n') == 1, outcome.err.constData());
        }
    }

    void aFolderIsNoFile()
    {
        const Outcome outcome = krimpatlas({QStringLiteral("info"), m_dir.path()});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("map: kies"), outcome.err.constData());
    }

    void infoOfTheBuiltInAtlas()
    {
        const Outcome outcome = krimpatlas({QStringLiteral("info")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = outcome.json();
        QVERIFY(json[QStringLiteral("approximate")].toBool());
        std::map<QString, int> places;
        for (const QJsonValue &level : json[QStringLiteral("levels")].toArray()) {
            if (level[QStringLiteral("places")].toInt() > 0)
                places[level[QStringLiteral("name")].toString()] = level[QStringLiteral("places")].toInt();
        }
        QCOMPARE(places[QStringLiteral("gemeente")], 342);
        QCOMPARE(places[QStringLiteral("provincie")], 12);
        QCOMPARE(places[QStringLiteral("corop")], 40);
        QCOMPARE(places[QStringLiteral("krimpregio")], 9);
        QCOMPARE(places[QStringLiteral("anticipeerregio")], 11);
        QCOMPARE(places[QStringLiteral("landsdeel")], 4);
        QVERIFY(!json[QStringLiteral("sources")].toArray().isEmpty());
        for (const QJsonValue &indicator : json[QStringLiteral("indicators")].toArray())
            QVERIFY2(!indicator[QStringLiteral("years")].toArray().isEmpty(), qPrintable(indicator[QStringLiteral("code")].toString()));
    }

    // CBS 85984NED: Emmen 2024 has 109,346 inhabitants, of whom 24.4 % are 65 or older, rank 110 of 342.
    void valuesAreThePublishedOnes()
    {
        const Outcome people = krimpatlas({QStringLiteral("values"), QStringLiteral("--indicator"), QStringLiteral("inwoners"),
                                           QStringLiteral("--level"), QStringLiteral("gemeente"), QStringLiteral("--year"), QStringLiteral("2024")});
        QCOMPARE(people.code, 0);
        QVERIFY(people.out.startsWith("code,name,level,vintage,year,value,absence,flags,source\n"));
        QCOMPARE(rowsByCode(people.out)[QStringLiteral("GM0114")][5], QStringLiteral("109346"));

        const Outcome old = krimpatlas({QStringLiteral("values"), QStringLiteral("--indicator"), QStringLiteral("aandeel_65_plus"),
                                        QStringLiteral("--level"), QStringLiteral("gemeente"), QStringLiteral("--year"), QStringLiteral("2024")});
        const auto rows = rowsByCode(old.out);
        QCOMPARE(rows.size(), std::size_t{342});
        const double emmen = rows.at(QStringLiteral("GM0114"))[5].toDouble();
        QCOMPARE(std::round(emmen * 10) / 10, 24.4);
        const auto higher = std::ranges::count_if(rows, [&](const auto &row) { return row.second[5].toDouble() > emmen; });
        QCOMPARE(higher + 1, 110);
    }

    void whatIsNotThereIsSaid()
    {
        const Outcome indicator = krimpatlas({QStringLiteral("values"), QStringLiteral("--indicator"), QStringLiteral("nonsense"),
                                              QStringLiteral("--level"), QStringLiteral("gemeente")});
        QCOMPARE(indicator.code, 1);
        QVERIFY(indicator.err.contains("nonsense"));
        const Outcome year = krimpatlas({QStringLiteral("render"), QStringLiteral("--indicator"), QStringLiteral("verkoopprijs"),
                                         QStringLiteral("--level"), QStringLiteral("gemeente"), QStringLiteral("--year"), QStringLiteral("1950"),
                                         QStringLiteral("-o"), m_dir.filePath(QStringLiteral("none.png"))});
        QCOMPARE(year.code, 1);
        QVERIFY2(year.err.contains("1950"), year.err.constData());
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.png"))));
    }

    // mapclassify's sample: 58 employment densities; the quantile bounds it publishes.
    void classifyIsExact()
    {
        const QByteArray values = "0.13 0.14 0.2 0.22 0.33 0.42 0.61 0.74 0.92 0.99 1.32 1.34 1.65 1.81 2.51 2.74 2.78 3.16 3.27 3.38 "
                                  "3.99 4.51 5.39 5.9 6.56 6.97 7.6 8.68 8.7 10.03 10.33 11.15 12.02 12.63 13.09 14.03 16.7 20.47 24.32 "
                                  "28.7 29.82 36.67 36.68 40.48 49.47 50.65 57.26 66.26 75.29 110.74 181.27 192.05 264.93 317.11 329.92 "
                                  "370.5 722.85 4111.45";
        const QString path = write(m_dir, QStringLiteral("calemp.csv"), "emp\n" + QByteArray(values).replace(' ', '\n') + '\n');
        const Outcome outcome = krimpatlas({QStringLiteral("classify"), path, QStringLiteral("--column"), QStringLiteral("emp"),
                                            QStringLiteral("--scheme"), QStringLiteral("fisher-jenks"), QStringLiteral("--classes"), QStringLiteral("5")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json[QStringLiteral("breaks")].toArray(), (QJsonArray{75.29, 192.05, 370.5, 722.85, 4111.45}));
        QCOMPARE(json[QStringLiteral("counts")].toArray(), (QJsonArray{49, 3, 4, 1, 1}));
        QVERIFY(std::abs(json[QStringLiteral("sse")].toDouble() - 26654.784) < 0.001);
    }

    void classifyNamesTheColumnsThereAre()
    {
        const QString path = write(m_dir, QStringLiteral("two.csv"), "code;waarde\nGM0014;1,5\nGM0034;2,5\n");
        const Outcome outcome = krimpatlas({QStringLiteral("classify"), path, QStringLiteral("--column"), QStringLiteral("value"),
                                            QStringLiteral("--scheme"), QStringLiteral("equal")});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("code, waarde"), outcome.err.constData());
    }

    void renderDrawsAPictureOfTheAskedSize()
    {
        const QString path = m_dir.filePath(QStringLiteral("map.png"));
        const Outcome outcome = krimpatlas({QStringLiteral("render"), QStringLiteral("--indicator"), QStringLiteral("woz_waarde"),
                                            QStringLiteral("--level"), QStringLiteral("provincie"), QStringLiteral("--size"), QStringLiteral("700x500"),
                                            QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("-o"), path});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(700, 500));
        QVERIFY(image.text(QStringLiteral("Source")).contains(QStringLiteral("CBS")));
    }

    void renderWritesDrawingsThatSayTheirSource()
    {
        for (const char *name : {"map.svg", "map.pdf"}) {
            const QString path = m_dir.filePath(QString::fromLatin1(name));
            const Outcome outcome = krimpatlas({QStringLiteral("render"), QStringLiteral("--indicator"), QStringLiteral("woz_waarde"),
                                                QStringLiteral("--level"), QStringLiteral("provincie"), QStringLiteral("-o"), path});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(path.endsWith(QLatin1String("svg")) ? "<?xml" : "%PDF"));
            if (path.endsWith(QLatin1String("svg")))
                QVERIFY(bytes.contains("CBS") && bytes.contains("benaderd"));
        }
    }

    void renderDrawsTilesInPlaceOfTheGeography()
    {
        const QString path = m_dir.filePath(QStringLiteral("tiles.svg"));
        const Outcome outcome = krimpatlas({QStringLiteral("render"), QStringLiteral("--indicator"), QStringLiteral("aandeel_65_plus"), QStringLiteral("--level"),
                                            QStringLiteral("corop"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--tiles"), QStringLiteral("-o"), path});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Each hexagon is one"));
        QVERIFY(!bytes.contains("scale-bar-line"));
        QCOMPARE(bytes.count("id=\"corop-CR"), 40);
    }

    // Published and recomputed figures of 2024: CBS 85984NED, municipalities and the 76 buurten of Amsterdam-Zuid.
    void compareSetsEmmenAgainstAmsterdamZuid()
    {
        const Outcome outcome = krimpatlas({QStringLiteral("compare"), QStringLiteral("--place"), QStringLiteral("gemeente:Emmen"), QStringLiteral("--place"),
                                            QStringLiteral("stadsdeel:Zuid"), QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonObject json = outcome.json();
        const QJsonArray places = json[QStringLiteral("places")].toArray();
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0].toObject()[QStringLiteral("code")].toString(), QStringLiteral("GM0114"));
        QCOMPARE(places[1].toObject()[QStringLiteral("name")].toString(), QStringLiteral("Amsterdam-Zuid"));
        QCOMPARE(places[1].toObject()[QStringLiteral("level")].toString(), QStringLiteral("stadsdeel"));

        std::map<QString, QJsonObject> rows;
        for (const QJsonValue &row : json[QStringLiteral("rows")].toArray()) {
            rows[row[QStringLiteral("indicator")].toString()] = row.toObject();
            for (const char *key : {"indicator", "unit", "kind", "values", "difference"})
                QVERIFY2(row.toObject().contains(QLatin1String(key)), key);
            for (const QJsonValue &value : row[QStringLiteral("values")].toArray()) {
                for (const char *key : {"value", "year", "absence", "flags", "coverage", "rank", "of", "percentile", "note"})
                    QVERIFY2(value.toObject().contains(QLatin1String(key)), key);
            }
        }
        const auto number = [&](const char *indicator, int place, const char *key) {
            return rows[QLatin1String(indicator)][QStringLiteral("values")].toArray()[place].toObject()[QLatin1String(key)].toDouble();
        };
        QVERIFY(std::abs(number("aandeel_65_plus", 0, "value") - 24.449911290765094) < 1e-12);
        QVERIFY(std::abs(number("aandeel_65_plus", 1, "value") - 100.0 * 23000 / 148850) < 1e-12);
        QVERIFY(std::abs(rows[QStringLiteral("aandeel_65_plus")][QStringLiteral("difference")].toDouble() - 8.998114179579336) < 1e-12);
        QCOMPARE(number("aandeel_65_plus", 0, "rank"), 110.0);
        QCOMPARE(number("aandeel_65_plus", 0, "of"), 342.0);
        QVERIFY(std::abs(number("aandeel_65_plus", 0, "percentile") - 67.98245614035088) < 1e-12);
        QCOMPARE(number("aandeel_65_plus", 1, "rank"), 3.0);
        QCOMPARE(number("aandeel_65_plus", 1, "of"), 8.0);
        QCOMPARE(number("aandeel_65_plus", 1, "numerator"), 23000.0);
        QCOMPARE(number("aandeel_65_plus", 1, "denominator"), 148850.0);
        QCOMPARE(number("woz_waarde", 0, "value"), 250.0);
        QVERIFY(std::abs(number("woz_waarde", 1, "value") - 635.3323409858591) < 1e-9);
        QCOMPARE(number("inwoners", 0, "value"), 109346.0);
        QCOMPARE(number("inwoners", 1, "value"), 148910.0);
        QCOMPARE(rows[QStringLiteral("inwoners")][QStringLiteral("difference")].toDouble(), 109346.0 - 148910.0);
        const QJsonObject owned = rows[QStringLiteral("aandeel_koopwoningen")][QStringLiteral("values")].toArray()[1].toObject();
        QVERIFY(owned[QStringLiteral("value")].isNull());
        QCOMPARE(owned[QStringLiteral("absence")].toString(), QStringLiteral("not-aggregable"));
        QVERIFY(rows[QStringLiteral("aandeel_koopwoningen")][QStringLiteral("difference")].isNull());
    }

    void compareKeepsToWhatIsAsked()
    {
        const QStringList places{QStringLiteral("compare"), QStringLiteral("--place"), QStringLiteral("114"), QStringLiteral("--place"), QStringLiteral("krimpregio:Oost-Groningen")};
        const Outcome csv = krimpatlas(places + QStringList{QStringLiteral("--indicator"), QStringLiteral("woz_waarde"), QStringLiteral("--indicator"), QStringLiteral("inwoners")});
        QCOMPARE(csv.code, 0);
        QCOMPARE(csv.out.count('\n'), 3);
        QVERIFY(csv.out.split('\n')[1].startsWith("woz_waarde,"));

        const Outcome theme = krimpatlas(places + QStringList{QStringLiteral("--theme"), QStringLiteral("wonen"), QStringLiteral("--json"), QStringLiteral("--reference"), QStringLiteral("province")});
        QCOMPARE(theme.json()[QStringLiteral("reference")].toObject()[QStringLiteral("name")].toString(), QStringLiteral("Drenthe"));
        QVERIFY(!theme.json()[QStringLiteral("rows")].toArray().isEmpty());
        for (const QJsonValue &row : theme.json()[QStringLiteral("rows")].toArray())
            QCOMPARE(row[QStringLiteral("theme")].toString(), QStringLiteral("wonen"));

        const Outcome nowhere = krimpatlas(places + QStringList{QStringLiteral("--place"), QStringLiteral("GM9999")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains("GM9999") && nowhere.err.count('\n') == 1 && nowhere.out.isEmpty());
    }

    void compareWritesWhatTheEndingSays()
    {
        const QStringList places{QStringLiteral("compare"), QStringLiteral("--place"), QStringLiteral("GM0114"), QStringLiteral("--place"), QStringLiteral("GM0417"), QStringLiteral("-o")};
        for (const char *name : {"c.csv", "c.json", "c.xlsx", "c.png", "c.svg", "c.pdf"}) {
            const QString path = m_dir.filePath(QLatin1String(name));
            const Outcome outcome = krimpatlas(places + QStringList{path});
            QVERIFY2(outcome.code == 0 && outcome.out.isEmpty(), outcome.err.constData());
            QVERIFY2(QFile(path).size() > 1000, name);
        }
        QCOMPARE(QImage(m_dir.filePath(QStringLiteral("c.png"))).width(), 1000);
        QFile xlsx(m_dir.filePath(QStringLiteral("c.xlsx")));
        QVERIFY(xlsx.open(QIODevice::ReadOnly) && xlsx.read(2) == "PK");
    }

    void benchMeasuresEverything()
    {
        const Outcome outcome = krimpatlas({QStringLiteral("bench"), QStringLiteral("--frames"), QStringLiteral("3"), QStringLiteral("--size"), QStringLiteral("640x480")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json[QStringLiteral("features")].toInt(), 342);
        for (const char *key : {"vertices", "load_s", "first_frame_s", "median_frame_s", "recolour_s", "hover_s", "start_to_map_s", "peak_rss_mb"})
            QVERIFY2(json[QLatin1String(key)].toDouble() > 0, key);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
