// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/hex_grid.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// What is to be laid out: tiles 0 … count() − 1. Lengths in hexagon widths.
struct TileProblem {
    std::vector<Point> wanted;              ///< where each tile would lie if it could lie anywhere
    std::vector<std::uint32_t> neighbour;   ///< of tile t: neighbourStart[t] .. neighbourStart[t + 1], both ways
    std::vector<std::uint32_t> neighbourStart{0};
    std::vector<int> group;                 ///< tiles of one group come together; −1 = of none

    [[nodiscard]] std::size_t count() const { return wanted.size(); }
    [[nodiscard]] std::span<const std::uint32_t> neighboursOf(std::size_t tile) const
    {
        return std::span(neighbour).subspan(neighbourStart[tile], neighbourStart[tile + 1] - neighbourStart[tile]);
    }
};

/// A window of the lattice, with a value a cell in rows of `width`: cell (q, r) is at
/// (r − r0) · width + q − q0. Steps to neighbours are the same everywhere. Its rim stays empty.
struct TileWindow {
    int q0 = 0, r0 = 0;
    int width = 0, height = 0;
    Point origin;                           ///< middle of cell (0, 0), in the widths of the problem
    std::vector<float> land;                ///< a cell: how much of it is land, 0 … 1

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }
    [[nodiscard]] int indexOf(HexCell cell) const { return (cell.r - r0) * width + cell.q - q0; }
    [[nodiscard]] HexCell cellAt(int index) const { return {index % width + q0, index / width + r0}; }
    [[nodiscard]] bool isInside(HexCell cell) const
    {
        return cell.q > q0 && cell.r > r0 && cell.q < q0 + width - 1 && cell.r < r0 + height - 1;
    }
    /// Middle of a cell in the widths of the problem.
    [[nodiscard]] Point centre(HexCell cell) const
    {
        const Point p = hexCentre(cell);
        return {p.x + origin.x, p.y + origin.y};
    }
};

} // namespace atlas
