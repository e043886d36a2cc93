// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Arcs joined end to end into long lines, so that dashes run on through the points where arcs meet.
struct LineChains {
    std::vector<ArcRef> refs;               ///< each arc once, in walking order
    std::vector<std::uint32_t> start{0};    ///< chain c has the refs start[c] .. start[c + 1]

    [[nodiscard]] std::size_t count() const { return start.size() - 1; }
    [[nodiscard]] std::span<const ArcRef> chain(std::size_t c) const
    {
        return std::span(refs).subspan(start[c], start[c + 1] - start[c]);
    }
    bool operator==(const LineChains &) const = default;
};

/// Chains begin and end where other than two of the arcs meet; what remains are closed loops.
LineChains chainArcs(const ArcMap &map, std::span<const std::uint32_t> arcs);

/// True for a closed chain no larger than `extentM` in either direction: an islet, too small for dashes.
bool isSmallLoop(const ArcMap &map, std::span<const ArcRef> chain, double extentM);

/// The points of a chain at a tier; meeting points once.
void appendChain(const ArcTier &tier, std::span<const ArcRef> chain, std::vector<Point> &out);

} // namespace atlas
