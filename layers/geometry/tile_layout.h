// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/geometry/hex_grid.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace atlas {

struct TileLayout {
    std::vector<HexCell> cells;     ///< by area, all different; of an area without a shape it means nothing
    int extraPieces = 0;            ///< pieces of groups beyond one each
};

/// A cell an area. First the country is evened out until every area takes up the same room, which keeps
/// the outline, the lakes and who lies beside whom; the cells with most land in that are taken and dealt out
/// by halving areas and cells alike; then simulated annealing betters what is left to better.
/// @param pairs areas that are neighbours.
/// @param groupOf areas that come together; negative = none; empty = no groups.
/// @return nothing if no area has a shape, or when `stop` was requested.
TileLayout tileLayout(const ArcMap &map, std::span<const std::pair<std::uint32_t, std::uint32_t>> pairs,
                      std::span<const int> groupOf, const std::stop_token &stop = {});

} // namespace atlas
