// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/figure/figure_style.h"
#include "layers/view/comparison.h"

#include <QColor>
#include <QSizeF>

#include <memory>
#include <vector>

namespace atlas {

/// All places of each level on the common axis of a row: a thin tick each, darker where many lie (the first level on
/// the line, or above it where a second one lies below), the median of the first level as a black tick, the compared
/// places as dots in `colours` (one per figure; the first lies on top), the reference as a hollow diamond unless it lies beyond. What lies
/// beyond the axis is told by an arrow head at that end. Figures that are missing leave no mark.
/// @param size   page units; best 20 to 32 high and at least 100 wide.
/// @param corner upper left
/// Never null. Pure, thread-safe; well under 1 ms at 342 places.
std::shared_ptr<const display::Group> comparisonStrip(const AtlasData &data, const ComparisonRow &row, const std::vector<QColor> &colours,
                                                      const FigureStyle &style, QSizeF size, QPointF corner = {});

/// Where a value lies in a strip of that width: clamped to its ends.
double stripPosition(const ComparisonRow &row, double value, const FigureStyle &style, double width);

} // namespace atlas
