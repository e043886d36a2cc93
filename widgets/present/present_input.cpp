// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/present_view.h"

#include "widgets/present/room_pointer.h"
#include "widgets/present/slide_input.h"
#include "widgets/present/year_bar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What mouse and fingers do to the slide.

namespace atlas {

namespace {

/// So near the foot the years come up, as a share of the height.
constexpr double kFoot = 0.14;

} // namespace

bool PresentView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Every key is the talk's: no action of a window behind it.
        event->accept();
        return true;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_touch.handle(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(std::max(0.2, 1 + gesture->value()), gesture->position());
        return true;
    }
    default: break;
    }
    return QWidget::event(event);
}

/// The mouse moved or a key asked for it: its arrow shows for a while.
void PresentView::wake(QPointF at)
{
    m_at = at;
    if (m_talk.pointer() == Presentation::Pointer::Off)
        unsetCursor();
    else
        setCursor(Qt::BlankCursor);
    m_still.start();
}

void PresentView::rest()
{
    if (m_years->isVisible() && m_years->underMouse()) {
        m_still.start();
        return;
    }
    setCursor(Qt::BlankCursor);
    m_years->hide();
    layOverlays();
}

void PresentView::showYears()
{
    m_still.start();
    if (!m_years->isOfUse() || m_years->isVisible() || m_talk.screen() != Presentation::Screen::Shown)
        return;
    m_years->show();
    m_years->raise();
    layOverlays();
}

void PresentView::movePointer(QPointF to)
{
    const QSizeF picture(size());
    update(RoomPointer(m_talk.pointer(), m_at, picture).rect().toAlignedRect());
    m_at = to;
    update(RoomPointer(m_talk.pointer(), m_at, picture).rect().toAlignedRect());
}

void PresentView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_at;
    movePointer(event->position());
    wake(event->position());
    if (m_inputPressed) {
        m_input->move(toPage(m_at));
        return;
    }
    if (m_press) {
        if (!m_dragging && (m_at - *m_press).manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            hover(std::nullopt, m_at);
        }
        if (m_dragging && m_maps.mapAt(toPage(*m_press)))
            pan(m_at - before);
        return;
    }
    if (m_at.y() > (1 - kFoot) * height())
        showYears();
    hover(m_maps.spotAt(toPage(m_at), room().reach() * devicePixelRatioF()), m_at);
}

void PresentView::mousePressEvent(QMouseEvent *event)
{
    movePointer(event->position());
    switch (event->button()) {
    case Qt::LeftButton:
        m_inputPressed = m_input && m_input->press(toPage(event->position()));
        if (!m_inputPressed)
            m_press = event->position();
        m_dragging = false;
        break;
    case Qt::MiddleButton: act({PresentAct::Pointer, 0, {}}); break;
    case Qt::BackButton: step(-1); break;
    case Qt::ForwardButton: step(1); break;
    default: break;
    }
}

void PresentView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_inputPressed, false)) {
        m_input->release(toPage(event->position()));
        return;
    }
    if (std::exchange(m_press, std::nullopt) && !std::exchange(m_dragging, false))
        mark(event->position());
}

/// A press on a place marks it, on the marked one or beside all of them takes the mark away.
void PresentView::mark(QPointF at)
{
    const auto spot = m_maps.spotAt(toPage(at), room().reach() * devicePixelRatioF());
    const auto place = spot ? placeOf(*spot) : std::nullopt;
    if (!place || place == m_markedPlace)
        m_talk.setMarked(std::nullopt);
    else
        m_talk.setMarked(m_talk.data()->tables()[static_cast<std::size_t>(place->table)].key(place->row));
}

void PresentView::wheelEvent(QWheelEvent *event)
{
    wake(event->position());
    zoomAt(std::pow(1.25, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PresentView::leaveEvent(QEvent *)
{
    hover(std::nullopt, m_at);
}

void PresentView::zoomAt(double factor, QPointF about)
{
    if (const auto map = m_maps.mapAt(toPage(about)))
        m_talk.setExtent(m_maps.zoomed(*map, factor, toPage(about)));
}

/// Logical pixels; of the map the last press was on, or the first: all of them show the same part.
void PresentView::pan(QPointF by)
{
    if (m_maps.count() > 0 && m_talk.isZoomed())
        m_talk.setExtent(m_maps.moved(0, toPage(by)));
}

} // namespace atlas
