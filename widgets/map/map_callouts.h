// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace atlas {

/// A place too small to be found by its outline alone.
struct Callout {
    QRectF place;       ///< its box on the canvas, logical pixels
    QString name;
    QColor colour;      ///< of the tag's edge and its line; the accent where it is not valid
};

/// Where the tag of a callout of that size goes: beside the place, inside the canvas, over as little as can be of what
/// is taken. Logical pixels.
QRectF calloutRect(const QRectF &place, const QSizeF &size, const QRectF &canvas, const QList<QRectF> &taken);

/// Draws each name in a tag with a line to its place, in the colours of the application.
void paintCallouts(QPainter &painter, const QList<Callout> &callouts, const QRectF &canvas, QList<QRectF> taken);

} // namespace atlas
