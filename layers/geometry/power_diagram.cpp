// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/power_diagram.h"

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Regular_triangulation_2.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace atlas {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<std::uint32_t, Kernel,
                                                               CGAL::Regular_triangulation_vertex_base_2<Kernel>>;
using FaceBase = CGAL::Triangulation_face_base_with_info_2<std::uint32_t, Kernel,
                                                           CGAL::Regular_triangulation_face_base_2<Kernel>>;
using Regular = CGAL::Regular_triangulation_2<Kernel, CGAL::Triangulation_data_structure_2<VertexBase, FaceBase>>;

constexpr std::uint32_t kFrameSite = std::numeric_limits<std::uint32_t>::max();

constexpr double kSmallestFrameM = 100000;

/// Far sites around the frame: they close the outer cells and are never reported.
std::array<Point, 8> frameSites(const Box &frame)
{
    const Point c = frame.centre();
    const double r = 3 * std::max({frame.width(), frame.height(), kSmallestFrameM});
    const double d = r * 0.7;
    return {{{c.x + r, c.y}, {c.x + d, c.y + d}, {c.x, c.y + r}, {c.x - d, c.y + d},
             {c.x - r, c.y}, {c.x - d, c.y - d}, {c.x, c.y - r}, {c.x + d, c.y - d}}};
}

} // namespace

struct PowerDiagram::Triangulation {
    Regular regular;
};

PowerDiagram::~PowerDiagram() = default;

PowerDiagram::PowerDiagram(std::span<const CellSite> sites, std::span<const double> weights)
    : m_triangulation(std::make_unique<Triangulation>())
{
    Regular &regular = m_triangulation->regular;
    std::vector<std::pair<Kernel::Weighted_point_2, std::uint32_t>> input;
    input.reserve(sites.size() + 8);
    Box frame;
    for (std::uint32_t i = 0; i < sites.size(); ++i) {
        const Point p = sites[i].point;
        frame.add(p);
        input.emplace_back(Kernel::Weighted_point_2({p.x, p.y}, weights[i]), i);
    }
    for (const Point &p : frameSites(frame))
        input.emplace_back(Kernel::Weighted_point_2({p.x, p.y}, 0), kFrameSite);
    regular.insert(input.begin(), input.end());

    for (auto face : regular.finite_face_handles()) {
        face->info() = static_cast<std::uint32_t>(m_vertices.size());
        const auto centre = regular.dual(face);
        m_vertices.push_back({centre.x(), centre.y()});
    }

    for (auto edge = regular.finite_edges_begin(); edge != regular.finite_edges_end(); ++edge) {
        const auto face = edge->first;
        const auto opposite = face->neighbor(edge->second);
        if (regular.is_infinite(face) || regular.is_infinite(opposite))
            continue;
        const std::uint32_t a = face->vertex(Regular::cw(edge->second))->info();
        const std::uint32_t b = face->vertex(Regular::ccw(edge->second))->info();
        if (a != kFrameSite && b != kFrameSite)
            m_edges.push_back({a, b, face->info(), opposite->info()});
    }

    std::vector<Regular::Vertex_handle> handle(sites.size());
    for (auto vertex : regular.finite_vertex_handles())
        if (vertex->info() != kFrameSite)
            handle[vertex->info()] = vertex;
    m_cellStart.push_back(0);
    for (const auto &vertex : handle) {
        if (vertex != Regular::Vertex_handle()) {
            const auto first = regular.incident_faces(vertex);
            auto face = first;
            do {
                if (!regular.is_infinite(face))
                    m_corners.push_back(face->info());
            } while (++face != first);
        }
        m_cellStart.push_back(static_cast<std::uint32_t>(m_corners.size()));
    }
}

std::uint32_t PowerDiagram::siteAt(Point p) const
{
    return m_triangulation->regular.nearest_power_vertex({p.x, p.y})->info();
}

} // namespace atlas
