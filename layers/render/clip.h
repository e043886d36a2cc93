// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace atlas {

/// A closed ring cut to a rectangle (Sutherland–Hodgman): its parts stay joined by edges along the
/// rectangle, which filling does not show. Empty if nothing is inside.
std::vector<QPointF> clippedRing(std::span<const QPointF> ring, const QRectF &rect);

/// An open line cut to a rectangle: the pieces inside, in order.
std::vector<std::vector<QPointF>> clippedLine(std::span<const QPointF> line, const QRectF &rect);

} // namespace atlas
