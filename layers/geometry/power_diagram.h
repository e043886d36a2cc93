// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/cells.h"
#include "layers/geometry/point.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A border between the cells of two sites; from and to are indices into PowerDiagram::vertices().
struct PowerEdge {
    std::uint32_t siteA = 0, siteB = 0;
    std::uint32_t from = 0, to = 0;
};

/// Power diagram (weighted Voronoi diagram): a point belongs to the site with the least
/// |point - site|² - weight. Cells are convex and share their vertices exactly; a site that a
/// heavier neighbour swallows has no cell.
///
/// Pure, deterministic. Used by the build tool only (CGAL, Regular_triangulation_2).
class PowerDiagram {
public:
    /// @param weights square metres, one for each site. Cells at the rim end far outside the sites.
    PowerDiagram(std::span<const CellSite> sites, std::span<const double> weights);
    ~PowerDiagram();

    [[nodiscard]] std::span<const Point> vertices() const { return m_vertices; }
    [[nodiscard]] std::span<const PowerEdge> edges() const { return m_edges; }
    /// Corners of a cell, counter-clockwise, as indices of vertices(); empty for a swallowed site.
    [[nodiscard]] std::span<const std::uint32_t> cell(std::size_t site) const
    {
        return std::span(m_corners).subspan(m_cellStart[site], m_cellStart[site + 1] - m_cellStart[site]);
    }
    /// The site whose cell holds `p`.
    [[nodiscard]] std::uint32_t siteAt(Point p) const;

private:
    struct Triangulation;
    std::unique_ptr<Triangulation> m_triangulation;
    std::vector<Point> m_vertices;
    std::vector<PowerEdge> m_edges;
    std::vector<std::uint32_t> m_corners;
    std::vector<std::uint32_t> m_cellStart;
};

} // namespace atlas
