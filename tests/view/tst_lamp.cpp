// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_contrast.h"
#include "layers/view/form_colours.h"
#include "layers/view/lamp_advice.h"
#include "layers/view/lamp_words.h"
#include "layers/view/palette.h"
#include "tests/support/tiny_atlas.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace atlas;
using namespace atlas::support;

namespace {

/// 8/9 of 1,000 lux on the screen: d = (300 / 888.9 + 0.005) / 0.995 = 0.344221.
constexpr Lamp kClassroom{2000, 2, 300};
constexpr Lamp kDimmed{2000, 2, 75};
constexpr Lamp kBright{6000, 1, 0};
constexpr Lamp kHopeless{500, 5, 1500};

ViewState shown(int classes, const QString &palette = QStringLiteral("blues"))
{
    ViewState view;
    view.indicator = QStringLiteral("aandeel");
    view.year = 2021;
    view.theme = QStringLiteral("projector");
    view.classification.scheme = Scheme::Equal;
    view.classification.classes = classes;
    view.classification.palette = palette;
    return view;
}

LampAdvice adviceFor(const ViewState &view, const Lamp &lamp)
{
    const auto data = tinyAtlas();
    return lampAdvice(*data, view, classifyView(*data, view), lamp);
}

/// By hand, with nothing of lamp_advice: the least difference between any two class colours of a view.
double leastOf(const ViewState &view, const Lamp &lamp)
{
    const auto data = tinyAtlas();
    const std::vector<QColor> colours = classColours(view, classifyView(*data, view));
    double least = 100;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t j = i + 1; j < colours.size(); ++j)
            least = std::min(least, deltaE2000(toLab(simulated(colours[i], lamp)), toLab(simulated(colours[j], lamp))));
    }
    return least;
}

} // namespace

class TestLamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLightOnTheScreenIsLumensOverItsArea()
    {
        // 2 m wide at 16:9 is 2.25 m².
        QCOMPARE(kClassroom.lampLux(), 2000 / 2.25);
        QVERIFY(std::abs(kClassroom.veil() - 0.344221) < 1e-6);
        // In the dark only the projector's own black is left: 0.005 / 0.995.
        QVERIFY(std::abs(Lamp({2000, 2, 0}).veil() - 0.0050251) < 1e-7);
    }

    // Worked out apart from the program (Python, IEC 61966-2-1 and the formula in lamp.h), in steps of 1/255.
    void coloursAreSeenAsTheFormulaSays_data()
    {
        QTest::addColumn<QRgb>("colour");
        QTest::addColumn<double>("red");
        QTest::addColumn<double>("green");
        QTest::addColumn<double>("blue");
        QTest::newRow("white stays white: the eye adapts to it") << qRgb(255, 255, 255) << 255.0 << 255.0 << 255.0;
        QTest::newRow("black is grey") << qRgb(0, 0, 0) << 138.48 << 138.48 << 138.48;
        QTest::newRow("light blue") << QRgb(0xffc6dbef) << 214.53 << 228.94 << 243.23;
        QTest::newRow("blue") << QRgb(0xff2171b5) << 141.25 << 165.53 << 203.40;
        QTest::newRow("dark blue") << QRgb(0xff08306b) << 138.93 << 143.80 << 162.84;
    }
    void coloursAreSeenAsTheFormulaSays()
    {
        QFETCH(QRgb, colour);
        QFETCH(double, red);
        QFETCH(double, green);
        QFETCH(double, blue);
        const QColor seen = simulated(QColor(colour), kClassroom);
        QVERIFY2(std::abs(seen.redF() * 255 - red) < 0.01, qPrintable(QString::number(seen.redF() * 255)));
        QVERIFY2(std::abs(seen.greenF() * 255 - green) < 0.01, qPrintable(QString::number(seen.greenF() * 255)));
        QVERIFY2(std::abs(seen.blueF() * 255 - blue) < 0.01, qPrintable(QString::number(seen.blueF() * 255)));
    }

    // The same Python, with a CIEDE2000 of its own that gives Sharma's first pair as 2.0425.
    void differencesUnderALampAreThoseOfTheFormula_data()
    {
        QTest::addColumn<QRgb>("first");
        QTest::addColumn<QRgb>("second");
        QTest::addColumn<double>("roomLux");
        QTest::addColumn<double>("difference");
        QTest::newRow("black on white in the dark") << QRgb(0xff000000) << QRgb(0xffffffff) << 0.0 << 94.048;
        QTest::newRow("black on white in a classroom") << QRgb(0xff000000) << QRgb(0xffffffff) << 300.0 << 29.661;
        QTest::newRow("light blues, dimmed") << QRgb(0xffc6dbef) << QRgb(0xff9ecae1) << 75.0 << 7.092;
        QTest::newRow("light blues, classroom") << QRgb(0xffc6dbef) << QRgb(0xff9ecae1) << 300.0 << 5.493;
        QTest::newRow("dark blues, dimmed") << QRgb(0xff08519c) << QRgb(0xff08306b) << 75.0 << 9.109;
        QTest::newRow("dark blues, classroom") << QRgb(0xff08519c) << QRgb(0xff08306b) << 300.0 << 6.361;
        QTest::newRow("two steps of blue, classroom") << QRgb(0xff6baed6) << QRgb(0xff2171b5) << 300.0 << 10.587;
    }
    void differencesUnderALampAreThoseOfTheFormula()
    {
        QFETCH(QRgb, first);
        QFETCH(QRgb, second);
        QFETCH(double, roomLux);
        QFETCH(double, difference);
        const double found = differenceUnder({2000, 2, roomLux}, QColor(first), QColor(second));
        QVERIFY2(std::abs(found - difference) < 0.005, qPrintable(QString::number(found)));
    }

    void moreRoomLightLeavesLess()
    {
        double before = 100;
        for (const double lux : {0.0, 75.0, 300.0, 500.0, 750.0, 1500.0}) {
            const double difference = differenceUnder({2000, 2, lux}, Qt::black, Qt::white);
            QVERIFY(difference < before);
            before = difference;
        }
    }

    void pixelsAreSeenAsColoursAre()
    {
        QImage image(3, 1, QImage::Format_ARGB32_Premultiplied);
        image.setPixelColor(0, 0, QColor(0x2171b5));
        image.setPixelColor(1, 0, Qt::transparent);
        image.setPixelColor(2, 0, QColor(255, 0, 0, 128));
        const QImage seen = simulated(image, kClassroom);
        QCOMPARE(seen.pixel(0, 0), qRgb(141, 166, 203));
        QCOMPARE(qAlpha(seen.pixel(1, 0)), 0);
        QCOMPARE(qAlpha(seen.pixel(2, 0)), 128);
        const QImage opaque = simulated(image.convertToFormat(QImage::Format_RGB32), kClassroom);
        QCOMPARE(opaque.format(), QImage::Format_RGB32);
        QVERIFY(simulated(QImage(), kClassroom).isNull());
    }

    void aMapThatIsToldApartNeedsNothing()
    {
        const LampAdvice advice = adviceFor(shown(2), kBright);
        QCOMPARE(advice.pairs.size(), 1U);
        QVERIFY(advice.pairs[0].toldApart());
        QCOMPARE(advice.lost(), 0U);
        QVERIFY(advice.proposals.empty());
    }

    void everyProposalReachesTen_data()
    {
        QTest::addColumn<QString>("palette");
        QTest::addColumn<int>("classes");
        QTest::addColumn<double>("roomLux");
        for (const Palette &palette : palettes()) {
            for (const int classes : {3, 5, 7}) {
                for (const double lux : {0.0, 75.0, 300.0, 500.0})
                    QTest::addRow("%s, %d classes, %g lx", qPrintable(palette.name), classes, lux) << palette.name << classes << lux;
            }
        }
    }
    void everyProposalReachesTen()
    {
        QFETCH(QString, palette);
        QFETCH(int, classes);
        QFETCH(double, roomLux);
        const Lamp lamp{2000, 2, roomLux};
        const ViewState view = shown(classes, palette);
        const LampAdvice advice = adviceFor(view, lamp);
        QCOMPARE(advice.pairs.size(), std::size_t(classes - 1));
        if (advice.lost() == 0)
            QVERIFY(advice.proposals.empty());
        for (const LampProposal &proposal : advice.proposals) {
            ViewState changed = view;
            changed.classification = proposal.classification;
            changed.map = proposal.map;
            QCOMPARE(findPalette(proposal.classification.palette)->kind, findPalette(palette)->kind);
            const LampAdvice after = adviceFor(changed, lamp);
            QCOMPARE(after.lost(), 0U);
            QCOMPARE(int(after.pairs.size()) + 1, proposal.classes);
            QCOMPARE(std::ranges::min(after.pairs, {}, &ClassesOnWall::difference).difference, proposal.least);
            QVERIFY(proposal.least >= 10);
            if (proposal.kind != LampProposal::Kind::Hatches)
                QVERIFY(leastOf(changed, lamp) >= 10);
            QCOMPARE(proposal.classes < classes, proposal.kind == LampProposal::Kind::FewerClasses || proposal.kind == LampProposal::Kind::Both);
            QCOMPARE(proposal.classification.palette != palette, proposal.kind == LampProposal::Kind::Palette || proposal.kind == LampProposal::Kind::Both);
        }
    }

    void fewerClassesAreAsManyAsCanBe()
    {
        // One class more of the same colours is not told apart.
        const LampAdvice advice = adviceFor(shown(5), kDimmed);
        const auto fewer = std::ranges::find(advice.proposals, LampProposal::Kind::FewerClasses, &LampProposal::kind);
        QVERIFY(fewer != advice.proposals.end());
        QVERIFY(fewer->classes >= 2 && fewer->classes < 5);
        QVERIFY(leastOf(shown(fewer->classes), kDimmed) >= 10);
        QVERIFY(leastOf(shown(fewer->classes + 1), kDimmed) < 10);
    }

    void aMiddleStaysWhereItIs()
    {
        ViewState view = shown(5, QStringLiteral("blue-orange"));
        view.classification.midpoint = 40;
        for (const LampProposal &proposal : adviceFor(view, kDimmed).proposals) {
            QCOMPARE(proposal.classification.midpoint, std::optional<double>(40));
            QVERIFY(findPalette(proposal.classification.palette)->kind == Palette::Kind::Diverging);
        }
    }

    void aNumberOfClassesThatNobodyChoseIsNotChanged()
    {
        ViewState view = shown(5);
        view.classification.scheme = Scheme::Manual;
        view.classification.manual = {20, 40, 60, 80, 91};
        const LampAdvice advice = adviceFor(view, kClassroom);
        QVERIFY(advice.lost() > 0);
        for (const LampProposal &proposal : advice.proposals)
            QCOMPARE(proposal.classes, 5);
    }

    void hatchesAreInkAgainstItsGround()
    {
        const LampAdvice advice = adviceFor(shown(5), kClassroom);
        const auto hatches = std::ranges::find(advice.proposals, LampProposal::Kind::Hatches, &LampProposal::kind);
        QVERIFY(hatches != advice.proposals.end());
        QVERIFY(hatches->map.patterns);
        const auto data = tinyAtlas();
        const ViewState view = shown(5);
        const ThemeTokens &theme = themeTokens(view.theme);
        double least = 100;
        for (const QColor &colour : classColours(view, classifyView(*data, view)))
            least = std::min(least, differenceUnder(kClassroom, patternInk(theme), patternGround(colour, theme)));
        QCOMPARE(hatches->least, least);
        // More than six patterns are not told apart from afar.
        for (const LampProposal &proposal : adviceFor(shown(7), kClassroom).proposals)
            QVERIFY(proposal.kind != LampProposal::Kind::Hatches);
    }

    void nothingIsProposedWhereNothingHelps()
    {
        const LampAdvice advice = adviceFor(shown(5), kHopeless);
        QCOMPARE(advice.lost(), 4U);
        QVERIFY(advice.proposals.empty());
        QVERIFY2(lampVerdict(advice, QStringLiteral("en")).contains(QStringLiteral("darken the room")), qPrintable(lampVerdict(advice, QStringLiteral("en"))));
    }

    void circlesBySizeHaveNoRowOfClasses()
    {
        ViewState view = shown(5);
        view.map.form = MapForm::Proportional;
        const LampAdvice advice = adviceFor(view, kClassroom);
        QVERIFY(advice.pairs.empty());
        QVERIFY(lampVerdict(advice, QStringLiteral("en")).contains(QStringLiteral("no row of classes")));
        view.map.form = MapForm::Graduated;
        QCOMPARE(adviceFor(view, kClassroom).pairs.size(), 4U);
    }

    void aDifferenceIsNeverRoundedUpToEnough()
    {
        QCOMPARE(differenceOnWall(9.99, QStringLiteral("en")), QStringLiteral("9.9"));
        QCOMPARE(differenceOnWall(10.0, QStringLiteral("en")), QStringLiteral("10.0"));
        QCOMPARE(differenceOnWall(6.36, QStringLiteral("nl")), QStringLiteral("6,3"));
    }

    void roomsSayWhereTheirLightIsFrom()
    {
        QCOMPARE(luxOf(RoomLight::Classroom), 300.0);
        QCOMPARE(luxOf(RoomLight::MeetingRoom), 500.0);
        for (const RoomLight room : kRoomLights) {
            QVERIFY(!roomName(room, QStringLiteral("en")).isEmpty());
            QVERIFY(roomSource(room, QStringLiteral("en")).contains(QString::number(luxOf(room))));
        }
        // What no standard says of a screen is called what it is.
        QVERIFY(roomSource(RoomLight::Dimmed, QStringLiteral("en")).contains(QStringLiteral("assumption")));
        QVERIFY(roomSource(RoomLight::Daylight, QStringLiteral("en")).contains(QStringLiteral("assumption")));
    }
};

QTEST_APPLESS_MAIN(TestLamp)
#include "tst_lamp.moc"
