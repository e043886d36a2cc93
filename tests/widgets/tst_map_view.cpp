// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_view.h"

#include "tests/support/tiny_atlas.h"
#include "widgets/map/map_callouts.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace atlas;
using namespace atlas::support;

class TestMapView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AtlasSession> m_session;
    std::unique_ptr<MapView> m_map;

    [[nodiscard]] QPoint at(int number) const { return m_map->viewport().toCanvas(tinyCentre(number)).toPoint(); }
    [[nodiscard]] QColor pixel(QPoint p) const { return m_map->grab().toImage().pixelColor(p); }

    void wheel(QPointF where, int delta)
    {
        QWheelEvent event(where, m_map->mapToGlobal(where), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_map.get(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys)
    {
        QTest::mousePress(m_map.get(), Qt::LeftButton, keys, from);
        for (int i = 1; i <= 4; ++i) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * i / 4), m_map->mapToGlobal(QPointF(from + (to - from) * i / 4)), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(m_map.get(), &move);
        }
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, keys, to);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<AtlasSession>(tinyAtlas(), QStringLiteral("nl"));
        m_map = std::make_unique<MapView>(*m_session);
        m_map->resize(400, 300);
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    }
    void cleanup()
    {
        m_map.reset();
        m_session.reset();
    }

    void opensWithTheWholeMapInsideTheMargins()
    {
        m_map->setPanels({20, 20, 20, 20}, {});
        for (const int number : {1, 3, 7, 9})
            QVERIFY(m_map->rect().contains(at(number)));
        const QRectF all = m_map->placeRect(0).united(m_map->placeRect(8));
        QVERIFY(QRectF(19.9, 19.9, 360.2, 260.2).contains(all));
        QVERIFY(all.height() > 255);
    }

    void theWholeMapKeepsClearOfAPanel()
    {
        const QRectF panel(0, 0, 180, 300);
        m_map->setPanels({10, 10, 10, 10}, {panel});
        QVERIFY(!m_map->placeRect(0).united(m_map->placeRect(8)).intersects(panel));
    }

    void pointingHoversThePlaceAndMarksIt()
    {
        const QPoint edge = m_map->placeRect(4).topLeft().toPoint() + QPoint(20, 0);
        const QColor before = pixel(edge);
        QTest::mouseMove(m_map.get(), at(5));
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(4));
        QVERIFY(pixel(edge) != before);
        QTest::mouseMove(m_map.get(), QPoint(2, 2));
        QCOMPARE(m_session->hoveredRow(), std::nullopt);
    }

    void aDiscIsPointedAtAndRinged()
    {
        m_session->setIndicator(QStringLiteral("inwoners"));
        QSignalSpy shown(m_map.get(), &MapView::frameShown);
        MapSettings map = m_session->view().map;
        map.form = MapForm::Proportional;
        m_session->setMap(map);
        QVERIFY(shown.wait());
        const double radius = m_map->largestSymbolPx();
        QVERIFY(radius > 10);
        // Right of the middle, clear of the name.
        const QPoint edge = at(9) + QPoint(static_cast<int>(radius), 0);
        const QColor before = pixel(edge);
        QTest::mouseMove(m_map.get(), at(9) + QPoint(static_cast<int>(radius) - 3, 0));
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(8));
        QVERIFY(pixel(edge) != before);
    }

    void anOutlineNeverRunsThroughAName()
    {
        // Far out the names are wider than their places: outlines cross them.
        QCoreApplication::processEvents();
        QSignalSpy shown(m_map.get(), &MapView::frameShown);
        m_map->zoomBy(0.2);
        QVERIFY(shown.wait());
        const std::vector<QRectF> names = labelRects(*makeScene(*m_session->data(), m_session->view(), m_session->classified()), m_map->viewport());
        QVERIFY(!names.empty());
        const QImage before = m_map->grab().toImage();
        m_session->setSelection({tinyKey(1), tinyKey(2), tinyKey(3), tinyKey(5), tinyKey(7), tinyKey(9)});
        const QImage after = m_map->grab().toImage();
        QVERIFY(before != after);
        int words = 0;
        for (const QRectF &name : names) {
            for (int y = int(name.top()); y <= int(name.bottom()); ++y) {
                for (int x = int(name.left()); x <= int(name.right()); ++x) {
                    // The strokes of the letters; their edges are mixed with what lies under them.
                    if (!before.rect().contains(x, y) || qBlue(before.pixel(x, y)) > 70)
                        continue;
                    ++words;
                    QVERIFY(qBlue(after.pixel(x, y)) <= 100);
                }
            }
        }
        QVERIFY(words > 0);
    }

    void aSmallSelectedPlaceIsNamedBesideIt_data()
    {
        QTest::addColumn<QRectF>("place");
        QTest::newRow("in the middle") << QRectF(200, 150, 6, 6);
        QTest::newRow("at the top right") << QRectF(390, 2, 6, 6);
        QTest::newRow("at the bottom left") << QRectF(2, 290, 6, 6);
        QTest::newRow("beside a panel") << QRectF(110, 150, 6, 6);
    }
    void aSmallSelectedPlaceIsNamedBesideIt()
    {
        QFETCH(const QRectF, place);
        const QRectF canvas(0, 0, 400, 300), panel(120, 0, 100, 300);
        const QRectF tag = calloutRect(place, {70, 18}, canvas, {panel});
        QVERIFY(canvas.contains(tag));
        QVERIFY(!tag.intersects(place));
        if (!panel.intersects(place))
            QVERIFY(!tag.intersects(panel));
    }

    void aNameWithoutAFreeCornerHidesAsLittleAsItCan()
    {
        // A place at the right edge: a panel above and below it, words at its left at the height of the place.
        const QRectF canvas(0, 0, 400, 300), place(330, 150, 6, 6), upper(320, 0, 80, 130), lower(320, 176, 80, 124), words(240, 140, 60, 26);
        const QRectF tag = calloutRect(place, {70, 18}, canvas, {upper, lower, words});
        QVERIFY(!tag.intersects(upper));
        QVERIFY(!tag.intersects(lower));
    }

    void clickSelectsControlAddsAndTakesAway()
    {
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at(1));
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(1)});
        QTest::mouseClick(m_map.get(), Qt::LeftButton, Qt::ControlModifier, at(9));
        QCOMPARE(m_session->view().selection, (QList<PlaceKey>{tinyKey(1), tinyKey(9)}));
        QTest::mouseClick(m_map.get(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(9)});
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(m_session->view().selection.isEmpty());
    }

    void wheelKeepsThePointUnderTheCursor()
    {
        const QPointF cursor(130, 200);
        const Point before = m_map->viewport().toMap(cursor);
        const double scale = m_map->viewport().metresPerPixel;
        wheel(cursor, 240);
        const Point after = m_map->viewport().toMap(cursor);
        QVERIFY(m_map->viewport().metresPerPixel < scale);
        QVERIFY(std::abs(after.x - before.x) < 1 && std::abs(after.y - before.y) < 1);
    }

    void dragMovesTheMapWithTheHand()
    {
        wheel({200, 150}, 480);
        const QPoint from(200, 150), to(160, 130);
        const Point held = m_map->viewport().toMap(from);
        drag(from, to, {});
        const Point now = m_map->viewport().toMap(to);
        QVERIFY(std::abs(now.x - held.x) < 1 && std::abs(now.y - held.y) < 1);
        QVERIFY(m_session->view().selection.isEmpty());
    }

    void shiftDragSelectsARectangle()
    {
        drag(at(1) - QPoint(10, -10), at(2) + QPoint(10, -10), Qt::ShiftModifier);
        QCOMPARE(m_session->view().selection, (QList<PlaceKey>{tinyKey(1), tinyKey(2)}));
    }

    void lassoSelectsWhatItGoesAround()
    {
        m_map->setTool(MapView::Tool::Lasso);
        const QList<QPoint> path{at(5) + QPoint(-20, -20), at(5) + QPoint(20, -20), at(5) + QPoint(20, 20), at(5) + QPoint(-20, 20)};
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, path.first());
        for (const QPoint &p : path) {
            QMouseEvent move(QEvent::MouseMove, QPointF(p), m_map->mapToGlobal(QPointF(p)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_map.get(), &move);
        }
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, path.last());
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(5)});
    }

    void keysReachEveryPlaceAndSelectIt()
    {
        m_map->setFocus();
        QTest::keyClick(m_map.get(), Qt::Key_N);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(7)); // GM0008 has the highest figure: GM0009 is secret
        QTest::keyClick(m_map.get(), Qt::Key_N);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(6));
        QTest::keyClick(m_map.get(), Qt::Key_P);
        QTest::keyClick(m_map.get(), Qt::Key_P);
        QCOMPARE(m_session->hoveredRow(), std::optional<int>(8));
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(9)});
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QVERIFY(m_session->view().selection.isEmpty());
    }

    void keysMoveAndZoom()
    {
        const Viewport whole = m_map->viewport();
        QTest::keyClick(m_map.get(), Qt::Key_Plus);
        QVERIFY(m_map->viewport().metresPerPixel < whole.metresPerPixel);
        const double x = m_map->viewport().centre.x();
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->viewport().centre.x() > x);
        QTest::keyClick(m_map.get(), Qt::Key_0);
        QCOMPARE(m_map->viewport(), whole);
    }

    void doubleClickZoomsToThePlace()
    {
        QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, at(7));
        const QRectF place = m_map->placeRect(6);
        QVERIFY(QRectF(m_map->rect()).contains(place));
        QVERIFY(place.height() > 80);
    }

    void theSharpFrameFollowsAndTheOldOneIsShownMeanwhile()
    {
        QSignalSpy sharp(m_map.get(), &MapView::frameShown);
        wheel({200, 150}, 120);
        QVERIFY(pixel({200, 150}) != style()); // something of the map is there at once
        QTRY_VERIFY(sharp.count() > 0);
    }

    void emphasisPalesTheOtherClasses()
    {
        const QColor strong = pixel(at(8) + QPoint(0, 20));
        m_map->setEmphasis(0);
        QTRY_VERIFY(pixel(at(8) + QPoint(0, 20)).lightness() > strong.lightness());
        m_map->setEmphasis(std::nullopt);
        QTRY_COMPARE(pixel(at(8) + QPoint(0, 20)), strong);
    }

    void aGroupPointedAtElsewherePalesTheRest()
    {
        const QPoint inEight = at(8) + QPoint(0, 20), inNine = at(9) + QPoint(0, 20);
        const QColor eight = pixel(inEight), nine = pixel(inNine);
        m_session->setHoveredGroup({8});
        QTRY_VERIFY(pixel(inEight).lightness() > eight.lightness());
        QCOMPARE(pixel(inNine), nine);
        m_session->setHoveredGroup({});
        QTRY_COMPARE(pixel(inEight), eight);
    }

    void altTakesOutOfTheSelection()
    {
        m_session->select({0, 4, 8}, SelectMode::Replace);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, Qt::AltModifier, at(5));
        QCOMPARE(m_session->view().selection, (QList<PlaceKey>{tinyKey(1), tinyKey(9)}));
        drag(m_map->placeRect(0).topLeft().toPoint(), m_map->placeRect(0).center().toPoint() + QPoint(10, 10), Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(9)});
    }

    void aComparedPlaceHasItsOwnColour()
    {
        m_session->setCompared({tinyKey(1), tinyKey(5)});
        const QImage shown = m_map->grab().toImage();
        const QColor second = themeTokens(QStringLiteral("light")).place[1];
        const QRect edge = m_map->placeRect(4).toAlignedRect();
        int found = 0;
        for (int x = edge.left() + 4; x < edge.right() - 4; ++x)
            found += shown.pixelColor(x, edge.top()) == second || shown.pixelColor(x, edge.top() + 1) == second;
        QVERIFY(found > edge.width() / 2);
    }

    void pickingGivesThePlaceAndLeavesTheSelection()
    {
        QSignalSpy picked(m_map.get(), &MapView::picked);
        m_session->select({0}, SelectMode::Replace);
        m_map->setPicking(true);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at(5));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<std::optional<int>>(), std::optional<int>(4));
        QCOMPARE(m_session->view().selection, QList<PlaceKey>{tinyKey(1)});
        m_map->setPicking(true);
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QCOMPARE(picked[1][0].value<std::optional<int>>(), std::nullopt);
    }

private:
    [[nodiscard]] static QColor style() { return themeTokens(QStringLiteral("light")).canvas; }
};

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
