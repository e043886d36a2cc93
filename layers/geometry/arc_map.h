// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"
#include "layers/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas {

inline constexpr std::uint32_t kNoArea = 0xffffffffU;

/// One use of an arc by a ring: which arc, and whether it is walked from its end.
struct ArcRef {
    std::uint32_t value = 0;

    ArcRef() = default;
    ArcRef(std::uint32_t arc, bool reversed) : value(arc * 2 + (reversed ? 1 : 0)) {}
    [[nodiscard]] std::uint32_t arc() const { return value / 2; }
    [[nodiscard]] bool reversed() const { return (value & 1) != 0; }
    bool operator==(const ArcRef &) const = default;
};

/// All arcs at one level of detail. Same arcs, same end points at every tier, fewer points between.
struct ArcTier {
    double errorM = 0;                   ///< greatest distance to full detail, metres; 0 = full detail
    std::vector<Point> points;
    std::vector<std::uint32_t> start{0}; ///< arc a has points start[a] .. start[a + 1]

    [[nodiscard]] std::span<const Point> arc(std::uint32_t a) const
    {
        return std::span(points).subspan(start[a], start[a + 1] - start[a]);
    }
};

/// The boundaries of one layer as shared arcs with an area on the left and on the right: what two
/// neighbours share is stored, simplified and drawn once, so there are no slivers at any scale.
///
/// Areas are numbered 0 .. areaCount() - 1 as in the AreaRings it was built from. EPSG:28992, metres.
/// Immutable once built; safe to read from any thread.
class ArcMap {
public:
    /// Finds the shared edges by exact coordinates (edges that do not match stay separate) and
    /// simplifies every arc once for each tier (errors of 0, then doubling from `finestErrorM`, less
    /// those tiers that would save under a fifth of the points; ten at most).
    ///
    /// Takes any rings. Points that are no numbers, spikes and rings that enclose nothing are left out;
    /// a ring that touches itself becomes several. Where areas overlap along an edge, each has an arc
    /// of its own there; where parts of one area share an edge, left == right. Linear in the vertices.
    /// @return an empty map when `stop` was requested.
    static ArcMap build(const AreaRings &rings, std::stop_token stop = {}, double finestErrorM = 4.0);

    [[nodiscard]] std::size_t areaCount() const { return m_areaBox.size(); }
    [[nodiscard]] std::size_t arcCount() const { return m_left.size(); }
    /// Number of points at full detail, each arc counted once.
    [[nodiscard]] std::size_t vertexCount() const { return m_tiers.empty() ? 0 : m_tiers.front().points.size(); }

    /// Area on the left / right of an arc walked forwards; kNoArea = outside.
    [[nodiscard]] std::uint32_t left(std::uint32_t arc) const { return m_left[arc]; }
    [[nodiscard]] std::uint32_t right(std::uint32_t arc) const { return m_right[arc]; }

    /// Rings of an area are firstRing(a) .. firstRing(a + 1).
    [[nodiscard]] std::uint32_t firstRing(std::size_t area) const { return m_areaStart[area]; }
    [[nodiscard]] std::span<const ArcRef> ring(std::uint32_t r) const
    {
        return std::span(m_refs).subspan(m_ringStart[r], m_ringStart[r + 1] - m_ringStart[r]);
    }

    [[nodiscard]] const Box &bounds() const { return m_bounds; }
    [[nodiscard]] const Box &areaBox(std::size_t area) const { return m_areaBox[area]; }
    [[nodiscard]] const Box &arcBox(std::uint32_t arc) const { return m_arcBox[arc]; }
    /// A point well inside the area's largest part: for labels, rectangle selection, lead lines.
    [[nodiscard]] Point labelPoint(std::size_t area) const { return m_labelPoint[area]; }
    /// Land area in square metres at full detail.
    [[nodiscard]] double areaM2(std::size_t area) const { return m_areaM2[area]; }

    /// Finest first.
    [[nodiscard]] std::span<const ArcTier> tiers() const { return m_tiers; }
    /// The coarsest tier whose error is at most `maxErrorM`.
    [[nodiscard]] const ArcTier &tierFor(double maxErrorM) const;

    /// Appends the points of a ring at a tier to `out` (closing point not repeated).
    void appendRing(const ArcTier &tier, std::uint32_t ring, std::vector<Point> &out) const;

    /// A map of groups: area g of the result is the union of the areas with groupOf[area] == g;
    /// areas with a negative group are left out. Shares the vertices of this map exactly.
    [[nodiscard]] ArcMap dissolved(std::span<const int> groupOf, int groups) const;

private:
    friend class ArcMapBuilder;

    std::vector<std::uint32_t> m_left, m_right;
    std::vector<ArcRef> m_refs;
    std::vector<std::uint32_t> m_ringStart{0}, m_areaStart{0};
    std::vector<ArcTier> m_tiers;
    std::vector<Box> m_areaBox, m_arcBox;
    std::vector<Point> m_labelPoint;
    std::vector<double> m_areaM2;
    Box m_bounds;
};

/// Arcs that separate two different groups, or a group from what has none (negative group, outside).
/// Arcs between two areas without a group are not among them. This is how borders of provinces,
/// krimpregio's and selections are drawn: never as geometry of their own.
std::vector<std::uint32_t> borderArcs(const ArcMap &map, std::span<const int> groupOf);

/// The area that holds `p` at full detail; kNoArea if none does. Where areas overlap, the smallest.
std::uint32_t areaAt(const ArcMap &map, Point p);

/// Areas whose label point lies in the box / in the closed polygon (even-odd), ascending.
std::vector<std::uint32_t> areasIn(const ArcMap &map, const Box &box);
std::vector<std::uint32_t> areasIn(const ArcMap &map, std::span<const Point> polygon);

} // namespace atlas
