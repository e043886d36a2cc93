// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/line_chains.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace atlas {

namespace {

struct ArcEnd {
    Point at;
    ArcRef leaving;     ///< the arc, walked away from this end
};

bool before(Point a, Point b)
{
    return std::pair(a.x, a.y) < std::pair(b.x, b.y);
}

/// The ends of all arcs, those at the same place side by side.
class ArcEnds {
public:
    ArcEnds(const ArcTier &tier, std::span<const std::uint32_t> arcs)
    {
        m_ends.reserve(arcs.size() * 2);
        for (const std::uint32_t arc : arcs) {
            const auto points = tier.arc(arc);
            if (points.size() < 2)
                continue;
            m_ends.push_back({points.front(), {arc, false}});
            m_ends.push_back({points.back(), {arc, true}});
        }
        std::ranges::sort(m_ends, [](const ArcEnd &a, const ArcEnd &b) {
            return a.at == b.at ? a.leaving.value < b.leaving.value : before(a.at, b.at);
        });
    }

    [[nodiscard]] std::span<const ArcEnd> all() const { return m_ends; }
    [[nodiscard]] std::span<const ArcEnd> at(Point p) const
    {
        const auto range = std::ranges::equal_range(m_ends, p, before, &ArcEnd::at);
        return {range.begin(), range.end()};
    }

private:
    std::vector<ArcEnd> m_ends;
};

} // namespace

LineChains chainArcs(const ArcMap &map, std::span<const std::uint32_t> arcs)
{
    LineChains chains;
    if (map.tiers().empty())
        return chains;
    // End points are the same at every tier; the coarsest is the smallest to look through.
    const ArcTier &tier = map.tiers().back();
    const ArcEnds ends(tier, arcs);
    std::vector<bool> used(map.arcCount(), false);

    const auto walk = [&](ArcRef ref) {
        while (!used[ref.arc()]) {
            used[ref.arc()] = true;
            chains.refs.push_back(ref);
            const auto points = tier.arc(ref.arc());
            const auto meeting = ends.at(ref.reversed() ? points.front() : points.back());
            if (meeting.size() != 2)
                break;
            const ArcRef arrived(ref.arc(), !ref.reversed());
            ref = meeting[0].leaving == arrived ? meeting[1].leaving : meeting[0].leaving;
        }
        chains.start.push_back(static_cast<std::uint32_t>(chains.refs.size()));
    };
    for (const ArcEnd &end : ends.all()) {
        if (!used[end.leaving.arc()] && ends.at(end.at).size() != 2)
            walk(end.leaving);
    }
    for (const ArcEnd &end : ends.all()) {
        if (!used[end.leaving.arc()])
            walk(end.leaving);
    }
    return chains;
}

bool isSmallLoop(const ArcMap &map, std::span<const ArcRef> chain, double extentM)
{
    if (chain.empty() || map.tiers().empty())
        return false;
    Box box;
    for (const ArcRef ref : chain)
        box.add(map.arcBox(ref.arc()));
    if (box.width() > extentM || box.height() > extentM)
        return false;
    const ArcTier &tier = map.tiers().back();
    const auto first = tier.arc(chain.front().arc());
    const auto last = tier.arc(chain.back().arc());
    return (chain.front().reversed() ? first.back() : first.front()) == (chain.back().reversed() ? last.front() : last.back());
}

void appendChain(const ArcTier &tier, std::span<const ArcRef> chain, std::vector<Point> &out)
{
    const std::size_t first = out.size();
    for (const ArcRef ref : chain) {
        const auto points = tier.arc(ref.arc());
        const std::size_t skip = out.size() > first ? 1 : 0;
        if (ref.reversed())
            std::copy(points.rbegin() + static_cast<std::ptrdiff_t>(skip), points.rend(), std::back_inserter(out));
        else
            std::copy(points.begin() + static_cast<std::ptrdiff_t>(skip), points.end(), std::back_inserter(out));
    }
}

} // namespace atlas
