// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/render/map_labels.h"
#include "tests/render/map_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

MapScene labelledScene()
{
    const auto data = AtlasData::make(fixture::parts());
    const ViewState state = fixture::state();
    return *makeScene(*data, state, classifyView(*data, state));
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onTilesEveryNameStaysInItsHexagon()
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.map.tiles = true;
        const MapScene scene = *makeScene(*data, state, classifyView(*data, state));
        const double widthM = scene.shapes->areaBox(0).width();
        Viewport view = Viewport::fitting(scene.shapes->bounds(), {4000, 3000}, 1, 8);
        for (const double widthPx : {60.0, 90.0}) {
            view = view.zoomed(view.metresPerPixel * widthPx / widthM, QPointF(2000, 1500));
            const std::vector<PlacedLabel> placed = placeLabels(scene, view);
            QCOMPARE(placed.size(), scene.labels.size());
            for (const PlacedLabel &label : placed) {
                const QPointF middle = view.toCanvas(scene.labels[label.label].at);
                QVERIFY(label.rect.left() >= middle.x() - widthPx / 2 - 1);
                QVERIFY(label.rect.right() <= middle.x() + widthPx / 2 + 1);
                QVERIFY(label.text.endsWith(QChar(0x2026)) || label.text == scene.labels[label.label].text);
            }
        }
    }

    void labelsKeepApartAndInside_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("dpr");
        QTest::newRow("small") << QSize(300, 220) << 1.0 << 1.0;
        QTest::newRow("window") << QSize(1236, 884) << 1.0 << 1.0;
        QTest::newRow("near") << QSize(1236, 884) << 3.0 << 1.0;
        QTest::newRow("fine screen") << QSize(800, 600) << 1.7 << 1.5;
    }
    void labelsKeepApartAndInside()
    {
        QFETCH(QSize, size);
        QFETCH(double, zoom);
        QFETCH(double, dpr);
        const MapScene scene = labelledScene();
        const Viewport view = Viewport::fitting(scene.shapes->bounds(), size, dpr, 8).zoomed(zoom, QPointF(100, 100));
        const std::vector<QRectF> rects = labelRects(scene, view);
        QVERIFY(!rects.empty());
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRectF(QPointF(0, 0), QSizeF(size)).contains(rects[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }

    void theLargestPlacesGoFirst()
    {
        const MapScene scene = labelledScene();
        QVERIFY(std::ranges::is_sorted(scene.labels, std::ranges::greater{}, &MapLabel::importance));
        const std::vector<PlacedLabel> placed = placeLabels(scene, Viewport::fitting(scene.shapes->bounds(), QSize(500, 400), 1, 60));
        QVERIFY(!placed.empty());
        QCOMPARE(placed.front().label, std::size_t{0});
    }

    void nearerMeansMoreNames()
    {
        const MapScene scene = labelledScene();
        const Box &box = scene.shapes->bounds();
        const auto count = [&](QSize size) { return labelRects(scene, Viewport::fitting(box, size, 1, 4)).size(); };
        const std::size_t few = count(QSize(200, 150));
        const std::size_t more = count(QSize(600, 450));
        const std::size_t all = count(QSize(2400, 1800));
        QVERIFY(few < more);
        QVERIFY(more < all);
        QCOMPARE(all, scene.labels.size());
    }

    void panningDoesNotChangeWhichNamesStand()
    {
        const MapScene scene = labelledScene();
        const QSize size(640, 480);
        const Viewport start = Viewport::fitting(scene.shapes->bounds(), size, 1, 8).zoomed(1.6, QPointF(320, 240));
        QSet<std::size_t> before;
        for (const PlacedLabel &label : placeLabels(scene, start))
            before += label.label;
        for (int step = 1; step <= 12; ++step) {
            Viewport view = start;
            view.centre += QPointF(13.37 * step, -7.77 * step) * view.metresPerPixel;
            QSet<std::size_t> now;
            for (const PlacedLabel &label : placeLabels(scene, view))
                now += label.label;
            // Names well inside both canvases stand in both or in neither.
            for (std::size_t i = 0; i < scene.labels.size(); ++i) {
                const QRectF inner = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(120, 20, -120, -20);
                if (inner.contains(start.toCanvas(scene.labels[i].at)) && inner.contains(view.toCanvas(scene.labels[i].at)))
                    QCOMPARE(now.contains(i), before.contains(i));
            }
        }
    }

    void aNameIsInkOnAHalo()
    {
        MapScene scene = fixture::plainScene(std::make_shared<ArcMap>(ArcMap::build(SyntheticPartition(1, 1, 4, 100000).rings())));
        scene.fill = {qRgb(0, 0, 200)};
        scene.labels = {{QStringLiteral("Emmen"), scene.shapes->labelPoint(0), 1, 100000}};
        const Viewport view = Viewport::fitting(scene.shapes->bounds(), QSize(300, 200), 1, 4);
        const std::vector<QRectF> rects = labelRects(scene, view);
        QCOMPARE(rects.size(), std::size_t{1});
        const QImage image = renderMap(scene, view);
        int ink = 0;
        int halo = 0;
        const QRect around = rects[0].toAlignedRect();
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x) {
                ink += qBlue(image.pixel(x, y)) < 80 ? 1 : 0;
                halo += qRed(image.pixel(x, y)) > 200 ? 1 : 0;
            }
        }
        QVERIFY(ink > 20);
        QVERIFY(halo > 40);
        QCOMPARE(image.pixel(around.left() - 2, around.top()), qRgb(0, 0, 200));
        QCOMPARE(image.pixel(around.left(), around.bottom() + 2), qRgb(0, 0, 200));
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
