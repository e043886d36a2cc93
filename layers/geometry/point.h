// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <algorithm>
#include <limits>

namespace atlas {

/// A point in map units: metres in RD New (EPSG:28992), x east, y north.
struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point &) const = default;
};

/// Axis-parallel box in map units; empty until a point is added.
struct Box {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    bool operator==(const Box &) const = default;

    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }
    [[nodiscard]] Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool contains(Point p) const
    {
        return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY;
    }
    [[nodiscard]] bool intersects(const Box &o) const
    {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
    void add(Point p)
    {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    void add(const Box &o)
    {
        if (!o.isEmpty()) {
            add(Point{o.minX, o.minY});
            add(Point{o.maxX, o.maxY});
        }
    }
};

} // namespace atlas
