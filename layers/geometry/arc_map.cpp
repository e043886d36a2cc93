// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map.h"

#include "layers/geometry/arc_map_builder.h"

#include <cassert>

namespace atlas {

ArcMap ArcMap::build(const AreaRings &rings, std::stop_token stop, double finestErrorM)
{
    return ArcMapBuilder(rings, std::move(stop)).build(finestErrorM);
}

const ArcTier &ArcMap::tierFor(double maxErrorM) const
{
    static const ArcTier kNothing;
    if (m_tiers.empty())
        return kNothing;
    const ArcTier *coarsest = &m_tiers.front();
    for (const ArcTier &tier : m_tiers) {
        if (tier.errorM <= maxErrorM)
            coarsest = &tier;
    }
    return *coarsest;
}

void ArcMap::appendRing(const ArcTier &tier, std::uint32_t r, std::vector<Point> &out) const
{
    for (const ArcRef ref : ring(r)) {
        const auto arc = tier.arc(ref.arc());
        if (ref.reversed())
            out.insert(out.end(), arc.rbegin(), arc.rend() - 1);
        else
            out.insert(out.end(), arc.begin(), arc.end() - 1);
    }
}

std::vector<std::uint32_t> borderArcs(const ArcMap &map, std::span<const int> groupOf)
{
    assert(groupOf.size() == map.areaCount());
    const auto group = [&](std::uint32_t area) { return area == kNoArea ? -1 : std::max(groupOf[area], -1); };
    std::vector<std::uint32_t> arcs;
    for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
        if (group(map.left(arc)) != group(map.right(arc)))
            arcs.push_back(arc);
    }
    return arcs;
}

} // namespace atlas
