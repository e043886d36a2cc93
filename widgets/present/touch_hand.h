// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

class QTouchEvent;

namespace atlas {

class PresentView;

/// What fingers do to a slide: a swipe goes to another step, or moves the map where it is zoomed in; a tap shows the
/// card of a place; two fingers zoom; a finger that stays is a spotlight for as long as it stays.
class TouchHand {
public:
    explicit TouchHand(PresentView &view);

    void handle(const QTouchEvent &event);

private:
    void begin(QPointF at);
    void move(QPointF at);
    void pinch(QPointF a, QPointF b);
    void end(QPointF at);
    void reset();
    void stay();

    PresentView &m_view;
    QTimer m_staying;
    QElapsedTimer m_since;
    QPointF m_start, m_last;
    bool m_down = false, m_moved = false, m_several = false, m_inputPressed = false;
    double m_span = 0;                              ///< between two fingers; 0 = there were not two
    std::optional<Presentation::Pointer> m_before;  ///< the pointer before the finger became a spotlight
};

} // namespace atlas
