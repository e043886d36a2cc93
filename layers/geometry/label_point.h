// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Finds the pole of inaccessibility: the point inside farthest from any edge. Keeps its work space
/// between calls.
///
/// Quadtree search with bounds, after Mapbox's polylabel (V. Agafonkin 2016).
class LabelPointFinder {
public:
    /// @param points, ringStart ring i has the points ringStart[i] .. ringStart[i + 1]; even-odd. At
    ///        least one ring of three points.
    /// @param within where to look, normally the box of the largest ring.
    /// @return a point whose distance to the edges is at least 9/10 of the greatest there is. Of a
    ///         shape without area, a point that may lie on or outside it.
    Point find(std::span<const Point> points, std::span<const std::uint32_t> ringStart, const Box &within);

private:
    struct Edge {
        Point from;
        double dx, dy;
        double inverseSquared; ///< 1 / length²; 0 for an edge without length
    };
    struct Cell {
        Point centre;
        double half = 0;
        double distance = 0; ///< of the centre to the nearest edge; negative outside
        double best = 0;     ///< upper bound of the distance anywhere in the cell
    };

    /// A cell that cannot have a point farther than `atLeast` from all edges is given up on the way:
    /// its `best` is no more than that, its `distance` means nothing.
    [[nodiscard]] Cell cellAt(Point centre, double half, double atLeast) const;

    std::vector<Edge> m_edges;
    std::vector<Cell> m_queue;
};

} // namespace atlas
