// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <span>
#include <vector>

/// The upper bounds each scheme proposes, for breaks.cpp alone: there they are put
/// in strictly ascending order and brought up to the maximum. All functions take finite
/// values in ascending order, at least two of them different, and are pure.
namespace atlas::families {

std::vector<double> quantileBounds(std::span<const double> sorted, int classes);
std::vector<double> equalBounds(std::span<const double> sorted, int classes);
std::vector<double> stdMeanBounds(std::span<const double> sorted);
std::vector<double> headTailBounds(std::span<const double> sorted);
std::vector<double> boxBounds(std::span<const double> sorted, double hinge);
std::vector<double> percentileBounds(std::span<const double> sorted);
std::vector<double> prettyBounds(std::span<const double> sorted, int classes);

} // namespace atlas::families
