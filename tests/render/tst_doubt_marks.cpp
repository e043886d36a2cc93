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
    void aMarkStandsOnItsPlaceAndBesideItsName()
    {
        const MapScene scene = marked(true);
        const Viewport viewport = Viewport::fitting(scene.shapes->bounds(), {900, 700}, 1, 10);
        const std::vector<PlacedLabel> names = placeLabels(scene, viewport);
        QVERIFY(!names.empty());
        const std::vector<DoubtMark> marks = doubtMarks(scene, viewport, names);
        QCOMPARE(marks.size(), scene.doubts.size());
        for (const DoubtMark &mark : marks) {
            QVERIFY(areaContains(*scene.shapes, mark.area, viewport.toMap(mark.centre)));
            QVERIFY(std::ranges::none_of(names, [&](const PlacedLabel &name) { return name.rect.intersects(mark.rect()); }));
        }
    }

    void aPlaceKeepsItsColour()
    {
        // Nothing but the mark's own room changes.
        MapScene scene = marked(false);
        const Viewport viewport = Viewport::fitting(scene.shapes->bounds(), {900, 700}, 1, 10);
        const std::vector<DoubtMark> marks = doubtMarks(scene, viewport, {});
        const QImage image = renderMap(scene, viewport);
        scene.doubts.clear();
        const QImage without = renderMap(scene, viewport);
        std::vector<int> changed(marks.size(), 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == without.pixel(x, y))
                    continue;
                const auto near = std::ranges::find_if(marks, [&](const DoubtMark &mark) { return mark.rect().adjusted(-3, -3, 3, 3).contains(x, y); });
                QVERIFY(near != marks.end());
                ++changed[static_cast<std::size_t>(near - marks.begin())];
            }
        }
        QVERIFY(std::ranges::all_of(changed, [](int pixels) { return pixels > 15; }));
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
