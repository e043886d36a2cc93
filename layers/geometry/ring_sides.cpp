// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/ring_sides.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

// Not the middle: where other rings touch an edge, they do so in the middle rather than here.
constexpr double kAlongEdge = 0.41421356;

/// A point a hair's breadth inside the longest edge: clear of other rings even where they share the edge.
Point pointInside(std::span<const Point> ring, bool counterClockwise)
{
    Point a = ring.back();
    Point b = ring.front();
    double longest = -1;
    Point previous = ring.back();
    for (const Point p : ring) {
        const double squared = (p.x - previous.x) * (p.x - previous.x) + (p.y - previous.y) * (p.y - previous.y);
        if (squared > longest) {
            longest = squared;
            a = previous;
            b = p;
        }
        previous = p;
    }
    if (!(longest > 0))
        return a;
    const double step = std::max(1e-6, 1e-8 / std::sqrt(longest)) * (counterClockwise ? 1 : -1);
    return {a.x + (b.x - a.x) * kAlongEdge - (b.y - a.y) * step, a.y + (b.y - a.y) * kAlongEdge + (b.x - a.x) * step};
}

} // namespace

double signedAreaM2(std::span<const Point> ring)
{
    if (ring.empty())
        return 0;
    const Point origin = ring.front();
    Point previous = ring.back();
    double twice = 0;
    for (const Point p : ring) {
        twice += (previous.x - origin.x) * (p.y - origin.y) - (p.x - origin.x) * (previous.y - origin.y);
        previous = p;
    }
    return twice / 2;
}

bool ringContains(std::span<const Point> ring, Point p)
{
    if (ring.empty())
        return false;
    bool inside = false;
    Point previous = ring.back();
    for (const Point q : ring) {
        inside ^= crossesRay(previous, q, p);
        previous = q;
    }
    return inside;
}

std::vector<RingSide> ringSides(std::span<const Point> points, std::span<const std::uint32_t> ringStart)
{
    const std::size_t count = ringStart.size() - 1;
    std::vector<RingSide> sides(count);
    const auto ringAt = [&](std::size_t r) {
        return points.subspan(ringStart[r], ringStart[r + 1] - ringStart[r]);
    };
    for (std::size_t r = 0; r < count; ++r) {
        sides[r].signedAreaM2 = signedAreaM2(ringAt(r));
        sides[r].inside = pointInside(ringAt(r), sides[r].signedAreaM2 > 0);
    }
    if (count < 2)
        return sides;

    // Instead of each ring's point against every edge of the others, each edge against the points at
    // its height: a country with a thousand islands stays cheap.
    std::vector<std::uint32_t> byHeight(count);
    std::iota(byHeight.begin(), byHeight.end(), 0U);
    std::ranges::sort(byHeight, {}, [&](std::uint32_t r) { return sides[r].inside.y; });
    const auto height = [&](std::uint32_t r) { return sides[r].inside.y; };
    for (std::size_t r = 0; r < count; ++r) {
        Point previous = ringAt(r).back();
        for (const Point p : ringAt(r)) {
            const auto [low, high] = std::minmax(previous.y, p.y);
            for (auto it = std::ranges::lower_bound(byHeight, low, {}, height);
                 it != byHeight.end() && height(*it) <= high; ++it) {
                if (*it != r && crossesRay(previous, p, sides[*it].inside))
                    sides[*it].filledInside = !sides[*it].filledInside;
            }
            previous = p;
        }
    }
    return sides;
}

} // namespace atlas
