// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QPointF>
#include <QString>

class QKeyEvent;
class QPainter;

namespace atlas {

struct RenderedSlide;

/// What is asked first when something happens on the slide before a room, and draws over it: guessing, for one. The
/// presentation acts only on what is not taken here. Mouse and one finger are told apart by nobody: a point is a point.
/// Points are in page units of the slide, which are the device pixels of the picture. GUI thread only.
class SlideInput {
public:
    virtual ~SlideInput() = default;

    /// A key, before it means anything. @return true if it is taken; true for every letter while words are typed here.
    virtual bool key(const QKeyEvent &) { return false; }
    /// The next step is asked for, by key, clicker or swipe. @return true if something else comes first.
    virtual bool next() { return false; }
    /// The step before is asked for. @return true if something is taken back in its place.
    virtual bool previous() { return false; }

    /// @return true if the press is taken; move() and release() then follow, else they do not
    virtual bool press(QPointF) { return false; }
    virtual void move(QPointF) {}
    virtual void release(QPointF) {}

    /// Another picture is shown: another step, another year, another part of the map.
    virtual void slideShown(const RenderedSlide &) {}
    /// Which keys do what now, for the card of keys; empty = none.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Draws over the slide; the painter's unit is the page unit. Ask PresentView::update() for it.
    virtual void paint(QPainter &) {}
};

} // namespace atlas
