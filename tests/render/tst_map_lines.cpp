// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/clip.h"
#include "layers/render/dashes.h"
#include "layers/render/line_chains.h"
#include "tests/render/map_fixture.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace atlas;

namespace {

double signedArea(const std::vector<QPointF> &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum / 2;
}

} // namespace

class TestMapLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBorderOfOneGroupIsOneLoop()
    {
        const auto shapes = fixture::shapes();
        std::vector<int> group(shapes->areaCount(), -1);
        for (const int area : {18, 19, 20, 26, 27, 28})     // three by two in the middle
            group[static_cast<std::size_t>(area)] = 0;
        const std::vector<std::uint32_t> arcs = borderArcs(*shapes, group);
        const LineChains chains = chainArcs(*shapes, arcs);
        QCOMPARE(chains.count(), std::size_t{1});
        QCOMPARE(chains.refs.size(), arcs.size());
        std::vector<Point> line;
        appendChain(shapes->tiers().front(), chains.chain(0), line);
        QVERIFY(line.front() == line.back());
        for (std::size_t i = 1; i < line.size(); ++i)
            QVERIFY(line[i - 1] != line[i]);
    }

    void chainsBreakOnlyWhereOtherThanTwoArcsMeet()
    {
        const auto shapes = fixture::shapes();
        std::vector<std::uint32_t> arcs(shapes->arcCount());
        std::iota(arcs.begin(), arcs.end(), 0U);
        const LineChains chains = chainArcs(*shapes, arcs);
        std::vector<int> uses(shapes->arcCount(), 0);
        for (const ArcRef ref : chains.refs)
            ++uses[ref.arc()];
        QVERIFY(std::ranges::all_of(uses, [](int n) { return n == 1; }));
        // The four corner areas have an outer arc that ends at nodes of three; nothing else can be joined.
        QCOMPARE(chains.count(), shapes->arcCount());
    }

    void smallLoopsAreToldFromLongLines()
    {
        const auto shapes = fixture::shapes();
        std::vector<int> group(shapes->areaCount(), -1);
        group[20] = 0;
        const LineChains chains = chainArcs(*shapes, borderArcs(*shapes, group));
        QCOMPARE(chains.count(), std::size_t{1});
        QVERIFY(isSmallLoop(*shapes, chains.chain(0), 30000));
        QVERIFY(!isSmallLoop(*shapes, chains.chain(0), 3000));
        const std::vector<std::uint32_t> one{chains.refs.front().arc()};
        QVERIFY(!isSmallLoop(*shapes, chainArcs(*shapes, one).chain(0), 30000));
    }

    void dashesRunOnFromOneStretchToTheNext()
    {
        const std::vector<double> pattern{4, 2};
        DashWalker dashes(pattern);
        std::vector<std::pair<double, double>> drawn;
        double at = 0;
        for (const double length : {3.0, 5.0, 4.0}) {
            dashes.walk(length, [&](double from, double to) { drawn.emplace_back(at + from * length, at + to * length); });
            at += length;
        }
        const std::vector<std::pair<double, double>> expected{{0, 3}, {3, 4}, {6, 8}, {8, 10}};
        QCOMPARE(drawn.size(), expected.size());
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            QVERIFY(std::abs(drawn[i].first - expected[i].first) < 1e-9);
            QVERIFY(std::abs(drawn[i].second - expected[i].second) < 1e-9);
        }
    }

    void skippingKeepsTheRhythm()
    {
        const std::vector<double> pattern{4, 2};
        DashWalker dashes(pattern);
        dashes.skip(6 * 1000 + 5);
        double first = -1;
        dashes.walk(10, [&](double from, double) { first = first < 0 ? from * 10 : first; });
        QVERIFY(std::abs(first - 1) < 1e-6);
    }

    void aRingIsCutToTheRectangle()
    {
        const std::vector<QPointF> square{{-5, -5}, {15, -5}, {15, 15}, {-5, 15}};
        QCOMPARE(std::abs(signedArea(clippedRing(square, QRectF(0, 0, 10, 20)))), 150.0);
        const std::vector<QPointF> triangle{{-10, 5}, {10, -5}, {10, 15}};
        // Where x > 0 a trapezium is left: parallel sides of 10 and 20, 10 apart.
        QCOMPARE(std::abs(signedArea(clippedRing(triangle, QRectF(0, -100, 100, 200)))), 150.0);
        QVERIFY(clippedRing(square, QRectF(100, 100, 5, 5)).empty());
    }

    void aLineIsCutIntoThePiecesInside()
    {
        const std::vector<QPointF> line{{-5, 5}, {15, 5}, {15, 8}, {-5, 8}};
        const auto pieces = clippedLine(line, QRectF(0, 0, 10, 10));
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0], (std::vector<QPointF>{{0, 5}, {10, 5}}));
        QCOMPARE(pieces[1], (std::vector<QPointF>{{10, 8}, {0, 8}}));
    }

    void aMarkedPlaceIsOutlinedInItsColour()
    {
        const auto shapes = fixture::shapes();
        const ThemeTokens &theme = themeTokens(QStringLiteral("light"));
        const Viewport view = Viewport::fitting(shapes->bounds(), QSize(400, 300), 1, 8);
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::gray);
        QPainter painter(&image);
        Highlight highlight;
        highlight.marked = {{20, theme.place[0]}};
        paintHighlight(painter, *shapes, view, highlight, theme);
        painter.end();
        int coloured = 0;
        const Box &box = shapes->areaBox(20);
        const QRectF around = QRectF(view.toCanvas({box.minX, box.maxY}), view.toCanvas({box.maxX, box.minY})).adjusted(-4, -4, 4, 4);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 400; ++x) {
                if (image.pixel(x, y) == QColor(Qt::gray).rgb())
                    continue;
                QVERIFY(around.contains(QPointF(x, y)));
                coloured += image.pixel(x, y) == theme.place[0].rgb() ? 1 : 0;
            }
        }
        QVERIFY(coloured > 60);
        QCOMPARE(image.pixel(view.toCanvas(shapes->labelPoint(20)).toPoint()), QColor(Qt::gray).rgb());
    }

    void aPlaceTooSmallToSeeGetsARing()
    {
        const auto shapes = fixture::shapes();
        const ThemeTokens &theme = themeTokens(QStringLiteral("light"));
        const Viewport view{QSize(100, 100), 1, QPointF(shapes->labelPoint(20).x, shapes->labelPoint(20).y), 5000};
        QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::gray);
        QPainter painter(&image);
        Highlight highlight;
        highlight.hovered = 20;
        paintHighlight(painter, *shapes, view, highlight, theme);
        painter.end();
        QVERIFY(image.pixel(50 + 11, 50) != QColor(Qt::gray).rgb());
        QVERIFY(image.pixel(50 - 11, 50) != QColor(Qt::gray).rgb());
        QCOMPARE(image.pixel(50 + 18, 50), QColor(Qt::gray).rgb());
    }
};

QTEST_MAIN(TestMapLines)
#include "tst_map_lines.moc"
