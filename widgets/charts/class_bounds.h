// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <vector>

namespace atlas {

/// The step in which a bound is moved by hand: as fine as is published, but no finer than a power of ten that a
/// pixel can tell apart, so that dragging gives round numbers.
/// @param decimals      of the indicator, as published
/// @param valuePerPixel indicator units, > 0
double boundStep(int decimals, double valuePerPixel);

/// Upper bounds with the one at `index` moved to `value`: rounded to `step`, and kept at least one step from its
/// neighbours and above `lower`. The last bound, the greatest figure, stays.
/// @return unchanged if there is no room between the neighbours, or `index` is not a bound that may move.
std::vector<double> withBoundAt(std::vector<double> upper, double lower, int index, double value, double step);

} // namespace atlas
