// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/geometry/hex_grid.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace atlas {

/// More areas than this have no tile map: their hexagons would be as small as the areas they are to replace.
/// The Netherlands never had more municipalities (1,236 in 1832).
inline constexpr std::size_t kMostTiles = 1250;

/// One hexagon an area, all of one size, placed so that the country is recognised and neighbours mostly
/// stay neighbours.
struct TileMap {
    ArcMap shapes;                  ///< area numbers of the geography; an area without a shape has none here
    std::vector<HexCell> cells;     ///< by area; of one without a shape it means nothing
    /// Mean distance between where the areas lie and their hexagons, in hexagon widths, after the best
    /// shift, turn and scaling of the one onto the other (least squares over label points and middles).
    double meanDisplacement = 0;
    /// Share of the pairs of areas with a common border whose hexagons share a side; 1 if there is no pair.
    double keptNeighbours = 1;
    std::size_t neighbourPairs = 0;
    int extraPieces = 0;            ///< pieces of groups beyond one each; 0 but for hopeless cases

    [[nodiscard]] bool isEmpty() const { return shapes.areaCount() == 0; }
};

/// Pairs of areas that share a border, the smaller number first, ascending.
std::vector<std::pair<std::uint32_t, std::uint32_t>> neighbourPairs(const ArcMap &map);

/// The tile map of a geography, over the same part of the world and with as much land. The same input gives
/// the same map. Half a second for 1,000 areas.
/// @param groupOf of each area the group whose hexagons must hang together (its province); negative = none;
///        empty = no groups.
/// @return an empty map for no area with a shape, for more than kMostTiles, or when `stop` was requested.
TileMap tileMap(const ArcMap &geography, std::span<const int> groupOf, std::stop_token stop = {});

} // namespace atlas
