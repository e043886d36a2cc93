// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/distribution_data.h"

#include <QPolygonF>

#include <cstddef>
#include <vector>

namespace atlas {

/// The bars, the box plot, the bounds and the pins of a distribution that has at least one bar, with what can be
/// hit; words about it are added by drawDistribution().
ChartDrawing markedDistribution(const DistributionData &data, const ChartInput &input, const FigureStyle &style, QSizeF size);

/// The part of each bar that some places make up: boxes that stand on the axis, as high as their number.
/// @param rows ascending
/// @param share of the width of a bar
display::Path partsOfBars(const ChartDrawing &distribution, const std::vector<int> &rows, double share);
/// More places than this are shown as parts of bars; up to it each has a pin of its own.
inline constexpr std::size_t kMostPins = 12;
/// A pin below the axis of a distribution that points at `x`.
QPolygonF pinBelow(const QRectF &plot, double x, double half, const FigureStyle &style);

} // namespace atlas
