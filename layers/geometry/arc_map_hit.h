// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

namespace atlas {

/// Whether the area holds `p` at full detail, by the even-odd rule. Linear in the number of the
/// area's arcs and in the points of those few whose box `p` lies in.
bool areaContains(const ArcMap &map, std::size_t area, Point p);

/// The area that is meant by pointing at `p` with a hand that is `reachM` metres unsure: the one that holds the point,
/// but for one much smaller beside it, which no hand would hit; outside all of them the nearest within reach.
/// kNoArea if there is none. Linear in the number of areas, and in the points of those within reach.
std::uint32_t areaNear(const ArcMap &map, Point p, double reachM);

/// Metres from a point to an area at full detail, 0 inside it; infinity if it has no shape. Linear in its points.
double distanceM(const ArcMap &map, std::size_t area, Point p);

} // namespace atlas
