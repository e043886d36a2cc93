// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// How one ring of an area lies among the area's other rings.
struct RingSide {
    double signedAreaM2 = 0;  ///< of the ring alone; positive when it runs counter-clockwise
    bool filledInside = true; ///< even-odd: true for a shell, false for a hole
    Point inside;             ///< just inside the ring's longest edge

    /// Whether the area lies on the left of the ring walked forwards.
    [[nodiscard]] bool areaOnLeft() const { return (signedAreaM2 > 0) == filledInside; }
};

/// Signed area of a ring (closing point not repeated), square metres; positive = counter-clockwise.
double signedAreaM2(std::span<const Point> ring);

/// Whether a ray from `p` to the right crosses the edge a–b. Half open: where two edges meet, a ray
/// through the vertex crosses one of them if it passes from one side to the other, else none or both.
inline bool crossesRay(Point a, Point b, Point p)
{
    if ((a.y > p.y) == (b.y > p.y))
        return false;
    return p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x);
}

/// Whether `p` lies in the ring by the even-odd rule.
bool ringContains(std::span<const Point> ring, Point p);

/// Tells shells from holes among the rings of one area. Ring i has the points
/// ringStart[i] .. ringStart[i + 1] of `points`, at least one. Rings that cross each other get the
/// side that holds at their longest edge. n log n in the number of points.
std::vector<RingSide> ringSides(std::span<const Point> points, std::span<const std::uint32_t> ringStart);

} // namespace atlas
