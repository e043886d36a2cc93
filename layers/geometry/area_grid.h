// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Which area holds the middle of each cell of a square grid; rows from south to north.
struct AreaGrid {
    Point corner;                   ///< south-west, metres
    double cellM = 1;
    std::size_t columns = 0, rows = 0;
    std::vector<std::uint32_t> area;    ///< kNoArea outside

    [[nodiscard]] Point middle(std::size_t column, std::size_t row) const
    {
        return {corner.x + (static_cast<double>(column) + 0.5) * cellM, corner.y + (static_cast<double>(row) + 0.5) * cellM};
    }
};

/// The grid around a map with `margin` of its larger side on all four; from a tier as coarse as the cells
/// allow. Linear in the vertices of that tier and in the cells. An empty map gives an empty grid.
AreaGrid areaGrid(const ArcMap &map, std::size_t cellsAcross, double margin);

} // namespace atlas
