// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_hit.h"

#include "layers/geometry/ring_sides.h"

namespace atlas {

namespace {

/// Whether a ray from `p` to the right crosses the arc an odd number of times.
bool crossesOddly(std::span<const Point> arc, const Box &box, Point p)
{
    if (p.y < box.minY || p.y > box.maxY || p.x > box.maxX)
        return false;
    if (p.x < box.minX) // wholly to the right: only the ends matter
        return (arc.front().y > p.y) != (arc.back().y > p.y);
    bool odd = false;
    for (std::size_t i = 1; i < arc.size(); ++i)
        odd ^= crossesRay(arc[i - 1], arc[i], p);
    return odd;
}

} // namespace

bool areaContains(const ArcMap &map, std::size_t area, Point p)
{
    const ArcTier &full = map.tiers().front();
    bool inside = false;
    for (std::uint32_t r = map.firstRing(area); r < map.firstRing(area + 1); ++r) {
        for (const ArcRef ref : map.ring(r))
            inside ^= crossesOddly(full.arc(ref.arc()), map.arcBox(ref.arc()), p);
    }
    return inside;
}

std::uint32_t areaAt(const ArcMap &map, Point p)
{
    if (!map.bounds().contains(p))
        return kNoArea;
    std::uint32_t found = kNoArea;
    for (std::uint32_t area = 0; area < map.areaCount(); ++area) {
        if (!map.areaBox(area).contains(p) || (found != kNoArea && map.areaM2(area) >= map.areaM2(found)))
            continue;
        if (areaContains(map, area, p))
            found = area;
    }
    return found;
}

std::vector<std::uint32_t> areasIn(const ArcMap &map, const Box &box)
{
    std::vector<std::uint32_t> areas;
    for (std::uint32_t area = 0; area < map.areaCount(); ++area) {
        if (!map.areaBox(area).isEmpty() && box.contains(map.labelPoint(area)))
            areas.push_back(area);
    }
    return areas;
}

std::vector<std::uint32_t> areasIn(const ArcMap &map, std::span<const Point> polygon)
{
    Box box;
    for (const Point p : polygon)
        box.add(p);
    std::vector<std::uint32_t> areas = areasIn(map, box);
    std::erase_if(areas, [&](std::uint32_t area) { return !ringContains(polygon, map.labelPoint(area)); });
    return areas;
}

} // namespace atlas
