// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"
#include "layers/geometry/geos_handle.h"

#include <span>
#include <vector>

namespace atlas {

inline constexpr int kSea = -1;

/// A polygon that belongs to one area: rings[0] is the shell, the others are holes; shells run
/// counter-clockwise and holes clockwise, so the polygon is always on the left.
struct CoverageFace {
    std::vector<std::vector<Point>> rings;
    double areaM2 = 0;
    int area = kSea;
    bool hasSite = false; ///< a known point of the area lies in it
};

/// A border between two areas, or between an area and the sea, from one junction to the next. One
/// without junctions (an island, an enclave) repeats its first point at the end.
struct CoverageArc {
    std::vector<Point> points;
    int left = kSea;
    int right = kSea;
};

/// The faces that these lines enclose, not yet given to an area. Lines may cross and overlap: they
/// are noded on a grid of `gridM` first.
std::vector<CoverageFace> facesOf(const GeosContext &geos, std::vector<GeosPtr> lines, double gridM);

/// Borders between faces of different areas.
std::vector<CoverageArc> arcsOf(std::span<const CoverageFace> faces);

/// Areas from arcs that touch each other in their end points only.
AreaRings areasOf(const GeosContext &geos, std::span<const CoverageArc> arcs, int areaCount);

} // namespace atlas
