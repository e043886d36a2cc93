// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// `krimpatlas chart`: its shapes, what it refuses, and its numbers. Those are held against SciPy 1.10 and NumPy 1.24
// over the published figures: CBS 85984NED (municipalities 2024), CBS 83625NED (selling prices 1995–2024).

#include "tests/app/command_line.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

using atlas::test::krimpatlas;
using atlas::test::Outcome;

const QStringList kKinds{QStringLiteral("ranking"), QStringLiteral("distribution"), QStringLiteral("relation"),
                         QStringLiteral("trend"), QStringLiteral("gap"), QStringLiteral("composition")};

/// The command with the words of a line; |what stands between bars| is one word.
QStringList words(const QString &line)
{
    QStringList result{QStringLiteral("chart")};
    const QStringList parts = line.split(QLatin1Char('|'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            result += parts[i];
        else
            result += parts[i].split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return result;
}

QJsonObject statistics(const QString &line)
{
    const Outcome outcome = krimpatlas(words(line + QStringLiteral(" --json")));
    if (outcome.code != 0)
        qWarning("%s", outcome.err.constData());
    return outcome.json()[QStringLiteral("statistics")].toObject();
}

bool near(const QJsonValue &value, double expected, double tolerance = 1e-11)
{
    const bool ok = value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance * std::max(1.0, std::abs(expected));
    if (!ok)
        qWarning("%.17g is not %.17g", value.toDouble(std::nan("")), expected);
    return ok;
}

/// The values of a part of a gap in a year.
QJsonValue inYear(const QJsonObject &gap, const char *part, int year)
{
    for (const QJsonValue &series : gap[QStringLiteral("series")].toArray()) {
        const QJsonArray years = series[QStringLiteral("years")].toArray();
        for (int i = 0; i < years.size(); ++i) {
            if (series[QStringLiteral("part")].toString() == QLatin1String(part) && years[i].toInt() == year)
                return series[QStringLiteral("values")].toArray()[i];
        }
    }
    return {};
}

} // namespace

class TestCommandLineChart : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void everyKindHasTheSameShape_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : kKinds)
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindHasTheSameShape()
    {
        QFETCH(QString, kind);
        const Outcome outcome = krimpatlas(words(QStringLiteral("--kind %1 --indicator woz_waarde --level gemeente --year 2024 --place GM0114 --place SD0363K "
                                                                "--select |provincie = 'Drenthe'| --lang en --json").arg(kind)));
        QVERIFY2(outcome.code == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject json = outcome.json();
        QCOMPARE(json[QStringLiteral("kind")].toString(), kind);
        QCOMPARE(json[QStringLiteral("year")].toInt(), 2024);
        QCOMPARE(json[QStringLiteral("level")].toString(), QStringLiteral("gemeente"));
        QVERIFY(!json[QStringLiteral("title")].toString().isEmpty() && !json[QStringLiteral("subtitle")].toString().isEmpty());
        QCOMPARE(json[QStringLiteral("places")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("selection")][QStringLiteral("places")].toArray().size(), 12);   // municipalities of Drenthe
        QVERIFY(!json[QStringLiteral("statistics")].toObject().isEmpty());
        QVERIFY2(json[QStringLiteral("notes")].toArray().last().toString().contains(QStringLiteral("CBS")), "the last note is the source");
        const QJsonObject table = json[QStringLiteral("table")].toObject();
        const auto columns = table[QStringLiteral("columns")].toArray().size();
        QVERIFY(columns > 2 && !table[QStringLiteral("rows")].toArray().isEmpty());
        for (const QJsonValue &row : table[QStringLiteral("rows")].toArray())
            QCOMPARE(row.toArray().size(), columns);
    }

    void relationIsThatOfSciPy()
    {
        const QJsonObject plain = statistics(QStringLiteral("--kind relation --x aandeel_65_plus --y woz_waarde --level gemeente --year 2024"));
        QCOMPARE(plain[QStringLiteral("n")].toInt(), 342);
        QVERIFY(near(plain[QStringLiteral("slope")], -0.7698516637686322));
        QVERIFY(near(plain[QStringLiteral("intercept")], 405.39856629397116));
        QVERIFY(near(plain[QStringLiteral("r2")], 0.0008692388045949359));
        QVERIFY(near(plain[QStringLiteral("residualSd")], 93.36025826750836));
        QVERIFY(near(plain[QStringLiteral("pearson")], -0.029482856113255514));
        QVERIFY(near(plain[QStringLiteral("spearman")], -0.13582160412872182));
        QVERIFY(plain[QStringLiteral("elasticity")].isNull() && !plain.contains(QStringLiteral("selection")));
        QCOMPARE(plain[QStringLiteral("outliers")].toArray().size(), 12);
    }

    // Slope and correlations do not depend on the base of the logarithm; the intercept does: 10, not e.
    void logarithmsGiveTheElasticityAlsoOfTheSelection()
    {
        const QJsonObject both = statistics(QStringLiteral("--kind relation --x aandeel_65_plus --y woz_waarde --level gemeente --year 2024 --log-x --log-y "
                                                           "--select |krimpregio is not missing|"));
        QVERIFY(near(both[QStringLiteral("elasticity")], -0.11918269282688515));
        QVERIFY(near(both[QStringLiteral("intercept")], 6.306032625779245 / std::log(10)));
        QVERIFY(near(both[QStringLiteral("r2")], 0.007658787586787528));
        QVERIFY(near(both[QStringLiteral("pearson")], -0.08751449929461698));
        QCOMPARE(both[QStringLiteral("outliers")].toArray().size(), 14);
        const QJsonObject selection = both[QStringLiteral("selection")].toObject();
        QCOMPARE(selection[QStringLiteral("n")].toInt(), 38);
        QVERIFY(near(selection[QStringLiteral("elasticity")], 0.40746616798444724));
        QVERIFY(near(selection[QStringLiteral("r2")], 0.04362580672493177));
        QVERIFY(near(selection[QStringLiteral("pearson")], 0.20886791693539683));
        QVERIFY(near(selection[QStringLiteral("spearman")], 0.24123023942528465));
    }

    // 342 places with 23 and 21 different figures.
    void spearmanSharesTheRanksOfTies()
    {
        const QJsonObject ties = statistics(QStringLiteral("--kind relation --x afstand_huisarts --y afstand_supermarkt --level gemeente --year 2024"));
        QVERIFY(near(ties[QStringLiteral("spearman")], 0.7880301516696755));
        QVERIFY(near(ties[QStringLiteral("pearson")], 0.7621827127002538));
    }

    void gapOfPrices_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<double>("in1995");
        QTest::addColumn<double>("in2024");
        QTest::newRow("coefficient of variation") << QStringLiteral("variation") << 0.2502308615844266 << 0.24809686594512423;
        QTest::newRow("Gini") << QStringLiteral("gini") << 0.1252730349770378 << 0.1255114070714332;
        QTest::newRow("Theil") << QStringLiteral("theil") << 0.028285995914525342 << 0.027890831304715546;
        QTest::newRow("tenths") << QStringLiteral("tenths-ratio") << 2.239680764653496 << 2.234719547367225;
        QTest::newRow("standard deviation") << QStringLiteral("standard-deviation") << 25372.512271447544 << 113344.89694763959;
    }
    void gapOfPrices()
    {
        QFETCH(QString, measure);
        QFETCH(double, in1995);
        QFETCH(double, in2024);
        const QJsonObject gap = statistics(QStringLiteral("--kind gap --indicator verkoopprijs --level gemeente --unweighted --measure ") + measure);
        QCOMPARE(gap[QStringLiteral("measure")].toString(), measure);
        QCOMPARE(gap[QStringLiteral("weighted")].toBool(true), false);
        // Codes with a price in all thirty years that are in no merger.
        QCOMPARE(gap[QStringLiteral("n")].toInt(), 241);
        QCOMPARE(gap[QStringLiteral("places")].toArray().size(), 241);
        QVERIFY(near(inYear(gap, "total", 1995), in1995));
        QVERIFY(near(inYear(gap, "total", 2024), in2024));
    }

    void betweenAndWithinMakeTheWhole_data()
    {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<double>("between");
        QTest::addColumn<double>("within");
        QTest::newRow("krimp, anticipeer, other") << QStringLiteral("shrinkage") << 0.00589763288055911 << 0.02199319842415641;
        QTest::newRow("provinces") << QStringLiteral("province") << 0.010868830036923018 << 0.017022001267792485;
    }
    void betweenAndWithinMakeTheWhole()
    {
        QFETCH(QString, groups);
        QFETCH(double, between);
        QFETCH(double, within);
        const QString line = QStringLiteral("--kind gap --indicator verkoopprijs --level gemeente --measure theil --groups ") + groups;
        const QJsonObject alike = statistics(line + QStringLiteral(" --unweighted"));
        QVERIFY(near(inYear(alike, "between", 2024), between));
        QVERIFY(near(inYear(alike, "within", 2024), within));
        for (const QJsonObject &gap : {alike, statistics(line)}) {
            QCOMPARE(gap[QStringLiteral("groups")].toString(), groups);
            for (int year = 1995; year <= 2024; ++year)
                QVERIFY(near(inYear(gap, "total", year), inYear(gap, "between", year).toDouble() + inYear(gap, "within", year).toDouble(), 1e-12));
        }
    }

    // numpy.percentile: 328.25, 380, 434; lowest 199, highest 900.
    void distributionCountsEveryPlaceOnce()
    {
        const QJsonObject spread = statistics(QStringLiteral("--kind distribution --indicator woz_waarde --level gemeente --year 2024"));
        const QJsonObject box = spread[QStringLiteral("box")].toObject();
        QCOMPARE(box[QStringLiteral("q1")].toDouble(), 328.25);
        QCOMPARE(box[QStringLiteral("median")].toDouble(), 380.0);
        QCOMPARE(box[QStringLiteral("q3")].toDouble(), 434.0);
        const QJsonObject bins = spread[QStringLiteral("bins")].toObject();
        int places = bins[QStringLiteral("below")].toInt() + bins[QStringLiteral("above")].toInt();
        for (const QJsonValue &count : bins[QStringLiteral("counts")].toArray())
            places += count.toInt();
        QCOMPARE(places, 342);
        QVERIFY(bins[QStringLiteral("start")].toDouble() <= 199 && bins[QStringLiteral("width")].toDouble() > 0);
        const QJsonObject ranking = statistics(QStringLiteral("--kind ranking --indicator woz_waarde --level gemeente --year 2024"));
        QCOMPARE(ranking[QStringLiteral("of")].toInt(), 342);
        QCOMPARE(ranking[QStringLiteral("lowest")].toDouble(), 199.0);
        QCOMPARE(ranking[QStringLiteral("highest")].toDouble(), 900.0);
    }

    // CBS 83625NED: Emmen € 74,636 in 1995 and € 313,566 in 2024.
    void trendTellsFiguresAndIndex()
    {
        const QJsonObject trend = statistics(QStringLiteral("--kind trend --indicator verkoopprijs --place GM0114 --index 1995"));
        QCOMPARE(trend[QStringLiteral("indexYear")].toInt(), 1995);
        const QJsonObject emmen = trend[QStringLiteral("lines")].toArray()[0].toObject();
        QCOMPARE(emmen[QStringLiteral("code")].toString(), QStringLiteral("GM0114"));
        const QJsonArray points = emmen[QStringLiteral("points")].toArray();
        QCOMPARE(points.size(), 30);
        QCOMPARE(points[0][QStringLiteral("value")].toDouble(), 100.0);
        QCOMPARE(points[29][QStringLiteral("figure")].toDouble(), 313566.0);
        QVERIFY(near(points[29][QStringLiteral("value")], 100.0 * 313566 / 74636));
        QCOMPARE(statistics(QStringLiteral("--kind trend --indicator inwoners --place GM0114 --index none"))[QStringLiteral("index")].toBool(true), false);
    }

    void failuresAreOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        const QString ranking = QStringLiteral("--kind ranking --indicator woz_waarde --level gemeente ");
        QTest::newRow("no kind") << QStringLiteral("--indicator woz_waarde") << 2 << QStringLiteral("--kind");
        QTest::newRow("a kind that does not exist") << QStringLiteral("--kind pie") << 2 << QStringLiteral("composition");
        QTest::newRow("no indicator") << QStringLiteral("--kind trend") << 2 << QStringLiteral("--indicator");
        QTest::newRow("no level") << QStringLiteral("--kind gap --indicator woz_waarde") << 2 << QStringLiteral("--level");
        QTest::newRow("an option of another kind") << ranking + QStringLiteral("--measure gini") << 2 << QStringLiteral("gap");
        QTest::newRow("a measure that does not exist") << QStringLiteral("--kind gap --indicator woz_waarde --level gemeente --measure atkinson") << 2 << QStringLiteral("tenths-ratio");
        QTest::newRow("groups that do not exist") << QStringLiteral("--kind gap --indicator woz_waarde --level gemeente --groups corop") << 2 << QStringLiteral("province");
        QTest::newRow("one indicator for both axes") << QStringLiteral("--kind relation --indicator woz_waarde --y woz_waarde --level gemeente") << 2 << QStringLiteral("woz_waarde");
        QTest::newRow("an index that is no year") << QStringLiteral("--kind trend --indicator woz_waarde --index first") << 2 << QStringLiteral("--index");
        QTest::newRow("a place twice") << ranking + QStringLiteral("--place 114 --place GM0114") << 2 << QStringLiteral("GM0114");
        QTest::newRow("six places") << ranking + QStringLiteral("--place 1 --place 2 --place 3 --place 4 --place 5 --place 6") << 2 << QStringLiteral("5");
        QTest::newRow("an expression that stops") << ranking + QStringLiteral("--select |inwoners >|") << 2 << QStringLiteral("11");
        QTest::newRow("an ending that is none") << ranking + QStringLiteral("-o chart.doc") << 2 << QStringLiteral(".svg");
        QTest::newRow("JSON as a table") << ranking + QStringLiteral("--json -o chart.csv") << 2 << QStringLiteral(".json");
        QTest::newRow("a theme that does not exist") << ranking + QStringLiteral("--theme pink") << 2 << QStringLiteral("pink");
        QTest::newRow("an unknown indicator") << QStringLiteral("--kind relation --x woz_waarde --y nonsense --level gemeente") << 1 << QStringLiteral("nonsense");
        QTest::newRow("an unknown level") << QStringLiteral("--kind ranking --indicator woz_waarde --level straat") << 1 << QStringLiteral("straat");
        QTest::newRow("an unknown place") << ranking + QStringLiteral("--place GM9999") << 1 << QStringLiteral("GM9999");
        QTest::newRow("an unknown name in an expression") << ranking + QStringLiteral("--select |hoogte > 3|") << 1 << QStringLiteral("hoogte");
        QTest::newRow("an expression that nothing meets") << ranking + QStringLiteral("--select |inwoners > 30000000|") << 1 << QStringLiteral("30000000");
        QTest::newRow("an unknown family") << QStringLiteral("--kind composition --family shoes") << 1 << QStringLiteral("age");
        QTest::newRow("a year without figures") << ranking + QStringLiteral("--year 1950") << 1 << QStringLiteral("1950");
        QTest::newRow("a median of regions") << QStringLiteral("--kind ranking --indicator vermogen --level krimpregio") << 1 << QStringLiteral("2021");
        QTest::newRow("one place has no gap") << QStringLiteral("--kind gap --indicator woz_waarde --level land") << 1 << QString();
        QTest::newRow("Gini of figures below zero") << QStringLiteral("--kind gap --indicator bevolkingsgroei --level gemeente --measure gini") << 1 << QStringLiteral("Gini");
        QTest::newRow("Theil of figures below zero") << QStringLiteral("--kind gap --indicator bevolkingsgroei --level gemeente --measure theil") << 1 << QStringLiteral("Theil");
        QTest::newRow("a file that is not there") << QStringLiteral("nowhere.gpkg --kind composition") << 1 << QStringLiteral("nowhere.gpkg");
    }
    void failuresAreOneLine()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, part);
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            const Outcome outcome = krimpatlas(words(line + QStringLiteral(" --lang ") + language));
            QVERIFY2(outcome.code == code, outcome.err.constData());
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.contains(part.toUtf8()), outcome.err.constData());
        }
    }

    // The balance of migration is below zero in many places: a linear axis, and it is said.
    void aLogarithmThatCannotBeHadIsSaid()
    {
        const QString line = QStringLiteral("--kind relation --x migratiesaldo_per_1000 --y woz_waarde --level gemeente --year 2022 --log-x --log-y --lang en");
        const Outcome csv = krimpatlas(words(line));
        QCOMPARE(csv.code, 0);
        QVERIFY2(csv.err.count('\n') == 1 && csv.err.contains("--log-x") && csv.err.contains("migratiesaldo_per_1000"), csv.err.constData());
        const QJsonObject json = statistics(line);
        QCOMPARE(json[QStringLiteral("logX")].toBool(true), false);
        QCOMPARE(json[QStringLiteral("logY")].toBool(false), true);
        QVERIFY(json[QStringLiteral("elasticity")].isNull());
    }

    void everyKindWritesWhatTheEndingSays()
    {
        for (const QString &kind : kKinds) {
            for (const char *ending : {"csv", "json", "xlsx", "svg", "pdf", "png"}) {
                const QString path = m_dir.filePath(kind + QLatin1Char('.') + QLatin1String(ending));
                const Outcome outcome = krimpatlas(words(QStringLiteral("--kind %1 --indicator woz_waarde --level provincie --place PV22 --size 640x400 --theme print -o |%2|").arg(kind, path)));
                QVERIFY2(outcome.code == 0 && outcome.out.isEmpty() && outcome.err.isEmpty(), outcome.err.constData());
                QVERIFY2(QFile(path).size() > 40, qPrintable(path));
            }
            const QImage image(m_dir.filePath(kind + QStringLiteral(".png")));
            QCOMPARE(image.size(), QSize(640, 400));
            QVERIFY2(image.text(QStringLiteral("Source")).contains(QStringLiteral("CBS")), qPrintable(kind));
            QFile svg(m_dir.filePath(kind + QStringLiteral(".svg")));
            QVERIFY(svg.open(QIODevice::ReadOnly));
            const QByteArray drawing = svg.readAll();
            QVERIFY(drawing.startsWith("<?xml") && drawing.contains("CBS") && !drawing.contains("nan"));
            // The gap is that of all places; it marks none.
            QCOMPARE(drawing.contains("Drenthe"), kind != QLatin1String("gap"));
        }
    }

    void fourteenThousandNeighbourhoods_data() { everyKindHasTheSameShape_data(); }
    void fourteenThousandNeighbourhoods()
    {
        QFETCH(QString, kind);
        const QString file = QStringLiteral(ATLAS_SHARED_DATA_DIR "/buurten_2024_gereconstrueerd.gpkg");
        if (!QFile::exists(file))
            QSKIP("shared data is not here");
        const Outcome outcome = krimpatlas(words(QStringLiteral("|%1| --kind %2 --indicator inwoners --level buurt --select |inwoners > 20000| --json").arg(file, kind)));
        if (kind == QLatin1String("composition")) {    // the file has no parts of a whole
            QCOMPARE(outcome.code, 1);
            QCOMPARE(outcome.err.count('\n'), 1);
            return;
        }
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        if (kind == QLatin1String("ranking") || kind == QLatin1String("distribution"))
            QCOMPARE(outcome.json()[QStringLiteral("table")][QStringLiteral("rows")].toArray().size(), 14566);
    }
};

QTEST_GUILESS_MAIN(TestCommandLineChart)
#include "tst_command_line_chart.moc"
