// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace atlas {

/// Makes an ArcMap from rings in four steps, each linear in the number of vertices:
/// number the vertices and cut rings that touch themselves into simple ones; find the nodes, the
/// vertices whose neighbours are not the same for every ring through them; cut the rings at the nodes
/// and give equal pieces one arc; simplify and measure.
class ArcMapBuilder {
public:
    ArcMapBuilder(const AreaRings &rings, std::stop_token stop);

    [[nodiscard]] ArcMap build(double finestErrorM);

    /// Adds the simplified tiers to a map that has tier 0 and nothing else yet.
    static void addTiers(ArcMap &map, double finestErrorM, const std::stop_token &stop);
    /// Fills boxes, areas and label points of a map that has its arcs, rings and tiers.
    static void measure(ArcMap &map, const std::stop_token &stop);

private:
    /// A piece of a ring between two nodes (or a whole ring without any), as first met.
    struct Piece {
        std::uint32_t ring = 0;
        std::uint32_t from = 0;  ///< position in the ring
        std::uint32_t edges = 0;
        bool keyAtStart = false; ///< which of its ends gave it its key
        std::uint8_t areasLeft = 0, areasRight = 0; ///< how many rings have their area there, at most 2
    };

    void numberVertices();
    void addSimpleRing(std::span<const std::uint32_t> ring);
    void findSides();
    void findNodes();
    void findPieces();
    void addPiece(std::uint32_t ring, std::uint32_t from, std::uint32_t edges);
    void makeArcs();
    std::uint32_t makeArc(const Piece &piece);

    [[nodiscard]] std::span<const std::uint32_t> ring(std::size_t r) const
    {
        return std::span(m_vertex).subspan(m_ringStart[r], m_ringStart[r + 1] - m_ringStart[r]);
    }
    [[nodiscard]] std::uint32_t vertexAt(const Piece &piece, std::uint32_t step) const;
    [[nodiscard]] std::uint32_t pieceWithKey(std::uint64_t key);

    const AreaRings &m_in;
    std::stop_token m_stop;
    ArcMap m_map;

    std::vector<Point> m_points;          ///< by vertex
    std::vector<std::uint32_t> m_vertex;  ///< of simple ring r: m_ringStart[r] .. m_ringStart[r + 1]
    std::vector<std::uint32_t> m_ringStart{0};
    std::vector<bool> m_areaOnLeft;       ///< by simple ring
    std::vector<bool> m_isNode;           ///< by vertex

    std::vector<Piece> m_pieces;
    std::vector<ArcRef> m_uses;           ///< pieces in the order of the rings, `arc` being the piece
    std::vector<std::uint32_t> m_useStart{0}; ///< of simple ring r: m_useStart[r] .. m_useStart[r + 1]

    struct KeySlot {
        std::uint64_t key;
        std::uint32_t piece;
    };
    std::vector<KeySlot> m_keys; ///< open addressing
};

} // namespace atlas
