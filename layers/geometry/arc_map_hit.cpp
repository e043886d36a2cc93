// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_hit.h"

#include "layers/geometry/ring_sides.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

double squaredDistance(Point p, Point a, Point b)
{
    const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    const double x = a.x + t * dx - p.x, y = a.y + t * dy - p.y;
    return x * x + y * y;
}

/// Metres from a point to the outline of an area; `most` if it is farther than that.
double outlineDistance(const ArcMap &map, const ArcTier &tier, std::uint32_t area, Point p, double most)
{
    double nearest = most * most;
    for (std::uint32_t r = map.firstRing(area); r < map.firstRing(area + 1); ++r) {
        for (const ArcRef ref : map.ring(r)) {
            const Box &box = map.arcBox(ref.arc());
            if (p.x < box.minX - most || p.x > box.maxX + most || p.y < box.minY - most || p.y > box.maxY + most)
                continue;
            const std::span<const Point> arc = tier.arc(ref.arc());
            for (std::size_t i = 1; i < arc.size(); ++i)
                nearest = std::min(nearest, squaredDistance(p, arc[i - 1], arc[i]));
        }
    }
    return std::sqrt(nearest);
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

std::uint32_t areaNear(const ArcMap &map, Point p, double reachM)
{
    const auto isSmall = [&](std::uint32_t area) { return std::max(map.areaBox(area).width(), map.areaBox(area).height()) < reachM; };
    const std::uint32_t holder = areaAt(map, p);
    if (map.tiers().empty() || reachM <= 0
        || (holder != kNoArea && isSmall(holder)))
        return holder;
    const ArcTier &tier = map.tierFor(reachM / 8);
    std::uint32_t found = holder;
    // Beside the area that holds the point only a small one counts, and only close by.
    double nearest = holder == kNoArea ? reachM : reachM / 2;
    for (std::uint32_t area = 0; area < map.areaCount(); ++area) {
        const Box &box = map.areaBox(area);
        if (area == holder || box.isEmpty() || p.x < box.minX - nearest || p.x > box.maxX + nearest || p.y < box.minY - nearest || p.y > box.maxY + nearest
            || (holder != kNoArea && !isSmall(area)))
            continue;
        const double distance = outlineDistance(map, tier, area, p, nearest);
        if (distance < nearest) {
            nearest = distance;
            found = area;
        }
    }
    return found;
}

double distanceM(const ArcMap &map, std::size_t area, Point p)
{
    constexpr double kFar = std::numeric_limits<double>::infinity();
    if (map.areaBox(area).isEmpty())
        return kFar;
    return areaContains(map, area, p) ? 0 : outlineDistance(map, map.tiers().front(), static_cast<std::uint32_t>(area), p, kFar);
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
