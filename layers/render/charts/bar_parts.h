// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_drawing.h"

#include <QPolygonF>

#include <cstddef>
#include <vector>

namespace atlas {

// Where places are in a distribution: what of each bar they make up, or a pin each. Page units; pure, thread-safe.

/// The part of each bar that some places make up: boxes that stand on the axis, as high as their number.
/// @param rows ascending
/// @param share of the width of a bar
display::Path partsOfBars(const ChartDrawing &distribution, const std::vector<int> &rows, double share);
/// More places than this are shown as parts of bars; up to it each has a pin of its own.
inline constexpr std::size_t kMostPins = 12;
/// A pin below the axis of a distribution that points at `x`.
QPolygonF pinBelow(const QRectF &plot, double x, double half, const FigureStyle &style);

} // namespace atlas
