// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/tile_problem.h"

#include <array>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace atlas {

/// Betters a layout by simulated annealing: two tiles change places, or one moves to an empty cell. What
/// is weighed: neighbours that lie apart, the way from where a tile would lie, cells in the sea, and groups
/// in pieces. The same input gives the same layout.
class TileAnnealer {
public:
    /// @param cells one a tile, all different, inside the window.
    TileAnnealer(const TileProblem &problem, const TileWindow &window, std::vector<HexCell> cells);

    void run(const std::stop_token &stop);
    [[nodiscard]] std::vector<HexCell> cells() const;
    /// Lower is better; to choose between several runs of one problem.
    [[nodiscard]] double cost() const;
    /// Pieces of groups beyond the first.
    [[nodiscard]] int extraPieces() const;

private:
    struct Move {
        std::uint32_t tile;
        int from, to;
        int other;      ///< the tile at `to`; −1 = none
    };

    [[nodiscard]] bool propose(Move &move);
    [[nodiscard]] double change(const Move &move) const;
    [[nodiscard]] double tension(std::uint32_t tile, int at, int other) const;
    [[nodiscard]] double holeAt(int cell, int vacated, int taken) const;
    [[nodiscard]] double shoreChange(int from, int to) const;
    [[nodiscard]] double unrest(std::uint32_t tile, int at) const;
    void apply(const Move &move);
    void bringTogether();
    [[nodiscard]] std::vector<int> smallestPiece(int group);
    [[nodiscard]] std::vector<int> wayHome(int group, const std::vector<int> &piece);
    void takeBack(const Move &move);
    void cool(double hot, double piece, double pieceLater, std::size_t rounds, const std::stop_token &stop);
    [[nodiscard]] bool keepsPieces(const Move &move) const;
    [[nodiscard]] bool keepsPieces(int group, int loses, int gains) const;
    [[nodiscard]] int piecesOf(int group);
    [[nodiscard]] int groupAt(int cell) const { return m_tileAt[static_cast<std::size_t>(cell)] < 0 ? -1 : m_problem.group[static_cast<std::size_t>(m_tileAt[static_cast<std::size_t>(cell)])]; }
    [[nodiscard]] std::uint32_t random(std::uint32_t below);

    const TileProblem &m_problem;
    const TileWindow &m_window;
    std::array<int, 6> m_steps;             ///< to the neighbours, counter-clockwise
    std::vector<int> m_cellOf, m_tileAt;    ///< by tile; by cell, −1 = empty, −2 = rim
    std::vector<HexCell> m_hexOf;           ///< by cell
    std::vector<Point> m_centre;            ///< by cell
    std::vector<std::vector<std::uint32_t>> m_members;  ///< by group
    std::vector<int> m_pieces;              ///< by group
    std::vector<std::uint32_t> m_seen;      ///< by cell: the count that met it
    std::vector<int> m_queue;
    std::uint32_t m_count = 0;
    double m_astray;                        ///< what a width astray costs
    std::uint64_t m_random = 0x9e3779b97f4a7c15ULL;
};

} // namespace atlas
