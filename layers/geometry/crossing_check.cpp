// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/crossing_check.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// On which side of a–b the point lies: 1 left, -1 right, 0 on the line or too close for doubles to
/// tell. The bound is three times that of Shewchuk 1997 ("ccwerrboundA").
int sideOf(Point a, Point b, Point p)
{
    const double first = (b.x - a.x) * (p.y - a.y);
    const double second = (b.y - a.y) * (p.x - a.x);
    const double bound = 1e-15 * (std::abs(first) + std::abs(second));
    const double difference = first - second;
    return difference > bound ? 1 : difference < -bound ? -1 : 0;
}

/// Whether b–c runs back over a–b, or may do.
bool turnsBack(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) <= 0 && sideOf(a, b, c) == 0;
}

} // namespace

bool CrossingCheck::isCertainlySound(std::span<const Point> points, std::span<const std::uint32_t> ringStart)
{
    if (!collectEdges(points, ringStart))
        return false;
    Box box;
    for (const Edge &edge : m_edges)
        box.add(edge.a);
    const Grid grid = gridFor(box);

    m_cellStart.assign(std::size_t{grid.columns} * grid.rows + 1, 0);
    for (const Edge &edge : m_edges)
        forEachCell(grid, edge, [this](std::size_t cell) { ++m_cellStart[cell]; });
    std::uint32_t sum = 0;
    for (std::uint32_t &start : m_cellStart)
        start = sum += start;
    m_inCell.resize(sum);
    for (std::uint32_t i = 0; i < m_edges.size(); ++i)
        forEachCell(grid, m_edges[i], [&](std::size_t cell) { m_inCell[--m_cellStart[cell]] = i; });

    for (std::size_t cell = 0; cell + 1 < m_cellStart.size(); ++cell) {
        for (std::uint32_t one = m_cellStart[cell]; one < m_cellStart[cell + 1]; ++one) {
            for (std::uint32_t other = one + 1; other < m_cellStart[cell + 1]; ++other) {
                if (!areApart(m_inCell[one], m_inCell[other]))
                    return false;
            }
        }
    }
    return true;
}

bool CrossingCheck::collectEdges(std::span<const Point> points, std::span<const std::uint32_t> ringStart)
{
    m_edges.clear();
    for (std::size_t r = 0; r + 1 < ringStart.size(); ++r) {
        const auto ring = points.subspan(ringStart[r], ringStart[r + 1] - ringStart[r]);
        if (ring.size() < 3)
            return false;
        const auto first = static_cast<std::uint32_t>(m_edges.size());
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[i + 1 == ring.size() ? 0 : i + 1];
            if (i > 0 && turnsBack(ring[i - 1], a, b))
                return false;
            m_edges.push_back({a, b, static_cast<std::uint32_t>(m_edges.size() + 1)});
        }
        m_edges.back().next = first;
        if (turnsBack(ring.back(), ring[0], ring[1]))
            return false;
    }
    return !m_edges.empty();
}

/// About one cell for each edge, square ones.
CrossingCheck::Grid CrossingCheck::gridFor(const Box &box) const
{
    Grid grid;
    grid.originX = box.minX;
    grid.originY = box.minY;
    const auto count = static_cast<double>(m_edges.size());
    const double longer = std::max(box.width(), box.height());
    const double cell = std::max(std::sqrt(box.width() * box.height() / count), longer / count);
    if (cell > 0) {
        grid.cellsPerMetre = 1 / cell;
        grid.columns = 1 + static_cast<std::uint32_t>(box.width() / cell);
        grid.rows = 1 + static_cast<std::uint32_t>(box.height() / cell);
    }
    return grid;
}

/// Calls `visit` for every cell the edge passes through; a hair more where it passes close by.
template <typename Visit>
void CrossingCheck::forEachCell(const Grid &grid, const Edge &edge, Visit visit) const
{
    constexpr double kHair = 1e-6; // of a cell; far above rounding, far below what costs
    const double ax = (edge.a.x - grid.originX) * grid.cellsPerMetre;
    const double ay = (edge.a.y - grid.originY) * grid.cellsPerMetre;
    const double bx = (edge.b.x - grid.originX) * grid.cellsPerMetre;
    const double by = (edge.b.y - grid.originY) * grid.cellsPerMetre;
    const auto index = [](double at, std::uint32_t count) {
        return at <= 0 ? 0U : std::min(static_cast<std::uint32_t>(at), count - 1);
    };
    const std::uint32_t firstRow = index(std::min(ay, by) - kHair, grid.rows);
    const std::uint32_t lastRow = index(std::max(ay, by) + kHair, grid.rows);
    const bool isLevel = std::abs(by - ay) < kHair; // may lie in two rows, but has no place to be cut
    const double slope = isLevel ? 0 : (bx - ax) / (by - ay);
    for (std::uint32_t row = firstRow; row <= lastRow; ++row) {
        double from = std::min(ax, bx);
        double to = std::max(ax, bx);
        if (firstRow != lastRow && !isLevel) {
            const double atBottom = ax + (row - kHair - ay) * slope;
            const double atTop = ax + (row + 1 + kHair - ay) * slope;
            from = std::max(from, std::min(atBottom, atTop));
            to = std::min(to, std::max(atBottom, atTop));
        }
        const std::uint32_t lastColumn = index(to + kHair, grid.columns);
        for (std::uint32_t column = index(from - kHair, grid.columns); column <= lastColumn; ++column)
            visit(std::size_t{row} * grid.columns + column);
    }
}

bool CrossingCheck::areApart(std::uint32_t i, std::uint32_t j) const
{
    const Edge &e = m_edges[i];
    const Edge &f = m_edges[j];
    if (std::max(e.a.x, e.b.x) < std::min(f.a.x, f.b.x) || std::max(f.a.x, f.b.x) < std::min(e.a.x, e.b.x)
        || std::max(e.a.y, e.b.y) < std::min(f.a.y, f.b.y) || std::max(f.a.y, f.b.y) < std::min(e.a.y, e.b.y))
        return true;
    if (e.next == j || f.next == i)
        return true;
    return sideOf(e.a, e.b, f.a) * sideOf(e.a, e.b, f.b) > 0 || sideOf(f.a, f.b, e.a) * sideOf(f.a, f.b, e.b) > 0;
}

} // namespace atlas
