// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/display_list.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/hatch.h"
#include "tests/support/image_compare.h"

#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

display::Path square(double x, double y, double side)
{
    display::Path path;
    path.points = {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
    path.start = {0, 4};
    return path;
}

DisplayList listOf(std::vector<display::Node> nodes, QSizeF size = {40, 40}, QRectF clip = {})
{
    auto group = std::make_shared<display::Group>();
    group->children = std::move(nodes);
    group->clip = clip;
    DisplayList list;
    list.size = size;
    list.background = Qt::white;
    list.root = group;
    return list;
}

} // namespace

class TestDisplayList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsFillAndStroke()
    {
        display::Path path = square(10, 10, 20);
        path.fill = QColor(0, 0, 200);
        path.strokes = {{Qt::red, 4, {}}};
        const QImage image = toImage(listOf({path}), 1);
        QCOMPARE(image.pixel(20, 20), qRgb(0, 0, 200));
        QCOMPARE(image.pixel(10, 20), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(8, 20), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(7, 20), qRgb(255, 255, 255));
    }

    void aCasingLiesUnderItsLine()
    {
        display::Path line;
        line.points = {{0, 20}, {40, 20}};
        line.start = {0, 2};
        line.closed = false;
        line.strokes = {{Qt::black, 8, {}}, {Qt::red, 4, {}}};
        const QImage image = toImage(listOf({line}), 1);
        QCOMPARE(image.pixel(20, 20), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(20, 17), qRgb(0, 0, 0));
    }

    void dashesAreInPageUnits()
    {
        display::Path line;
        line.points = {{0, 20}, {40, 20}};
        line.start = {0, 2};
        line.closed = false;
        line.strokes = {{Qt::red, 2, {10, 5}}};
        const QImage image = toImage(listOf({line}), 1);
        QCOMPARE(image.pixel(5, 20), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(12, 20), qRgb(255, 255, 255));
        QCOMPARE(image.pixel(20, 20), qRgb(255, 0, 0));
    }

    void innerRingsAreHoles()
    {
        display::Path path = square(5, 5, 30);
        const display::Path hole = square(15, 15, 10);
        path.points.insert(path.points.end(), hole.points.begin(), hole.points.end());
        path.start.push_back(8);
        path.fill = QColor(0, 0, 200);
        const QImage image = toImage(listOf({path}), 1);
        QCOMPARE(image.pixel(10, 10), qRgb(0, 0, 200));
        QCOMPARE(image.pixel(20, 20), qRgb(255, 255, 255));
    }

    void crossedAndLevelLinesRunWhereTheyAreToldTo()
    {
        const display::Path path = square(0, 0, 40);
        const auto crossed = hatchLines(path, {Qt::black, Qt::white, 4, 1, 45, 8, 2});
        QCOMPARE(crossed.size(), std::size_t(2));
        QCOMPARE(crossed[1].width, 2.0);
        double rising = 0, falling = 0;
        for (const QLineF &line : crossed[0].lines) {
            QVERIFY(std::abs(line.dx() + line.dy()) < 1e-9);
            rising += line.length();
        }
        for (const QLineF &line : crossed[1].lines) {
            QVERIFY(std::abs(line.dx() - line.dy()) < 1e-9);
            falling += line.length();
        }
        QVERIFY(std::abs(rising - 1600 / 4.0) < 25);
        QVERIFY(std::abs(falling - 1600 / 8.0) < 25);
        const auto level = hatchLines(path, {Qt::black, Qt::white, 5, 1, 0});
        QCOMPARE(level.size(), std::size_t(1));
        QCOMPARE(level[0].lines.size(), std::size_t(8));
        for (const QLineF &line : level[0].lines)
            QVERIFY(std::abs(line.dy()) < 1e-9 && std::abs(line.length() - 40) < 1e-9);
    }

    void hatchLinesStayInThePathAndKeepTheirDistance()
    {
        display::Path path = square(3, 3, 30);
        const display::Path hole = square(10, 10, 8);
        path.points.insert(path.points.end(), hole.points.begin(), hole.points.end());
        path.start.push_back(8);
        double length = 0;
        const auto sets = hatchLines(path, {Qt::black, Qt::white, 2, 1});
        QCOMPARE(sets.size(), std::size_t(1));
        for (const QLineF &line : sets[0].lines) {
            length += line.length();
            QVERIFY(std::abs(std::abs(line.dx()) - std::abs(line.dy())) < 1e-9);
            const double across = (line.x1() + line.y1()) / std::sqrt(2.0) / 2;
            QVERIFY(std::abs(across - std::round(across)) < 1e-9);
            const QPointF middle = line.center();
            QVERIFY(QRectF(3, 3, 30, 30).contains(middle));
            QVERIFY(!QRectF(10.01, 10.01, 7.98, 7.98).contains(middle));
        }
        // Lines two units apart: their length is half the area.
        QVERIFY2(std::abs(length - (900 - 64) / 2.0) < 15, qPrintable(QString::number(length)));
    }

    void hatchesAreDrawnOnTheirGround()
    {
        display::Path path = square(0, 0, 40);
        path.fill = display::Hatch{Qt::black, QColor(0xF4F4F4), 6, 1};
        const QImage image = toImage(listOf({path}), 2);
        int ground = 0;
        int dark = 0;
        for (int y = 0; y < 80; ++y) {
            for (int x = 0; x < 80; ++x) {
                ground += image.pixel(x, y) == qRgb(0xF4, 0xF4, 0xF4) ? 1 : 0;
                dark += qRed(image.pixel(x, y)) < 100 ? 1 : 0;
            }
        }
        QVERIFY(ground > 6400 / 2);
        QVERIFY(dark > 6400 / 12 && dark < 6400 / 4);
    }

    void groupsClip()
    {
        display::Path path = square(0, 0, 40);
        path.fill = QColor(0, 0, 200);
        const QImage image = toImage(listOf({path}, {40, 40}, QRectF(10, 10, 10, 10)), 1);
        QCOMPARE(image.pixel(15, 15), qRgb(0, 0, 200));
        QCOMPARE(image.pixel(25, 15), qRgb(255, 255, 255));
    }

    void imagesFillTheirRectangle()
    {
        QImage red(2, 2, QImage::Format_ARGB32_Premultiplied);
        red.fill(Qt::red);
        const QImage image = toImage(listOf({display::Image{{}, {}, QRectF(10, 20, 20, 10), red}}), 1);
        QCOMPARE(image.pixel(20, 25), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(20, 18), qRgb(255, 255, 255));
    }

    void textStandsAtItsAnchor_data()
    {
        QTest::addColumn<int>("align");
        QTest::newRow("start") << static_cast<int>(display::Text::Align::Start);
        QTest::newRow("middle") << static_cast<int>(display::Text::Align::Middle);
        QTest::newRow("end") << static_cast<int>(display::Text::Align::End);
    }
    void textStandsAtItsAnchor()
    {
        QFETCH(int, align);
        display::Text text;
        text.text = QStringLiteral("HHHH");
        text.anchor = {100, 40};
        text.align = static_cast<display::Text::Align>(align);
        text.family = QStringLiteral("Open Sans");
        text.sizePx = 20;
        text.colour = Qt::black;
        const QImage image = toImage(listOf({text}, {200, 60}), 1);
        QRect inked;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qRed(image.pixel(x, y)) < 128)
                    inked |= QRect(x, y, 1, 1);
            }
        }
        const QRectF bounds = boundsOf(text);
        QVERIFY(bounds.adjusted(-1, -1, 1, 1).contains(QRectF(inked)));
        // Capitals fill the width but for their side bearings, and stand on the baseline.
        QVERIFY(inked.width() > bounds.width() - 6);
        QVERIFY(qAbs(inked.bottom() + 1 - 40) <= 1);
    }

    void textScalesWithThePage()
    {
        display::Text text;
        text.text = QStringLiteral("Inwoners van 65 jaar en ouder");
        text.anchor = {4, 20};
        text.family = QStringLiteral("Open Sans");
        text.sizePx = 7.6;
        text.colour = Qt::black;
        const DisplayList list = listOf({text}, {200, 30});
        const QRectF bounds = boundsOf(text);
        for (const double scale : {1.0, 2.0, 3.3}) {
            const QImage image = toImage(list, scale);
            QCOMPARE(image.width(), static_cast<int>(std::ceil(200 * scale)));
            int right = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    right = qRed(image.pixel(x, y)) < 160 ? std::max(right, x) : right;
            }
            QVERIFY2(std::abs(right / scale - bounds.right()) < 3, qPrintable(QStringLiteral("%1 %2").arg(right / scale).arg(bounds.right())));
        }
    }

    void manyDiscsLookLikeSingleOnes_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("alpha");
        QTest::newRow("scale 1") << 1.0 << 1.0;
        QTest::newRow("scale 2, see-through") << 2.0 << 0.5;
        QTest::newRow("scale 1.25, see-through") << 1.25 << 0.4;
    }
    void manyDiscsLookLikeSingleOnes()
    {
        QFETCH(double, scale);
        QFETCH(double, alpha);
        display::Discs many;
        many.fill = QColor::fromRgbF(0, 0, 0.8F, static_cast<float>(alpha));
        many.strokes = {{Qt::red, 0.5, {}}};
        std::vector<display::Node> single;
        for (int i = 0; i < 400; ++i) {
            // Apart from each other, and small ones beside one too large for a stamp.
            many.centres.push_back({12.0 + 20 * (i % 20) + 0.37 * (i % 3), 12.0 + 20 * (i / 20) + 0.21 * (i % 5)});
            many.radii.push_back(2 + 0.25 * (i % 20));
            display::Discs one = many;
            one.centres = {many.centres.back()};
            one.radii = {many.radii.back()};
            single.emplace_back(std::move(one));
        }
        const QRectF clip(0, 0, 300, 400);
        const QImage stamped = toImage(listOf({many}, {400, 400}, clip), scale);
        const QImage drawn = toImage(listOf(std::move(single), {400, 400}, clip), scale);
        QCOMPARE(stamped.size(), drawn.size());
        QCOMPARE(stamped.pixel(static_cast<int>(12 * scale), static_cast<int>(12 * scale)), drawn.pixel(static_cast<int>(12 * scale), static_cast<int>(12 * scale)));
        // Middles and radii are moved by an eighth of a pixel at most: only edges differ, and about as much one way as the other.
        double difference = 0, ink = 0;
        int far = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                const int a = qRed(stamped.pixel(x, y)), b = qRed(drawn.pixel(x, y));
                difference += a - b;
                ink += 255 - b;
                far += std::abs(a - b) > 80 ? 1 : 0;
                if (x > 300 * scale)
                    QCOMPARE(stamped.pixel(x, y), qRgb(255, 255, 255));
            }
        }
        QVERIFY(ink > 0);
        QVERIFY2(std::abs(difference) < 0.02 * ink, qPrintable(QString::number(difference / ink)));
        QVERIFY2(far == 0, qPrintable(QString::number(far)));
    }

    void withoutABackgroundThePageIsTransparent()
    {
        DisplayList list = listOf({});
        list.background = QColor();
        QCOMPARE(qAlpha(toImage(list, 1).pixel(3, 3)), 0);
    }

    void linesBreakAtSpacesAndNotBeyondTheWidth()
    {
        const QString family = QStringLiteral("Open Sans");
        const QString words = QStringLiteral("Gemiddelde WOZ-waarde van woningen in de krimpregio");
        const QStringList lines = wrapped(words, 120, family, 13, 400);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(QLatin1Char(' ')), words);
        for (const QString &line : lines)
            QVERIFY(widthOf(line, family, 13, 400) <= 120);
        const QStringList broken = wrapped(QStringLiteral("Arbeidsongeschiktheidsverzekering"), 60, family, 13, 400);
        QCOMPARE(broken.join(QString()), QStringLiteral("Arbeidsongeschiktheidsverzekering"));
        for (const QString &line : broken)
            QVERIFY(widthOf(line, family, 13, 400) <= 60);
    }
};

QTEST_MAIN(TestDisplayList)
#include "tst_display_list.moc"
