// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_builder.h"
#include "layers/geometry/arc_map_hit.h"
#include "layers/geometry/label_point.h"

#include <cmath>

namespace atlas {

namespace {

constexpr std::size_t kAreasBetweenStops = 256;
// A label is placed in the outline as it is without details under a fiftieth of its size.
constexpr double kLabelDetail = 0.02;

/// Twice the area between an arc and `origin`, positive when the arc runs counter-clockwise round it.
double crossSum(std::span<const Point> arc, Point origin)
{
    double sum = 0;
    for (std::size_t i = 1; i < arc.size(); ++i) {
        sum += (arc[i - 1].x - origin.x) * (arc[i].y - origin.y)
             - (arc[i].x - origin.x) * (arc[i - 1].y - origin.y);
    }
    return sum;
}

/// The label point of one area at a time, from the rings at a tier that suits its size.
class AreaLabels {
public:
    AreaLabels(const ArcMap &map, std::span<const double> crossSums) : m_map(map), m_crossSums(crossSums) {}

    /// The area has at least one ring.
    Point labelPoint(std::size_t area)
    {
        const std::uint32_t largest = largestRing(area);
        const double sizeM = std::sqrt(std::abs(ringAreaM2(largest)));
        const ArcTier &tier = m_map.tierFor(sizeM * kLabelDetail);
        const Point simplified = find(tier, area, largest);
        if (&tier == &m_map.tiers().front() || areaContains(m_map, area, simplified))
            return simplified;
        return find(m_map.tiers().front(), area, largest);
    }

private:
    [[nodiscard]] double ringAreaM2(std::uint32_t ring) const
    {
        double twice = 0;
        for (const ArcRef ref : m_map.ring(ring))
            twice += ref.reversed() ? -m_crossSums[ref.arc()] : m_crossSums[ref.arc()];
        return twice / 2;
    }

    [[nodiscard]] std::uint32_t largestRing(std::size_t area) const
    {
        std::uint32_t largest = m_map.firstRing(area);
        for (std::uint32_t r = largest + 1; r < m_map.firstRing(area + 1); ++r) {
            if (std::abs(ringAreaM2(r)) > std::abs(ringAreaM2(largest)))
                largest = r;
        }
        return largest;
    }

    [[nodiscard]] Box ringBox(std::uint32_t ring) const
    {
        Box box;
        for (const ArcRef ref : m_map.ring(ring))
            box.add(m_map.arcBox(ref.arc()));
        return box;
    }

    Point find(const ArcTier &tier, std::size_t area, std::uint32_t largest)
    {
        const Box within = ringBox(largest);
        m_points.clear();
        m_ringStart.assign(1, 0);
        for (std::uint32_t r = m_map.firstRing(area); r < m_map.firstRing(area + 1); ++r) {
            if (r != largest && !ringBox(r).intersects(within))
                continue;
            m_map.appendRing(tier, r, m_points);
            m_ringStart.push_back(static_cast<std::uint32_t>(m_points.size()));
        }
        return m_finder.find(m_points, m_ringStart, within);
    }

    const ArcMap &m_map;
    std::span<const double> m_crossSums;
    LabelPointFinder m_finder;
    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_ringStart;
};

} // namespace

void ArcMapBuilder::measure(ArcMap &map, const std::stop_token &stop)
{
    const ArcTier &full = map.m_tiers.front();
    const auto arcs = static_cast<std::uint32_t>(map.arcCount());
    const std::size_t areas = map.m_areaStart.size() - 1;

    map.m_arcBox.assign(arcs, Box{});
    map.m_areaBox.assign(areas, Box{});
    map.m_bounds = {};
    for (std::uint32_t arc = 0; arc < arcs; ++arc) {
        for (const Point p : full.arc(arc))
            map.m_arcBox[arc].add(p);
        for (const std::uint32_t side : {map.m_left[arc], map.m_right[arc]}) {
            if (side != kNoArea)
                map.m_areaBox[side].add(map.m_arcBox[arc]);
        }
        map.m_bounds.add(map.m_arcBox[arc]);
    }

    // About the middle of the map, so that little is lost where the sums cancel.
    const Point origin = map.m_bounds.isEmpty() ? Point{} : map.m_bounds.centre();
    std::vector<double> crossSums(arcs);
    map.m_areaM2.assign(areas, 0);
    for (std::uint32_t arc = 0; arc < arcs; ++arc) {
        crossSums[arc] = crossSum(full.arc(arc), origin);
        if (map.m_left[arc] != kNoArea)
            map.m_areaM2[map.m_left[arc]] += crossSums[arc] / 2;
        if (map.m_right[arc] != kNoArea)
            map.m_areaM2[map.m_right[arc]] -= crossSums[arc] / 2;
    }
    for (double &areaM2 : map.m_areaM2)
        areaM2 = std::max(areaM2, 0.0); // rounding, or rings that cross each other

    map.m_labelPoint.assign(areas, Point{});
    AreaLabels labels(map, crossSums);
    for (std::size_t area = 0; area < areas; ++area) {
        if (area % kAreasBetweenStops == 0 && stop.stop_requested())
            return;
        if (map.m_areaStart[area] != map.m_areaStart[area + 1])
            map.m_labelPoint[area] = labels.labelPoint(area);
    }
}

} // namespace atlas
