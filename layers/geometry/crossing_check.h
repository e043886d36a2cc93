// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Tells quickly whether rings are certainly sound, so that the slow exact test need only see the few
/// that may not be. Keeps its work space between calls; one per thread.
class CrossingCheck {
public:
    /// True only if every ring has at least three points, no two edges meet but neighbours at their
    /// common point, and no neighbours run over each other: then the rings make a valid area whatever
    /// their nesting. False where something touches, crosses or is too close to tell.
    /// Ring i has the points ringStart[i] .. ringStart[i + 1], first point not repeated, all finite.
    /// Linear in the number of points for edges of like length.
    bool isCertainlySound(std::span<const Point> points, std::span<const std::uint32_t> ringStart);

private:
    struct Edge {
        Point a, b;
        std::uint32_t next; ///< the edge that follows it in its ring
    };
    struct Grid {
        double originX = 0, originY = 0;
        double cellsPerMetre = 0;
        std::uint32_t columns = 1, rows = 1;
    };

    bool collectEdges(std::span<const Point> points, std::span<const std::uint32_t> ringStart);
    [[nodiscard]] Grid gridFor(const Box &box) const;
    template <typename Visit>
    void forEachCell(const Grid &grid, const Edge &edge, Visit visit) const;
    [[nodiscard]] bool areApart(std::uint32_t i, std::uint32_t j) const;

    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_cellStart;
    std::vector<std::uint32_t> m_inCell;
};

} // namespace atlas
