// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/print_layout.h"
#include "layers/render/recoloured.h"

#include <QTest>

using namespace atlas;

class TestPrintLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeFigureKeepsItsProportionsInTheMiddle()
    {
        const QRectF rect = placeOnSheet({800, 400}, {100, 100, 1000, 1000}, 300, PrintFit::Whole);
        QCOMPARE(rect, QRectF(100, 350, 1000, 500));
    }

    void trueSizeIsTrue()
    {
        // 96 page units are an inch, whatever the printer.
        const QRectF rect = placeOnSheet({96, 192}, {0, 0, 6000, 6000}, 600, PrintFit::TrueSize);
        QCOMPARE(rect.size(), QSizeF(600, 1200));
        QCOMPARE(rect.center(), QPointF(3000, 3000));
    }

    void aFigureLargerThanTheSheetIsCutOff()
    {
        // A4 less 10 mm on all sides, in inches.
        const QRectF a4(0, 0, 190 / 25.4, 277 / 25.4);
        QVERIFY(!isCutOff({190 / 25.4 * 96, 277 / 25.4 * 96}, a4, 1));
        QVERIFY(isCutOff({200 / 25.4 * 96, 100}, a4, 1));
        QVERIFY(isCutOff({100, 290 / 25.4 * 96}, a4, 1));
    }

    void nothingGoesNowhere() { QVERIFY(placeOnSheet({0, 0}, {0, 0, 100, 100}, 96, PrintFit::Whole).isEmpty()); }

    void greyIsAsLightAsTheColour()
    {
        // Luminance of sRGB green is 0.7152, of red 0.2126: as grey 220 and 127 of 255 (IEC 61966-2-1).
        QCOMPARE(greyOf(QColor(0, 255, 0)), QColor(220, 220, 220));
        QCOMPARE(greyOf(QColor(255, 0, 0)), QColor(127, 127, 127));
        QCOMPARE(greyOf(QColor(0, 0, 0)), QColor(0, 0, 0));
        QCOMPARE(greyOf(QColor(255, 255, 255, 40)), QColor(255, 255, 255, 40));
    }

    void everyColourOfADrawingIsChangedAndNothingElse()
    {
        auto inner = std::make_shared<display::Group>();
        inner->id = QStringLiteral("inner");
        inner->clip = QRectF(0, 0, 5, 5);
        display::Path hatched;
        hatched.id = QStringLiteral("hatched");
        hatched.points = {{0, 0}, {1, 0}, {1, 1}};
        hatched.start = {0, 3};
        hatched.fill = display::Hatch{Qt::red, Qt::green, 6, 1};
        hatched.strokes = {{Qt::blue, 2, {3, 1}}};
        display::Text words;
        words.text = QStringLiteral("words");
        words.colour = Qt::red;
        inner->children = {hatched, words};
        auto root = std::make_shared<display::Group>();
        root->children = {std::shared_ptr<const display::Group>(inner)};
        const DisplayList list{{10, 10}, QColor(), QStringLiteral("title"), {}, root};

        const DisplayList black = recoloured(list, [](const QColor &) { return QColor(Qt::black); });
        QVERIFY(!black.background.isValid());
        QCOMPARE(black.title, list.title);
        const auto &group = *std::get<std::shared_ptr<const display::Group>>(black.root->children.front());
        QCOMPARE(group.clip, inner->clip);
        const auto &path = std::get<display::Path>(group.children[0]);
        QCOMPARE(path.points, hatched.points);
        const auto &hatch = std::get<display::Hatch>(path.fill);
        QCOMPARE(hatch.line, QColor(Qt::black));
        QCOMPARE(hatch.ground, QColor(Qt::black));
        QCOMPARE(path.strokes.front().colour, QColor(Qt::black));
        QCOMPARE(path.strokes.front().dashes, hatched.strokes.front().dashes);
        const auto &text = std::get<display::Text>(group.children[1]);
        QCOMPARE(text.colour, QColor(Qt::black));
        QVERIFY(!text.halo.isValid());
    }
};

QTEST_MAIN(TestPrintLayout)
#include "tst_print_layout.moc"
