// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/land_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

LandRows::LandRows(std::span<const std::vector<Point>> rings, double rowM) : m_rowM(rowM)
{
    Box box;
    for (const auto &ring : rings)
        for (const Point &p : ring)
            box.add(p);
    if (box.isEmpty())
        return;
    m_minY = box.minY;
    m_crossings.resize(static_cast<std::size_t>(box.height() / rowM) + 1);
    for (const auto &ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            Point a = ring[i];
            Point b = ring[(i + 1) % ring.size()];
            if (a.y > b.y)
                std::swap(a, b);
            auto row = std::ceil((a.y - m_minY) / rowM - 0.5);
            for (row = std::max(row, 0.0);; ++row) {
                const double y = m_minY + (row + 0.5) * rowM;
                if (y >= b.y || row >= static_cast<double>(m_crossings.size()))
                    break;
                m_crossings[static_cast<std::size_t>(row)].push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
            }
        }
    }
    for (auto &row : m_crossings)
        std::ranges::sort(row);
}

bool LandRows::isLand(Point p) const
{
    const double row = std::floor((p.y - m_minY) / m_rowM);
    if (row < 0 || row >= static_cast<double>(m_crossings.size()))
        return false;
    const auto &crossings = m_crossings[static_cast<std::size_t>(row)];
    return (std::ranges::upper_bound(crossings, p.x) - crossings.begin()) % 2 == 1;
}

double LandRows::landBetween(std::size_t row, double fromX, double toX) const
{
    const auto &crossings = m_crossings[row];
    double land = 0;
    for (std::size_t i = 0; i + 1 < crossings.size() && crossings[i] < toX; i += 2)
        land += std::max(0.0, std::min(toX, crossings[i + 1]) - std::max(fromX, crossings[i]));
    return land;
}

double LandRows::areaM2(std::span<const Point> convex) const
{
    Box box;
    for (const Point &p : convex)
        box.add(p);
    if (box.isEmpty() || m_crossings.empty())
        return 0;
    const double last = static_cast<double>(m_crossings.size()) - 1;
    const double from = std::max(0.0, std::ceil((box.minY - m_minY) / m_rowM - 0.5));
    const double to = std::min(last, std::floor((box.maxY - m_minY) / m_rowM - 0.5));
    double land = 0;
    for (double row = from; row <= to; ++row) {
        const double y = m_minY + (row + 0.5) * m_rowM;
        double minX = std::numeric_limits<double>::infinity();
        double maxX = -minX;
        for (std::size_t i = 0; i < convex.size(); ++i) {
            const Point a = convex[i];
            const Point b = convex[(i + 1) % convex.size()];
            if ((a.y <= y) == (b.y <= y))
                continue;
            const double x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
            minX = std::min(minX, x);
            maxX = std::max(maxX, x);
        }
        if (minX < maxX)
            land += landBetween(static_cast<std::size_t>(row), minX, maxX);
    }
    return land * m_rowM;
}

} // namespace atlas
