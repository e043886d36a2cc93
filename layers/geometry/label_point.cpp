// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/label_point.h"

#include "layers/geometry/ring_sides.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace atlas {

namespace {

// A label does not move visibly for the last tenth, and the search is three times shorter without it.
constexpr double kGoodEnough = 10.0 / 9.0;
constexpr double kMostCellsAcross = 16;
constexpr int kMostSteps = 2000;

Point centroid(std::span<const Point> ring, Point fallback)
{
    const double area = signedAreaM2(ring);
    if (area == 0)
        return fallback;
    const Point origin = ring.front();
    Point sum;
    Point previous = ring.back();
    for (const Point p : ring) {
        const double px = previous.x - origin.x;
        const double py = previous.y - origin.y;
        const double qx = p.x - origin.x;
        const double qy = p.y - origin.y;
        const double cross = px * qy - qx * py;
        sum.x += (px + qx) * cross;
        sum.y += (py + qy) * cross;
        previous = p;
    }
    return {origin.x + sum.x / (6 * area), origin.y + sum.y / (6 * area)};
}

} // namespace

LabelPointFinder::Cell LabelPointFinder::cellAt(Point centre, double half, double atLeast) const
{
    const double reach = half * std::numbers::sqrt2;
    const double hopelessUnder = atLeast > reach ? (atLeast - reach) * (atLeast - reach) : -1;
    double nearest = std::numeric_limits<double>::infinity();
    bool inside = false;
    for (const Edge &edge : m_edges) {
        const double px = centre.x - edge.from.x;
        const double py = centre.y - edge.from.y;
        if ((py < 0) != (py < edge.dy))
            inside ^= (px * edge.dy < py * edge.dx) == (edge.dy > 0);
        const double along = std::clamp((px * edge.dx + py * edge.dy) * edge.inverseSquared, 0.0, 1.0);
        const double ex = px - along * edge.dx;
        const double ey = py - along * edge.dy;
        nearest = std::min(nearest, ex * ex + ey * ey);
        if (nearest < hopelessUnder)
            return {centre, half, -1, atLeast};
    }
    const double distance = (inside ? 1 : -1) * std::sqrt(nearest);
    return {centre, half, distance, distance + reach};
}

Point LabelPointFinder::find(std::span<const Point> points, std::span<const std::uint32_t> ringStart,
                             const Box &within)
{
    m_edges.clear();
    std::span<const Point> largest;
    double largestM2 = -1;
    for (std::size_t r = 0; r + 1 < ringStart.size(); ++r) {
        const auto ring = points.subspan(ringStart[r], ringStart[r + 1] - ringStart[r]);
        const double areaM2 = std::abs(signedAreaM2(ring));
        if (areaM2 > largestM2) {
            largestM2 = areaM2;
            largest = ring;
        }
        Point previous = ring.back();
        for (const Point p : ring) {
            const double dx = p.x - previous.x;
            const double dy = p.y - previous.y;
            const double squared = dx * dx + dy * dy;
            m_edges.push_back({previous, dx, dy, squared > 0 ? 1 / squared : 0});
            previous = p;
        }
    }

    Cell best = cellAt(centroid(largest, within.centre()), 0, 0);
    const Cell middle = cellAt(within.centre(), 0, 0);
    if (middle.distance > best.distance)
        best = middle;

    const auto lessPromising = [](const Cell &a, const Cell &b) { return a.best < b.best; };
    m_queue.clear();
    const auto consider = [&](Point centre, double half) {
        const Cell cell = cellAt(centre, half, std::max(best.distance, 0.0) * kGoodEnough);
        if (cell.distance > best.distance)
            best = cell;
        if (cell.best > std::max(best.distance, 0.0) * kGoodEnough) {
            m_queue.push_back(cell);
            std::ranges::push_heap(m_queue, lessPromising);
        }
    };
    const double size = std::max(std::min(within.width(), within.height()),
                                 std::max(within.width(), within.height()) / kMostCellsAcross);
    if (!(size > 0))
        return best.centre;
    for (double x = within.minX; x < within.maxX; x += size) {
        for (double y = within.minY; y < within.maxY; y += size)
            consider({x + size / 2, y + size / 2}, size / 2);
    }
    for (int step = 0; step < kMostSteps && !m_queue.empty(); ++step) {
        std::ranges::pop_heap(m_queue, lessPromising);
        const Cell cell = m_queue.back();
        m_queue.pop_back();
        if (cell.best <= std::max(best.distance, 0.0) * kGoodEnough)
            break;
        const double half = cell.half / 2;
        consider({cell.centre.x - half, cell.centre.y - half}, half);
        consider({cell.centre.x + half, cell.centre.y - half}, half);
        consider({cell.centre.x - half, cell.centre.y + half}, half);
        consider({cell.centre.x + half, cell.centre.y + half}, half);
    }
    return best.centre;
}

} // namespace atlas
