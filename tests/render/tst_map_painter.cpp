// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/map_lines.h"
#include "tests/render/map_fixture.h"
#include "tests/support/image_compare.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

using namespace atlas;

namespace {

constexpr QSize kSize(400, 300);

AreaRings squares(std::initializer_list<QRectF> rects)
{
    AreaRings rings;
    for (const QRectF &r : rects) {
        rings.addRing(std::vector<Point>{{r.left(), r.top()}, {r.right(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}});
        rings.endArea();
    }
    return rings;
}

MapScene sceneOf(const AreaRings &rings, std::vector<QRgb> fill)
{
    MapScene scene = fixture::plainScene(std::make_shared<ArcMap>(ArcMap::build(rings)));
    scene.fill = std::move(fill);
    scene.theme.canvas = Qt::black;
    return scene;
}

/// One map unit is one pixel, and (0, 0) the lower left corner of a 40 × 40 canvas.
const Viewport kUnitView{QSize(40, 40), 1, QPointF(20, 20), 1};

MapScene fullScene()
{
    const auto data = AtlasData::make(fixture::parts());
    ViewState state = fixture::state();
    state.labels = false;
    return *makeScene(*data, state, classifyView(*data, state));
}

} // namespace

class TestMapPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bordersHatchAndOverlaysAreAsTheyWere()
    {
        const MapScene scene = fullScene();
        const QImage image = renderMap(scene, Viewport::fitting(scene.shapes->bounds(), kSize, 1, 8));
        QCOMPARE(image.format(), QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(compareToGolden(image, QStringLiteral("map_overlays")), QString());
    }

    void oneChangedAreaIsNoticed()
    {
        MapScene scene = fullScene();
        const Viewport view = Viewport::fitting(scene.shapes->bounds(), kSize, 1, 8);
        const QImage before = renderMap(scene, view);
        QVERIFY(compareImages(renderMap(scene, view), before, 0).pixels == 0);
        scene.fill[20] = qRgb(217, 72, 15);
        const ImageDifference difference = compareImages(renderMap(scene, view), before);
        QVERIFY(!difference.isAlike());
        QVERIFY(difference.pixels < 400 * 300 / 20);
    }

    void edgesMixByTheExactShareOfThePixel()
    {
        // 10.25 … 30.5 to the east, 5.5 … 20 to the north, on black.
        const MapScene scene = sceneOf(squares({QRectF(10.25, 5.5, 20.25, 14.5)}), {qRgb(200, 100, 40)});
        const QImage image = renderMap(scene, kUnitView);
        QCOMPARE(image.pixel(20, 25), qRgb(200, 100, 40));
        QCOMPARE(image.pixel(10, 25), qRgb(150, 75, 30));   // three quarters
        QCOMPARE(image.pixel(30, 25), qRgb(100, 50, 20));   // half
        QCOMPARE(image.pixel(20, 34), qRgb(100, 50, 20));
        QCOMPARE(image.pixel(10, 34), qRgb(75, 38, 15));    // three eighths
        QCOMPARE(image.pixel(9, 25), qRgb(0, 0, 0));
        QCOMPARE(image.pixel(20, 35), qRgb(0, 0, 0));
    }

    void aSlantedEdgeHalvesThePixelsOnIt()
    {
        AreaRings rings;
        rings.addRing(std::vector<Point>{{0, 0}, {40, 0}, {40, 40}});
        rings.endArea();
        const QImage image = renderMap(sceneOf(rings, {qRgb(200, 100, 40)}), kUnitView);
        for (int i = 1; i < 39; ++i) {
            QCOMPARE(image.pixel(i, 39 - i), qRgb(100, 50, 20));
            QCOMPARE(image.pixel(i + 1, 39 - i), qRgb(200, 100, 40));
            QCOMPARE(image.pixel(i - 1, 39 - i), qRgb(0, 0, 0));
        }
    }

    void neighboursMeetWithoutTheCanvasBetween()
    {
        const MapScene scene = sceneOf(squares({QRectF(0, 0, 20.5, 40), QRectF(20.5, 0, 19.5, 40)}), {qRgb(200, 0, 0), qRgb(0, 0, 200)});
        QCOMPARE(renderMap(scene, kUnitView).pixel(20, 20), qRgb(100, 0, 100));
    }

    void areasThatOverlapMix()
    {
        const MapScene scene = sceneOf(squares({QRectF(0, 0, 30, 40), QRectF(10, 0, 30, 40)}), {qRgb(200, 0, 0), qRgb(0, 0, 200)});
        const QImage image = renderMap(scene, kUnitView);
        QCOMPARE(image.pixel(5, 20), qRgb(200, 0, 0));
        QCOMPARE(image.pixel(20, 20), qRgb(100, 0, 100));
        QCOMPARE(image.pixel(35, 20), qRgb(0, 0, 200));
    }

    void aPartitionHasNoGaps_data()
    {
        QTest::addColumn<double>("metresPerPixel");
        QTest::addColumn<QPointF>("shift");
        QTest::newRow("whole") << 120.0 << QPointF(0, 0);
        QTest::newRow("between tiers") << 77.7 << QPointF(333, -777);
        QTest::newRow("near") << 13.0 << QPointF(-5000.5, 3000.25);
        QTest::newRow("one border") << 0.9 << QPointF(0, 10);
        QTest::newRow("within a segment") << 0.001 << QPointF(5, 5);
    }
    void aPartitionHasNoGaps()
    {
        QFETCH(double, metresPerPixel);
        QFETCH(QPointF, shift);
        MapScene scene = fixture::plainScene(fixture::shapes());
        scene.theme.canvas = QColor(0, 0, 0);
        const Point middle = scene.shapes->bounds().centre();
        const QImage image = renderMap(scene, {kSize, 1, QPointF(middle.x, middle.y) + shift, metresPerPixel});
        // All fills share their red, the canvas has none: less red is canvas showing through.
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(qAbs(qRed(image.pixel(x, y)) - 200) <= 1, qPrintable(QStringLiteral("%1, %2: %3").arg(x).arg(y).arg(image.pixel(x, y), 0, 16)));
        }
    }

    void insideAnAreaTheColourIsExact()
    {
        const MapScene scene = fixture::plainScene(fixture::shapes());
        const Viewport view = Viewport::fitting(scene.shapes->bounds(), kSize, 1, 8);
        const QImage image = renderMap(scene, view);
        for (std::size_t area = 0; area < scene.shapes->areaCount(); ++area) {
            const QPoint at = view.toCanvas(scene.shapes->labelPoint(area)).toPoint();
            QCOMPARE(image.pixel(at), scene.fill[area]);
        }
    }

    void whatLiesBesideTheCanvasStillBoundsIt()
    {
        // A canvas in the middle of one huge area, and one whose left half is another's.
        const double far = 1e7;
        const MapScene scene = sceneOf(squares({QRectF(-far, -far, far + 20, 2 * far), QRectF(20, -far, far, 2 * far)}), {qRgb(200, 0, 0), qRgb(0, 0, 200)});
        const QImage image = renderMap(scene, kUnitView);
        QCOMPARE(image.pixel(0, 0), qRgb(200, 0, 0));
        QCOMPARE(image.pixel(19, 39), qRgb(200, 0, 0));
        QCOMPARE(image.pixel(20, 0), qRgb(0, 0, 200));
        QCOMPARE(image.pixel(39, 39), qRgb(0, 0, 200));
    }

    void areasWithoutAFigureAreHatched()
    {
        const MapScene scene = sceneOf(squares({QRectF(0, 0, 20, 40), QRectF(20, 0, 20, 40)}), {0, qRgb(0, 0, 200)});
        const QImage image = renderMap(scene, kUnitView);
        int ground = 0;
        double red = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 20; ++x) {
                ground += image.pixel(x, y) == scene.theme.noDataFill.rgb() ? 1 : 0;
                red += qRed(image.pixel(x, y));
            }
            for (int x = 21; x < 40; ++x)
                QCOMPARE(image.pixel(x, y), qRgb(0, 0, 200));
        }
        QVERIFY(ground > 400);
        // Lines one pixel wide, six apart: a sixth of the area has their colour.
        const double expected = qRed(scene.theme.noDataFill.rgb()) * 5 / 6.0 + qRed(scene.theme.noDataLine.rgb()) / 6.0;
        QVERIFY2(std::abs(red / 800 - expected) < 4, qPrintable(QString::number(red / 800)));
    }

    void manySmallPlacesDoNotDrownInBorders()
    {
        MapScene scene = fixture::plainScene(fixture::shapes(120, 90));
        scene.theme.border = Qt::white;
        scene.fill.assign(scene.fill.size(), qRgb(0, 0, 0));
        const QImage image = renderMap(scene, Viewport::fitting(scene.shapes->bounds(), kSize, 1, 0));
        double sum = 0;
        for (int y = 20; y < 280; ++y) {
            for (int x = 20; x < 380; ++x)
                sum += qRed(image.pixel(x, y));
        }
        const double lightened = sum / (360 * 260) / 255;
        QVERIFY2(lightened < 0.12, qPrintable(QString::number(lightened)));
    }

    void largePlacesHaveWhiteBorders()
    {
        MapScene scene = sceneOf(squares({QRectF(0, 0, 400, 400), QRectF(400, 0, 400, 400)}), {qRgb(0, 0, 80), qRgb(0, 0, 80)});
        scene.theme.border = Qt::white;
        const QImage image = renderMap(scene, {QSize(40, 40), 1, QPointF(400.5, 200), 1});
        QVERIFY(qRed(image.pixel(19, 20)) > 200);
        QVERIFY(qRed(image.pixel(17, 20)) < 10);
    }

    void panningByWholePixelsMovesTheSamePicture()
    {
        const MapScene scene = fullScene();
        const Viewport view{kSize, 1, QPointF(60000, 340000), 128};
        Viewport moved = view;
        moved.centre += QPointF(32 * 128, -16 * 128);
        const QImage a = renderMap(scene, view);
        const QImage b = renderMap(scene, moved);
        const ImageDifference difference = compareImages(b.copy(0, 0, 360, 280), a.copy(32, 16, 360, 280), 3);
        QVERIFY2(difference.isAlike(), qPrintable(QString::number(difference.pixels)));
    }

    void deviceRatioMultipliesThePixels()
    {
        const MapScene scene = fullScene();
        const QImage image = renderMap(scene, Viewport::fitting(scene.shapes->bounds(), kSize, 2, 8));
        QCOMPARE(image.size(), kSize * 2);
        QCOMPARE(image.devicePixelRatio(), 2.0);
    }

    void stoppedMeansNoImage()
    {
        std::stop_source stop;
        stop.request_stop();
        const MapScene scene = fullScene();
        QVERIFY(renderMap(scene, Viewport::fitting(scene.shapes->bounds(), kSize, 1, 8), stop.get_token()).isNull());
    }

    void severalThreadsDrawWhatOneDraws()
    {
        const MapScene scene = fullScene();
        std::vector<Viewport> views;
        for (const QSize size : {QSize(400, 300), QSize(333, 217), QSize(1000, 40), QSize(17, 500)})
            views.push_back(Viewport::fitting(scene.shapes->bounds(), size, 1, 4));
        views.push_back(Viewport::fitting(scene.shapes->bounds(), QSize(200, 150), 2, 4));
        std::vector<QImage> alone;
        for (const Viewport &view : views)
            alone.push_back(renderMap(scene, view));

        std::atomic<int> wrong = 0;
        std::atomic<int> whole = 0;
        const auto draw = [&](std::size_t first) {
            for (std::size_t i = 0; i < 150; ++i) {
                const std::size_t v = (first + i * 3) % views.size();
                // Every third is stopped at some point, before or after the last strip.
                std::stop_source stop;
                std::jthread stopper;
                if (i % 3 == 0)
                    stopper = std::jthread([&stop, i] {
                        std::this_thread::sleep_for(std::chrono::microseconds(i * 10));
                        stop.request_stop();
                    });
                const QImage image = renderMap(scene, views[v], stop.get_token());
                if (image.isNull()) {
                    wrong += stop.stop_requested() ? 0 : 1;
                    continue;
                }
                ++whole;
                wrong += image == alone[v] ? 0 : 1;
            }
        };
        {
            const std::jthread one(draw, 0);
            const std::jthread other(draw, 1);
        }
        QCOMPARE(wrong.load(), 0);
        QVERIFY(whole >= 200);
    }

    void aThinBorderHasItsWidthAtAnyAngle_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.0, 3.0, 20.0, 44.0, 45.0, 46.0, 70.0, 89.0, 90.0})
            QTest::addRow("%g degrees", degrees) << degrees;
    }
    void aThinBorderHasItsWidthAtAnyAngle()
    {
        // Two large areas that meet in one straight line through the middle: 0.85 pixels of white on black.
        QFETCH(double, degrees);
        const double angle = qDegreesToRadians(degrees);
        const Point along{std::cos(angle) * 900, std::sin(angle) * 900};
        const Point across{-std::sin(angle) * 900, std::cos(angle) * 900};
        AreaRings rings;
        for (const double side : {1.0, -1.0}) {
            rings.addRing(std::vector<Point>{{-along.x, -along.y}, along, {along.x + side * across.x, along.y + side * across.y},
                                             {-along.x + side * across.x, -along.y + side * across.y}});
            rings.endArea();
        }
        MapScene scene = sceneOf(rings, {qRgb(0, 0, 0), qRgb(0, 0, 0)});
        scene.theme.border = Qt::white;
        const QImage image = renderMap(scene, {QSize(200, 200), 1, QPointF(0.3, 0.2), 1});
        double sum = 0;
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 200; ++x)
                sum += qRed(image.pixel(x, y)) / 255.0;
        }
        const double length = 200 / std::max(std::cos(angle), std::sin(angle));
        QVERIFY2(std::abs(sum / length - borderWidthPx(1000)) < 0.02, qPrintable(QString::number(sum / length)));
    }

    void nothingToShowIsAnEmptyCanvas()
    {
        MapScene scene;
        scene.theme = themeTokens(QStringLiteral("light"));
        const QImage image = renderMap(scene, {QSize(20, 10), 1, {}, 1});
        QCOMPARE(image.size(), QSize(20, 10));
        QCOMPARE(image.pixel(7, 7), scene.theme.canvas.rgb());
    }
};

QTEST_MAIN(TestMapPainter)
#include "tst_map_painter.moc"
