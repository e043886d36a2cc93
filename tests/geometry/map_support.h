// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

namespace atlas {

/// Rings of several areas, written down: {{ring, ring}, {ring}} are two areas.
inline AreaRings areaRings(std::initializer_list<std::vector<std::vector<Point>>> areas)
{
    AreaRings rings;
    for (const auto &area : areas) {
        for (const auto &ring : area)
            rings.addRing(ring);
        rings.endArea();
    }
    return rings;
}

inline std::vector<Point> rectangle(double x, double y, double width, double height)
{
    return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

/// By the shoelace formula in long double; positive = counter-clockwise.
inline double shoelaceM2(std::span<const Point> ring)
{
    long double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        twice += static_cast<long double>(a.x) * b.y - static_cast<long double>(b.x) * a.y;
    }
    return static_cast<double>(twice / 2);
}

inline std::vector<Point> ringPoints(const ArcMap &map, const ArcTier &tier, std::uint32_t ring)
{
    std::vector<Point> points;
    map.appendRing(tier, ring, points);
    return points;
}

/// Whether every ring is a closed chain of arcs, each with the ring's area on the side that the map says.
inline bool isConsistent(const ArcMap &map)
{
    const ArcTier &full = map.tiers().front();
    const auto from = [&](ArcRef ref) {
        const auto arc = full.arc(ref.arc());
        return ref.reversed() ? arc.back() : arc.front();
    };
    const auto to = [&](ArcRef ref) {
        const auto arc = full.arc(ref.arc());
        return ref.reversed() ? arc.front() : arc.back();
    };
    for (std::uint32_t area = 0; area < map.areaCount(); ++area) {
        for (std::uint32_t r = map.firstRing(area); r < map.firstRing(area + 1); ++r) {
            const auto ring = map.ring(r);
            for (std::size_t i = 0; i < ring.size(); ++i) {
                if (to(ring[i]) != from(ring[(i + 1) % ring.size()]))
                    return false;
                if (map.left(ring[i].arc()) != area && map.right(ring[i].arc()) != area)
                    return false;
            }
        }
    }
    for (const ArcTier &tier : map.tiers()) {
        if (tier.start.size() != map.arcCount() + 1)
            return false;
        for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
            if (tier.arc(arc).size() < 2 || tier.arc(arc).front() != full.arc(arc).front()
                || tier.arc(arc).back() != full.arc(arc).back())
                return false;
        }
    }
    return true;
}

} // namespace atlas
