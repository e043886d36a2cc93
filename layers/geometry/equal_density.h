// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

#include <stop_token>
#include <vector>

namespace atlas {

/// A country pulled out of shape until every area takes up the same room, with the sea kept as it is:
/// what is small and dense has swollen, what is wide and empty has shrunk, and what lay side by side or
/// north of something still does. Metres; north stays up.
struct EqualDensity {
    std::vector<Point> places;  ///< middle of each area; of one without a shape it means nothing
    std::vector<Point> sea;     ///< points that came from outside all areas …
    double seaM2 = 0;           ///< … and how much each of them stands for
    Box reach;                  ///< there is nothing known about what lies outside
};

/// A flow-based cartogram in which every area has the same weight (Gastner, Seguy & More 2018, "Fast
/// flow-based algorithm for creating density-equalizing map projections"), carried out on points instead
/// of polygons. Deterministic; n log n or so in the number of areas.
/// @return nothing when `stop` was requested, or for a map without any area that has a shape.
EqualDensity equalDensity(const ArcMap &map, const std::stop_token &stop = {});

} // namespace atlas
