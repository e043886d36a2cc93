// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_hit.h"
#include "layers/render/doubt_marks.h"
#include "tests/render/map_fixture.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

class TestDoubtMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRingStandsOnItsPlaceAndBesideItsName()
    {
        const MapScene scene = marked(true);
        const Viewport viewport = Viewport::fitting(scene.shapes->bounds(), {900, 700}, 1, 10);
        const std::vector<PlacedLabel> names = placeLabels(scene, viewport);
        QVERIFY(!names.empty());
        const std::vector<DoubtMark> marks = doubtMarks(scene, viewport, names);
        QCOMPARE(marks.size(), scene.doubts.size());
        for (const DoubtMark &mark : marks) {
            QVERIFY(areaContains(*scene.shapes, mark.area, viewport.toMap(mark.centre)));
            const QRectF ring = QRectF(mark.centre, QSizeF()).adjusted(-mark.radius, -mark.radius, mark.radius, mark.radius);
            QVERIFY(std::ranges::none_of(names, [&](const PlacedLabel &name) { return name.rect.intersects(ring); }));
        }
    }

    void aPlaceKeepsItsColour()
    {
        // The middle of a ring shows the fill.
        MapScene scene = marked(false);
        const Viewport viewport = Viewport::fitting(scene.shapes->bounds(), {900, 700}, 1, 10);
        const QImage image = renderMap(scene, viewport);
        scene.doubts.clear();
        const QImage without = renderMap(scene, viewport);
        int changed = 0;
        for (const DoubtMark &mark : doubtMarks(marked(false), viewport, {})) {
            QCOMPARE(image.pixel(mark.centre.toPoint()), without.pixel(mark.centre.toPoint()));
            changed += image.pixel((mark.centre + QPointF(mark.radius, 0)).toPoint()) != without.pixel((mark.centre + QPointF(mark.radius, 0)).toPoint()) ? 1 : 0;
        }
        QCOMPARE(changed, 3);
    }

    void whatIsBesideTheCanvasIsNotMarked()
    {
        const MapScene scene = marked(false);
        Viewport viewport = Viewport::fitting(scene.shapes->bounds(), {900, 700}, 1, 10);
        viewport.centre += QPointF(1e6, 0);
        QVERIFY(doubtMarks(scene, viewport, {}).empty());
    }

private:
    static MapScene marked(bool named)
    {
        const auto data = AtlasData::make(fixture::parts());
        ViewState state = fixture::state();
        state.labels = named;
        MapScene scene = *makeScene(*data, state, classifyView(*data, state));
        scene.doubts = {0, 10, 27};
        return scene;
    }
};

QTEST_MAIN(TestDoubtMarks)
#include "tst_doubt_marks.moc"
