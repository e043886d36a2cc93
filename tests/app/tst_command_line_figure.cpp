// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// What scripts may ask of `krimpatlas render`, and what they get.

#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <csignal>
#include <initializer_list>

namespace {

using atlas::test::krimpatlas;
using atlas::test::Outcome;

/// What an SVG says of itself, and the ids in it.
struct Svg {
    QString width, height, viewBox;
    QStringList ids, words;
    bool wellFormed = false;

    explicit Svg(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString open;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                const auto attributes = xml.attributes();
                if (xml.name() == QLatin1String("svg")) {
                    width = attributes.value(QLatin1String("width")).toString();
                    height = attributes.value(QLatin1String("height")).toString();
                    viewBox = attributes.value(QLatin1String("viewBox")).toString();
                }
                if (attributes.hasAttribute(QLatin1String("id")))
                    ids << attributes.value(QLatin1String("id")).toString();
            } else if (xml.isCharacters() && !xml.isWhitespace()) {
                words << xml.text().toString().trimmed();
            }
        }
        wellFormed = !xml.hasError();
    }
    [[nodiscard]] bool says(const QString &text) const { return words.join(QLatin1Char(' ')).contains(text); }
};

/// A literal or a text as an argument.
struct Argument {
    QString text;
    Argument(const char *literal) : text(QString::fromUtf8(literal)) {}
    Argument(const QString &words) : text(words) {}
};

QStringList list(std::initializer_list<Argument> arguments)
{
    QStringList texts;
    for (const Argument &argument : arguments)
        texts << argument.text;
    return texts;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestCommandLineFigure : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString in(const QString &name) const { return m_dir.filePath(name); }
    /// render of 65+ by municipality, with more options.
    static Outcome render(const QStringList &more)
    {
        return krimpatlas(QStringList{QStringLiteral("render"), QStringLiteral("--indicator"), QStringLiteral("aandeel_65_plus"),
                                      QStringLiteral("--level"), QStringLiteral("gemeente"), QStringLiteral("--year"), QStringLiteral("2024")} + more);
    }

private Q_SLOTS:
    void sizesAreTrueInTheFile_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("width");
        QTest::addColumn<QString>("height");
        QTest::addColumn<QString>("viewBox");
        // 1 px is 1/96 inch: 1200 px are 317.5 mm, 80 mm are 302.36 px.
        QTest::newRow("usual") << QStringList{} << QStringLiteral("317.5mm") << QStringLiteral("238.12mm") << QStringLiteral("0 0 1200 900");
        QTest::newRow("pixels") << list({"--size", "600x480"}) << QStringLiteral("158.75mm") << QStringLiteral("127mm") << QStringLiteral("0 0 600 480");
        QTest::newRow("millimetres") << list({"--size", "80x95mm"}) << QStringLiteral("80mm") << QStringLiteral("95mm") << QStringLiteral("0 0 302.36 359.06");
        QTest::newRow("A3") << list({"--preset", "a3-landscape"}) << QStringLiteral("420mm") << QStringLiteral("297mm") << QStringLiteral("0 0 1587.4 1122.52");
        QTest::newRow("one newspaper column") << list({"--preset", "newspaper-1"}) << QStringLiteral("48mm") << QStringLiteral("90mm") << QStringLiteral("0 0 181.42 340.16");
        QTest::newRow("scale changes no size") << list({"--size", "600x480", "--scale", "1.5"}) << QStringLiteral("158.75mm") << QStringLiteral("127mm") << QStringLiteral("0 0 600 480");
    }
    void sizesAreTrueInTheFile()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, width);
        QFETCH(QString, height);
        QFETCH(QString, viewBox);
        const QString path = in(QStringLiteral("size.svg"));
        const Outcome outcome = render(options + list({"-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const Svg svg(path);
        QVERIFY(svg.wellFormed);
        QCOMPARE(svg.width, width);
        QCOMPARE(svg.height, height);
        QCOMPARE(svg.viewBox, viewBox);
    }

    void dotsPerInchMakeAPictureLarger()
    {
        const QString path = in(QStringLiteral("print.png"));
        const Outcome outcome = render(list({"--size", "80x95mm", "--dpi", "300", "-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QImage image(path);
        // 80 × 95 mm at 300 dots per inch are 944.9 × 1122.05; a part of a dot needs a whole one.
        QCOMPARE(image.size(), QSize(945, 1123));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    }

    void noGroundIsTransparent()
    {
        const QString path = in(QStringLiteral("clear.png"));
        QCOMPARE(render(list({"--transparent", "-o", path})).code, 0);
        QCOMPARE(QImage(path).pixelColor(0, 0).alpha(), 0);
        QCOMPARE(render(list({"-o", path})).code, 0);
        QCOMPARE(QImage(path).pixelColor(0, 0).alpha(), 255);
    }

    void wordsAreTakenOver()
    {
        const QString path = in(QStringLiteral("words.svg"));
        const Outcome outcome = render(list({"--title", "Grijs land", "--subtitle", "65 en ouder", "--note", "Eerst dit", "--alt", "Een kaart", "-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const Svg svg(path);
        for (const char *words : {"Grijs land", "65 en ouder", "Eerst dit", "Een kaart"})
            QVERIFY2(svg.says(QLatin1String(words)), words);
    }

    void zoomShowsThePlaceAndItsNeighboursOnly()
    {
        const QString path = in(QStringLiteral("zoom.svg"));
        const Outcome outcome = render(list({"--zoom", "gemeente:Emmen", "--mark", "GM0114", "-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const Svg svg(path);
        QVERIFY(svg.ids.contains(QStringLiteral("gemeente-GM0114")));
        QVERIFY(svg.ids.contains(QStringLiteral("gemeente-GM0109")));       // Coevorden, next to it
        QVERIFY(!svg.ids.contains(QStringLiteral("gemeente-GM0363")));      // Amsterdam
        QVERIFY(svg.ids.contains(QStringLiteral("marked-GM0114")));
    }

    void everyOptionThatDrawsIsAccepted_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("patterns and doubts") << list({"--patterns", "--doubts"});
        QTest::newRow("form") << list({"--form", "graduated"});
        QTest::newRow("two indicators") << list({"--form", "bivariate", "--second", "woz_waarde"});
        QTest::newRow("tiles") << list({"--tiles"});
        QTest::newRow("parts") << list({"--parts", "map,ranking,comparison", "--place", "GM0114", "--place", "stadsdeel:Zuid"});
        QTest::newRow("years") << list({"--multiples", "year", "--years", "2015,2020,2024"});
        QTest::newRow("indicators") << list({"--multiples", "indicator", "--indicators", "aandeel_65_plus, woz_waarde"});
        QTest::newRow("annotations") << list({"--annotate", "GM0114=Grijs en groen", "--annotate", "gemeente:Laren=Duur", "--badge", "363=Hoofdstad"});
        QTest::newRow("inset, no scale bar") << list({"--locator", "--no-scale-bar", "--zoom", "provincie:Drenthe"});
        QTest::newRow("classes") << list({"--scheme", "equal", "--classes", "4", "--palette", "greens", "--own-classes"});
        QTest::newRow("paths") << list({"--text", "paths"});
        QTest::newRow("English, print") << list({"--lang", "en", "--theme", "print"});
    }
    void everyOptionThatDrawsIsAccepted()
    {
        QFETCH(QStringList, options);
        const QString path = in(QStringLiteral("drawn.svg"));
        QFile::remove(path);
        const Outcome outcome = render(options + list({"-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(Svg(path).wellFormed);
    }

    void aSavedFigureIsTheBeginningOfAnother()
    {
        const QString saved = in(QStringLiteral("spec.json"));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":1,"width":100,"height":120,"unit":"mm","title":"Bewaard","view":{"version":1,)"
                   R"("indicator":"aandeel_65_plus","year":2024,"level":"gemeente","language":"nl","theme":"light"}})");
        file.close();
        const QString path = in(QStringLiteral("from-spec.svg"));
        Outcome outcome = krimpatlas(list({"render", "--spec", saved, "-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(Svg(path).width, QStringLiteral("100mm"));
        QVERIFY(Svg(path).says(QStringLiteral("Bewaard")));
        // Options say more than the file.
        outcome = krimpatlas(list({"render", "--spec", saved, "--title", "Anders", "--level", "provincie", "-o", path}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(Svg(path).width, QStringLiteral("100mm"));
        QVERIFY(Svg(path).says(QStringLiteral("Anders")));
        QVERIFY(Svg(path).ids.contains(QStringLiteral("provincie-PV22")));
    }

    void aDrawingIsTheBeginningOfAnother_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("SVG") << QStringLiteral("svg");
        QTest::newRow("PDF") << QStringLiteral("pdf");
    }
    void aDrawingIsTheBeginningOfAnother()
    {
        QFETCH(QString, ending);
        const QString first = in(QStringLiteral("first.") + ending), second = in(QStringLiteral("second.svg"));
        Outcome outcome = render(list({"--title", "Grijs land", "--size", "120x150mm", "--annotate", "GM0114=Grijs en groen", "-o", first}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        outcome = krimpatlas(list({"render", "--spec", first, "--note", "Eerst dit", "-o", second}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const Svg svg(second);
        QCOMPARE(svg.width, QStringLiteral("120mm"));
        for (const char *words : {"Grijs land", "Grijs en groen", "Eerst dit"})
            QVERIFY2(svg.says(QLatin1String(words)), words);
    }

    void aBundleHoldsEverything()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("pers"));
        Outcome outcome = render(list({"--bundle", "-o", folder}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QStringList files = everythingIn(folder);
        for (const char *ending : {".svg", ".pdf", ".png", ".csv"})
            QVERIFY2(std::ranges::any_of(files, [&](const QString &name) { return name.endsWith(QLatin1String(ending)); }), ending);
        QVERIFY(files.contains(QStringLiteral("SHA256SUMS")));
        outcome = render(list({"--bundle", "-o", dir.filePath(QStringLiteral("pers.zip"))}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(everythingIn(dir.path()), (QStringList{QStringLiteral("pers"), QStringLiteral("pers.zip")}));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
        row("size and preset", list({"--size", "80x95mm", "--preset", "a4", "-o", "a.svg"}));
        row("a size of other units", list({"--size", "8x9cm", "-o", "a.svg"}));
        row("a size too small", list({"--size", "10x10mm", "-o", "a.svg"}));
        row("a preset that is none", list({"--preset", "a7", "-o", "a.svg"}));
        row("a scale that is none", list({"--scale", "huge", "-o", "a.svg"}));
        row("a scale of nothing", list({"--scale", "0", "-o", "a.svg"}));
        row("dots per inch of a drawing", list({"--dpi", "300", "-o", "a.svg"}));
        row("a picture too large to hold", list({"--size", "20000x20000", "-o", "a.png"}));
        row("paths in a picture", list({"--text", "paths", "-o", "a.png"}));
        row("words as something else", list({"--text", "letters", "-o", "a.svg"}));
        row("a form that is none", list({"--form", "cartogram", "-o", "a.svg"}));
        row("a second indicator without its form", list({"--second", "woz_waarde", "-o", "a.svg"}));
        row("a part that is none", list({"--parts", "map,table", "-o", "a.svg"}));
        row("a comparison of one", list({"--parts", "comparison", "--place", "GM0114", "-o", "a.svg"}));
        row("multiples of something else", list({"--multiples", "place", "-o", "a.svg"}));
        row("years without multiples", list({"--years", "2015,2020", "-o", "a.svg"}));
        row("years that are none", list({"--multiples", "year", "--years", "2015,soon", "-o", "a.svg"}));
        row("indicators of years", list({"--multiples", "year", "--indicators", "inwoners", "-o", "a.svg"}));
        row("an annotation without words", list({"--annotate", "GM0114", "-o", "a.svg"}));
        row("a badge without a place", list({"--badge", "=Hier", "-o", "a.svg"}));
        row("a zoomed tile map", list({"--zoom", "GM0114", "--tiles", "-o", "a.svg"}));
        row("six places", list({"--place", "1", "--place", "2", "--place", "3", "--place", "4", "--place", "5", "--place", "6", "-o", "a.svg"}));
        row("each of something else", list({"--each", "street", "-o", "atlas.pdf"}));
        row("each into one drawing", list({"--each", "place", "-o", "a.svg"}));
        row("each into a book of drawings", list({"--each", "place", "--format", "svg", "-o", "atlas.pdf"}));
        row("a format that is none", list({"--each", "place", "--format", "gif", "-o", "atlas"}));
        row("a format without each", list({"--format", "svg", "-o", "a.svg"}));
        row("a level of regions without regions", list({"--each", "place", "--region-level", "provincie", "-o", "atlas.pdf"}));
        row("a place of its own in a batch of places", list({"--each", "place", "--zoom", "GM0114", "-o", "atlas.pdf"}));
        row("a mark in a batch of places", list({"--each", "place", "--mark", "GM0114", "-o", "atlas.pdf"}));
        row("each and a bundle", list({"--each", "place", "--bundle", "-o", "atlas"}));
        row("a bundle as a drawing", list({"--bundle", "-o", "a.svg"}));
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, options);
        const Outcome outcome = render(options);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }

    void neitherIndicatorNorSavedFigureIsTwo()
    {
        QCOMPARE(krimpatlas(list({"render", "--level", "gemeente", "-o", "a.svg"})).code, 2);
        QCOMPARE(krimpatlas(list({"render", "--indicator", "inwoners", "-o", "a.svg"})).code, 2);
    }

    void whatTheAtlasDoesNotHaveIsOne_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
        row("a place to zoom to", list({"--zoom", "gemeente:Atlantis"}));
        row("a place to mark", list({"--mark", "GM9999"}));
        row("a mark of another level", list({"--mark", "provincie:Drenthe"}));
        row("a compared place", list({"--place", "Atlantis"}));
        row("an annotated place", list({"--annotate", "GM9999=Hier"}));
        row("a second indicator", list({"--form", "bivariate", "--second", "geluk"}));
        row("an indicator of multiples", list({"--multiples", "indicator", "--indicators", "aandeel_65_plus,geluk"}));
        row("a saved figure", list({"--spec", "none.json"}));
        row("a level of regions", list({"--each", "region", "--region-level", "buurt"}));
    }
    void whatTheAtlasDoesNotHaveIsOne()
    {
        QFETCH(QStringList, options);
        const QTemporaryDir dir;
        const bool batch = options.contains(QStringLiteral("--each"));
        const Outcome outcome = render(options + list({"-o", dir.filePath(batch ? QStringLiteral("a.pdf") : QStringLiteral("a.svg"))}));
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
        QCOMPARE(everythingIn(dir.path()), QStringList());
    }

    void aBookHasAPageAProvince()
    {
        const QTemporaryDir dir;
        const Outcome outcome = render(list({"--each", "region", "--size", "120x150mm", "-o", dir.filePath(QStringLiteral("atlas.pdf"))}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(everythingIn(dir.path()), QStringList{QStringLiteral("atlas.pdf")});
        // No terminal, so no progress.
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    }

    void filesAreNamedAfterWhatTheyShow()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("jaren"));
        const Outcome outcome = krimpatlas(list({"render", "--indicator", "aandeel_65_plus", "--level", "provincie", "--each", "year", "-o", folder}));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QStringList files = everythingIn(folder);
        QVERIFY(files.size() > 1);
        QVERIFY(files.contains(QStringLiteral("aandeel-65-plus-2024.svg")));
        QVERIFY(Svg(QDir(folder).filePath(files.front())).wellFormed);
        QVERIFY(Svg(QDir(folder).filePath(QStringLiteral("aandeel-65-plus-2024.svg"))).says(QStringLiteral(", 2024")));
    }

    void whatHasNoFigureIsNamed()
    {
        const QTemporaryDir dir;
        const Outcome outcome = krimpatlas(list({"render", "--indicator", "aandeel_65_plus", "--level", "stadsdeel", "--year", "2024", "--each", "place",
                                            "-o", dir.filePath(QStringLiteral("stad.pdf"))}));
        if (outcome.code == 1)
            QSKIP("the built-in atlas does not draw stadsdelen");
        QCOMPARE(outcome.code, 0);
        // Westpoort has no figure in 2024 (CBS).
        QVERIFY2(outcome.err.contains("Westpoort"), outcome.err.constData());
    }

    void anInterruptLeavesNothing()
    {
        const QTemporaryDir dir;
        QProcess process;
        process.start(QStringLiteral(KRIMPATLAS_PROGRAM), list({"render", "--indicator", "aandeel_65_plus", "--level", "gemeente", "--year", "2024", "--each", "place",
                                                           "-o", dir.filePath(QStringLiteral("atlas.pdf"))}));
        QVERIFY(process.waitForStarted());
        // Something is being written.
        QTRY_VERIFY_WITH_TIMEOUT(!everythingIn(dir.path()).isEmpty(), 30000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
        QCOMPARE(everythingIn(dir.path()), QStringList());
    }

    void theHelpIsGrouped()
    {
        const Outcome outcome = krimpatlas(list({"render", "--help", "--lang", "en"}));
        QCOMPARE(outcome.code, 0);
        const QByteArrayList lines = outcome.out.split('\n');
        for (const char *heading : {"What is shown", "Classes and colours", "Page", "Words", "Many figures", "Where to"})
            QVERIFY2(lines.contains(heading), heading);
        QVERIFY(std::ranges::all_of(lines, [](const QByteArray &line) { return QString::fromUtf8(line).size() <= 120; }));
    }
};

QTEST_GUILESS_MAIN(TestCommandLineFigure)
#include "tst_command_line_figure.moc"
