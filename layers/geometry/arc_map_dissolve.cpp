// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_builder.h"
#include "layers/geometry/point_index.h"

#include <cassert>
#include <utility>

namespace atlas {

namespace {

constexpr std::uint32_t kNone = 0xffffffffU;

/// Chains the arcs round one group at a time into rings. Every arc is walked with the group on its
/// left; as many arcs end in a node as begin there, so a walk always comes home. A walk that comes
/// back to a node leaves what lies between as a ring: no ring touches itself.
class RingChainer {
public:
    explicit RingChainer(const ArcTier &full)
        : m_index(2 * (full.start.size() - 1)), m_from(full.start.size() - 1), m_to(full.start.size() - 1)
    {
        for (std::uint32_t arc = 0; arc + 1 < full.start.size(); ++arc) {
            m_from[arc] = m_index.idOf(full.arc(arc).front());
            m_to[arc] = m_index.idOf(full.arc(arc).back());
        }
        m_firstAt.assign(m_index.size(), kNone);
        m_place.assign(m_index.size(), kNone);
    }

    /// Appends the rings to `refs` and where each ends to `ringStart`.
    void chain(std::span<const ArcRef> around, std::vector<ArcRef> &refs, std::vector<std::uint32_t> &ringStart)
    {
        m_next.resize(around.size());
        for (std::uint32_t i = static_cast<std::uint32_t>(around.size()); i-- > 0;)
            m_next[i] = std::exchange(m_firstAt[begin(around[i])], i);
        for (const ArcRef first : around) {
            std::uint32_t node = begin(first);
            while (m_firstAt[node] != kNone) {
                const std::uint32_t taken = std::exchange(m_firstAt[node], m_next[m_firstAt[node]]);
                m_place[node] = static_cast<std::uint32_t>(m_walked.size());
                m_walked.push_back(around[taken]);
                node = end(around[taken]);
                const std::uint32_t at = m_place[node];
                if (at < m_walked.size() && begin(m_walked[at]) == node) {
                    refs.insert(refs.end(), m_walked.begin() + at, m_walked.end());
                    ringStart.push_back(static_cast<std::uint32_t>(refs.size()));
                    m_walked.resize(at);
                }
            }
            assert(m_walked.empty());
        }
    }

private:
    [[nodiscard]] std::uint32_t begin(ArcRef ref) const { return (ref.reversed() ? m_to : m_from)[ref.arc()]; }
    [[nodiscard]] std::uint32_t end(ArcRef ref) const { return (ref.reversed() ? m_from : m_to)[ref.arc()]; }

    PointIndex m_index;
    std::vector<std::uint32_t> m_from, m_to; ///< node at either end, by arc
    std::vector<std::uint32_t> m_firstAt;    ///< by node: first arc of the group that begins there, unused
    std::vector<std::uint32_t> m_next;       ///< the next one that begins at the same node
    std::vector<std::uint32_t> m_place;      ///< by node: where in the walk it was last left
    std::vector<ArcRef> m_walked;
};

/// The arcs round each group, all walked with the group on their left: of group g, start[g] .. start[g + 1].
struct ArcsByGroup {
    std::vector<std::uint32_t> start;
    std::vector<ArcRef> refs;

    ArcsByGroup(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right, std::size_t groups)
        : start(groups + 1)
    {
        for (const auto &sides : {left, right}) {
            for (const std::uint32_t group : sides) {
                if (group != kNoArea)
                    ++start[group + 1];
            }
        }
        for (std::size_t g = 0; g < groups; ++g)
            start[g + 1] += start[g];
        refs.resize(start.back());
        std::vector<std::uint32_t> at(start.begin(), start.end() - 1);
        for (std::uint32_t arc = 0; arc < left.size(); ++arc) {
            if (left[arc] != kNoArea)
                refs[at[left[arc]]++] = ArcRef(arc, false);
            if (right[arc] != kNoArea)
                refs[at[right[arc]]++] = ArcRef(arc, true);
        }
    }
};

} // namespace

ArcMap ArcMap::dissolved(std::span<const int> groupOf, int groups) const
{
    assert(groupOf.size() == areaCount() && groups >= 0);
    if (m_tiers.empty())
        return {};
    const auto groupAt = [&](std::uint32_t area) {
        return area == kNoArea || groupOf[area] < 0 ? kNoArea : static_cast<std::uint32_t>(groupOf[area]);
    };

    ArcMap result;
    const std::vector<std::uint32_t> kept = borderArcs(*this, groupOf);
    for (const std::uint32_t arc : kept) {
        result.m_left.push_back(groupAt(m_left[arc]));
        result.m_right.push_back(groupAt(m_right[arc]));
    }
    for (const ArcTier &tier : m_tiers) {
        ArcTier &copy = result.m_tiers.emplace_back();
        copy.errorM = tier.errorM;
        copy.start.reserve(kept.size() + 1);
        for (const std::uint32_t arc : kept) {
            const auto points = tier.arc(arc);
            copy.points.insert(copy.points.end(), points.begin(), points.end());
            copy.start.push_back(static_cast<std::uint32_t>(copy.points.size()));
        }
    }

    const ArcsByGroup around(result.m_left, result.m_right, static_cast<std::size_t>(groups));
    RingChainer chainer(result.m_tiers.front());
    for (std::size_t g = 0; g + 1 < around.start.size(); ++g) {
        const auto refs = std::span(around.refs).subspan(around.start[g], around.start[g + 1] - around.start[g]);
        chainer.chain(refs, result.m_refs, result.m_ringStart);
        result.m_areaStart.push_back(static_cast<std::uint32_t>(result.m_ringStart.size() - 1));
    }
    ArcMapBuilder::measure(result, {});
    return result;
}

} // namespace atlas
