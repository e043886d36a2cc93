// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/touch_hand.h"

#include "widgets/present/present_view.h"
#include "widgets/present/slide_input.h"

#include <QLineF>
#include <QTouchEvent>

#include <cmath>

namespace atlas {

namespace {

constexpr int kStayMs = 600;
constexpr qint64 kSwipeMs = 900;
/// Of the height a finger slips in a tap; of the width a swipe is long at least.
constexpr double kSlip = 0.025, kSwipe = 0.08;
/// A finger is less sure than a mouse.
constexpr double kFinger = 1.6;

} // namespace

TouchHand::TouchHand(PresentView &view) : m_view(view)
{
    m_staying.setSingleShot(true);
    m_staying.setInterval(kStayMs);
    QObject::connect(&m_staying, &QTimer::timeout, &view, [this] { stay(); });
}

void TouchHand::handle(const QTouchEvent &event)
{
    const QList<QEventPoint> &points = event.points();
    if (event.type() == QEvent::TouchCancel || points.isEmpty())
        return reset();
    if (event.type() == QEvent::TouchBegin)
        begin(points.first().position());
    QList<QPointF> held;
    for (const QEventPoint &point : points) {
        if (point.state() != QEventPoint::Released)
            held << point.position();
    }
    if (held.size() >= 2)
        pinch(held[0], held[1]);
    else if (held.size() == 1)
        move(held.first());
    if (event.type() == QEvent::TouchEnd)
        end(points.first().position());
}

void TouchHand::begin(QPointF at)
{
    reset();
    m_down = true;
    m_start = m_last = at;
    m_since.start();
    m_inputPressed = m_view.m_input && m_view.m_input->press(m_view.toPage(at));
    if (!m_inputPressed)
        m_staying.start();
}

void TouchHand::stay()
{
    if (!m_down || m_moved || m_several)
        return;
    m_before = m_view.m_talk.pointer();
    m_view.movePointer(m_start);
    m_view.m_talk.setPointer(Presentation::Pointer::Spotlight);
}

void TouchHand::move(QPointF at)
{
    m_span = 0;
    if (m_inputPressed) {
        m_view.m_input->move(m_view.toPage(at));
    } else if (m_before) {
        m_view.movePointer(at);
    } else if (!m_several) {
        if (!m_moved && QLineF(m_start, at).length() > kSlip * m_view.height()) {
            m_moved = true;
            m_staying.stop();
            m_last = at;
        }
        if (m_moved && m_view.m_talk.isZoomed() && m_view.m_maps.mapAt(m_view.toPage(m_start)))
            m_view.pan(at - m_last);
    }
    m_last = at;
}

void TouchHand::pinch(QPointF a, QPointF b)
{
    if (m_inputPressed || m_before)
        return;
    m_staying.stop();
    m_several = true;
    const QPointF middle = (a + b) / 2;
    const double span = QLineF(a, b).length();
    if (m_span > 0 && span > 0) {
        m_view.pan(middle - m_last);
        m_view.zoomAt(span / m_span, middle);
    }
    m_span = span;
    m_last = middle;
}

void TouchHand::end(QPointF at)
{
    if (!m_down)
        return;
    const bool panned = m_moved && m_view.m_talk.isZoomed() && m_view.m_maps.mapAt(m_view.toPage(m_start)).has_value();
    const QPointF by = at - m_start;
    const bool swiped = m_moved && !panned && !m_several && m_since.elapsed() < kSwipeMs && std::abs(by.x()) > kSwipe * m_view.width()
        && std::abs(by.x()) > 2 * std::abs(by.y());
    const bool tapped = !m_moved && !m_several && !m_before && !m_inputPressed;
    if (m_inputPressed)
        m_view.m_input->release(m_view.toPage(at));
    reset();
    if (swiped)
        m_view.step(by.x() < 0 ? 1 : -1);
    else if (tapped)
        m_view.hover(m_view.m_maps.spotAt(m_view.toPage(at), kFinger * m_view.room().reach() * m_view.devicePixelRatioF()), at);
}

void TouchHand::reset()
{
    m_staying.stop();
    if (m_before)
        m_view.m_talk.setPointer(*m_before);
    m_before.reset();
    m_down = m_moved = m_several = m_inputPressed = false;
    m_span = 0;
}

} // namespace atlas
