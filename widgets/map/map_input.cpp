// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_view.h"

#include "widgets/style/select_keys.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

// What hands do to the map: mouse, wheel, gestures, keys.

namespace atlas {

namespace {

constexpr double kStepPx = 80;
constexpr double kKeyZoom = 1.4;

} // namespace

std::optional<int> MapView::rowAt(QPointF canvas) const
{
    if (!shapes() || !rect().contains(canvas.toPoint()))
        return std::nullopt;
    // A disc is what one points at, where there is one; the land under it is its place as well.
    std::uint32_t area = symbolAt(m_scene->symbols, m_viewport, canvas);
    if (area == kNoArea)
        area = areaAt(*shapes(), m_viewport.toMap(canvas));
    return area == kNoArea ? std::nullopt : std::optional<int>(static_cast<int>(area));
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && nativeGesture(event))
        return true;
    if (event->type() == QEvent::Gesture && gesture(event))
        return true;
    return QWidget::event(event);
}

bool MapView::nativeGesture(QEvent *event)
{
    const auto *native = static_cast<QNativeGestureEvent *>(event);
    if (native->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAt(std::max(0.2, 1 + native->value()), native->position());
    return true;
}

bool MapView::gesture(QEvent *event)
{
    const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    panBy(pinch->centerPoint() - pinch->lastCenterPoint());
    zoomAt(std::max(0.2, pinch->scaleFactor()), mapFromGlobal(pinch->centerPoint()));
    return true;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_press = event->position();
    m_last = event->position();
    m_dragging = false;
    m_rubber.reset();
    if (event->button() == Qt::MiddleButton)
        return;
    if (m_tool != Tool::Pan)
        m_rubber = m_tool;
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_rubber = Tool::Rectangle;
    m_rubberPath = {event->position()};
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_press) {
        hover(rowAt(event->position()));
        return;
    }
    if (!m_dragging) {
        if ((event->position() - *m_press).manhattanLength() < QApplication::startDragDistance() / 2.0)
            return;
        m_dragging = true;
        hover(std::nullopt);
        if (!m_rubber)
            setCursor(Qt::ClosedHandCursor);
    }
    if (m_rubber) {
        if (*m_rubber == Tool::Rectangle && m_rubberPath.size() > 1)
            m_rubberPath.last() = event->position();
        else
            m_rubberPath << event->position();
        update();
    } else {
        panBy(event->position() - m_last);
    }
    m_last = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press)
        return;
    const bool dragged = std::exchange(m_dragging, false);
    m_press.reset();
    showCursor();
    if (dragged && m_rubber)
        finishRubber(selectModeFor(event->modifiers()));
    else if (!dragged && event->button() == Qt::LeftButton)
        pick(rowAt(event->position()), selectModeFor(event->modifiers()));
    m_rubber.reset();
    update();
    hover(rowAt(event->position()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto row = rowAt(event->position()))
        zoomToRow(*row);
    else
        zoomAt(2, event->position());
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoomAt(std::pow(1.25, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MapView::hover(std::optional<int> row)
{
    m_pointed = row;
    m_session.setHoveredRow(row);
}

void MapView::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    // A ring around the whole map helps who came by key, and is in the way of who came by mouse.
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void MapView::focusOutEvent(QFocusEvent *)
{
    m_ringShown = false;
    update();
}

/// With Ctrl a place that is selected already is taken out again.
void MapView::pick(std::optional<int> row, SelectMode mode)
{
    if (m_picking) {
        setPicking(false);
        Q_EMIT picked(row);
        return;
    }
    if (!row) {
        if (mode == SelectMode::Replace)
            m_session.setSelection({});
        return;
    }
    const auto selected = m_session.selectedRows();
    const bool chosen = std::find(selected.begin(), selected.end(), *row) != selected.end();
    m_session.select({*row}, mode == SelectMode::Add && chosen ? SelectMode::Remove : mode);
}

void MapView::finishRubber(SelectMode mode)
{
    if (!shapes() || m_rubberPath.size() < 2)
        return;
    std::vector<std::uint32_t> areas;
    if (*m_rubber == Tool::Rectangle) {
        Box box;
        box.add(m_viewport.toMap(m_rubberPath.first()));
        box.add(m_viewport.toMap(m_rubberPath.last()));
        areas = areasIn(*shapes(), box);
    } else {
        std::vector<Point> polygon;
        for (const QPointF &p : std::as_const(m_rubberPath))
            polygon.push_back(m_viewport.toMap(p));
        areas = areasIn(*shapes(), polygon);
    }
    m_session.select(std::vector<int>(areas.begin(), areas.end()), mode);
}

/// The next place in the order of the table beside the map: highest figure first, then those without.
void MapView::stepPlace(int step)
{
    const auto &values = m_session.classified().figures.values;
    if (values.empty())
        return;
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto weight = [&values](int row) {
        const double v = values[static_cast<std::size_t>(row)];
        return std::isnan(v) ? -std::numeric_limits<double>::infinity() : v;
    };
    std::stable_sort(order.begin(), order.end(), [&weight](int a, int b) { return weight(a) > weight(b); });
    const int count = static_cast<int>(order.size());
    int at = step > 0 ? -1 : count;
    if (const auto hovered = m_session.hoveredRow())
        at = static_cast<int>(std::find(order.begin(), order.end(), *hovered) - order.begin());
    hover(order[static_cast<std::size_t>((at + step + count) % count)]);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 4 * kStepPx : kStepPx;
    switch (event->key()) {
    case Qt::Key_Left: panBy({step, 0}); break;
    case Qt::Key_Right: panBy({-step, 0}); break;
    case Qt::Key_Up: panBy({0, step}); break;
    case Qt::Key_Down: panBy({0, -step}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kKeyZoom); break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: zoomBy(1 / kKeyZoom); break;
    case Qt::Key_0:
    case Qt::Key_Home: fit(); break;
    case Qt::Key_N: stepPlace(1); break;
    case Qt::Key_P: stepPlace(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto row = m_session.hoveredRow())
            pick(row, selectModeFor(event->modifiers()));
        break;
    case Qt::Key_Escape:
        if (m_rubber) {
            m_rubber.reset();
            m_press.reset();
            m_dragging = false;
            update();
        } else if (m_picking) {
            setPicking(false);
            Q_EMIT picked(std::nullopt);
        } else if (m_session.view().selection.isEmpty() && !m_session.hoveredRow()) {
            QWidget::keyPressEvent(event);      // the window may have something to close
            return;
        } else {
            m_session.setSelection({});
            hover(std::nullopt);
        }
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

} // namespace atlas
