// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/view/classified_figures.h"
#include "layers/view/view_state.h"

#include <vector>

namespace atlas {

/// Sizes of discs that stand for places. Radii are shares of the radius of the largest disc.
struct SymbolSizes {
    std::vector<double> weight;     ///< per place, 0…1; 0 = no disc: the figure is zero, or there is none
    double largest = 0;             ///< Proportional: the figure, without its sign, whose disc has weight 1; 0 = no disc at all
    std::vector<double> ofClass;    ///< Graduated: weight of the discs of each class, low to high
    double radiusM = 0;             ///< radius of weight 1 where the whole map is in view, metres on the map
};

/// Which side of zero a figure lies on: the groups of a map with proportional discs.
enum SignGroup { AboveZero = 0, BelowZero = 1, AtZero = 2 };

/// Discs whose areas are to each other as the figures without their signs: weight² = |figure| / largest.
/// `largest` is that of all years where the view's classes hold for all years, so that a disc says the same
/// in each of them. Pure, thread-safe.
SymbolSizes proportionalSizes(const AtlasData &data, const ClassifiedFigures &classified, const ArcMap &shapes);

/// A size a class, in equal steps of the radius from the lowest to the highest. Around a midpoint the sizes
/// rise both ways from the class that holds it. Pure, thread-safe.
SymbolSizes graduatedSizes(const ViewState &state, const ClassifiedFigures &classified, const ArcMap &shapes);

/// −1 without a figure, else a SignGroup, per place.
std::vector<int> signGroups(const std::vector<double> &values);

/// Up to three round figures to show in a legend, largest first, about a factor five apart, each with a disc
/// that fits.
/// @param radiusPx radius of the disc of `largest`
/// @param roomPx   radius that fits
/// @return empty if `largest` or one of the radii is not above 0
std::vector<double> sizeKeyFigures(double largest, double radiusPx, double roomPx);

} // namespace atlas
