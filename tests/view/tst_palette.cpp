// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/class_contrast.h"
#include "layers/view/colour_space.h"
#include "layers/view/palette.h"
#include "layers/view/theme_tokens.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace atlas;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequentialGrowsDarker_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("classes");
        for (const Palette &p : palettes()) {
            for (int k = 2; p.kind == Palette::Kind::Sequential && k <= 9; ++k)
                QTest::addRow("%s %d", qPrintable(p.name), k) << p.name << k;
        }
    }
    void sequentialGrowsDarker()
    {
        QFETCH(QString, name);
        QFETCH(int, classes);
        const auto colours = paletteColours(name, classes, false);
        QCOMPARE(colours.size(), static_cast<std::size_t>(classes));
        for (std::size_t i = 1; i < colours.size(); ++i)
            QVERIFY(toLab(colours[i]).l < toLab(colours[i - 1]).l - 2.5);
    }

    // What a palette claims, measured: the worst two classes to each of the eyes.
    void whatIsCalledSafeIsToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("classes");
        for (const Palette &p : palettes()) {
            for (int k = 3; p.colourBlindSafe && k <= 9; ++k)
                QTest::addRow("%s %d", qPrintable(p.name), k) << p.name << k;
        }
    }
    void whatIsCalledSafeIsToldApart()
    {
        QFETCH(QString, name);
        QFETCH(int, classes);
        const std::array eyes{ColourVision::Normal, ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan};
        const auto colours = paletteColours(name, classes, false);
        const auto worst = mostAlike(colours, eyes);
        const auto words = [](const AlikeClasses &alike) {
            return QStringLiteral("%1 and %2 as %3: %4").arg(alike.first).arg(alike.second).arg(toText(alike.vision)).arg(alike.difference);
        };
        QVERIFY2(worst->difference >= kToldApart, qPrintable(words(*worst)));
        if (classes <= 8) {
            const auto lifted = liftedForDark(colours);
            const auto darkest = mostAlike(lifted, eyes);
            QVERIFY2(darkest->difference >= kToldApart, qPrintable(words(*darkest)));
        }
    }

    void whatIsCalledGreySafeStaysInOrderWithoutColour()
    {
        for (const Palette &p : palettes()) {
            for (const ColourVision vision : {ColourVision::Achromat, ColourVision::GreyPrint}) {
                for (int k = 3; k <= 9; ++k) {
                    const auto colours = paletteColours(p.name, k, false);
                    bool ordered = true;
                    for (std::size_t i = 1; i < colours.size(); ++i)
                        ordered &= toLab(simulated(colours[i], vision)).l < toLab(simulated(colours[i - 1], vision)).l;
                    QVERIFY2(ordered == p.greySafe, qPrintable(QStringLiteral("%1 %2").arg(p.name).arg(k)));
                }
            }
        }
    }

    void contrastsAreThoseOfNeighbours()
    {
        // Black, white and mid grey of L* 0, 100 and 53.6: in CIEDE2000 black and white are 100 apart.
        const std::array colours{QColor(Qt::black), QColor(Qt::white), QColor(128, 128, 128)};
        const std::vector<double> contrasts = neighbourContrasts(colours, ColourVision::Normal);
        QCOMPARE(contrasts.size(), std::size_t{2});
        QVERIFY(std::abs(contrasts[0] - 100) < 0.01);
        QVERIFY(neighbourContrasts({}, ColourVision::Normal).empty());
        QVERIFY(!mostAlike(std::span(colours).first(1), std::array{ColourVision::Normal}));
        const auto most = mostAlike(colours, std::array{ColourVision::Normal});
        QVERIFY(most->second == 2);
    }

    void everyClassStandsOutFromTheCanvas()
    {
        const Lab canvas = toLab(themeTokens(QStringLiteral("light")).canvas);
        for (const Palette &p : palettes()) {
            for (const QColor &colour : paletteColours(p.name, 5, false)) {
                const Lab lab = toLab(colour);
                const double distance = std::hypot(lab.l - canvas.l, lab.a - canvas.a, lab.b - canvas.b);
                QVERIFY2(distance > 5, qPrintable(QStringLiteral("%1 %2").arg(p.name).arg(distance)));
            }
        }
    }

    void everyClassStandsOutFromADarkCanvas()
    {
        const Lab canvas = toLab(themeTokens(QStringLiteral("dark")).canvas);
        for (const Palette &p : palettes()) {
            const auto colours = liftedForDark(paletteColours(p.name, 9, false));
            for (std::size_t i = 0; i < colours.size(); ++i) {
                QVERIFY2(toLab(colours[i]).l - canvas.l > 15, qPrintable(p.name));
                if (i > 0 && p.kind == Palette::Kind::Sequential)
                    QVERIFY(toLab(colours[i]).l < toLab(colours[i - 1]).l);
            }
        }
    }

    void reversedIsTheSameBackwards()
    {
        auto forward = paletteColours(QStringLiteral("blues"), 7, false);
        std::ranges::reverse(forward);
        QCOMPARE(paletteColours(QStringLiteral("blues"), 7, true), forward);
    }

    void divergingSidesMeetAtTheMidpoint()
    {
        const auto colours = divergingColours(QStringLiteral("blue-orange"), -10, {-5, 0, 5, 10}, 0, false);
        QCOMPARE(colours.size(), std::size_t{4});
        const auto isOrange = [](const QColor &c) { return c.red() > c.blue(); };
        QVERIFY(isOrange(colours[0]) && isOrange(colours[1]));
        QVERIFY(!isOrange(colours[2]) && !isOrange(colours[3]));
        // The same distance from the midpoint has the same strength: lightness agrees on both sides.
        QVERIFY(std::abs(toLab(colours[1]).l - toLab(colours[2]).l) < 12);
        QVERIFY(toLab(colours[0]).l < toLab(colours[1]).l);
    }

    void classHoldingTheMidpointIsNeutral()
    {
        const auto colours = divergingColours(QStringLiteral("blue-orange"), -10, {-2, 3, 10}, 0, false);
        const Lab middle = toLab(colours[1]);
        QVERIFY(std::hypot(middle.a, middle.b) < 8);
    }

    void allOnOneSideUsesOneHalf()
    {
        const auto colours = divergingColours(QStringLiteral("blue-orange"), 1, {2, 3, 4}, 0, false);
        for (const QColor &c : colours)
            QVERIFY(c.blue() > c.red());
    }

    void unknownNameGivesBlues()
    {
        QCOMPARE(paletteColours(QStringLiteral("no such"), 5, false), paletteColours(QStringLiteral("blues"), 5, false));
        QVERIFY(!findPalette(QStringLiteral("no such")));
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
