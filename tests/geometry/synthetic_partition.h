// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace atlas {

/// A made-up country: columns × rows areas that fill a bent rectangle without gap or overlap, with
/// crinkled borders. The same arguments give the same country on every machine.
class SyntheticPartition {
public:
    SyntheticPartition(int columns, int rows, int edgesPerSide, double cellM = 1000)
        : m_columns(columns), m_rows(rows), m_edges(edgesPerSide)
    {
        std::vector<Point> corners;
        for (int y = 0; y <= rows; ++y) {
            for (int x = 0; x <= columns; ++x)
                corners.push_back({(x + 0.24 * wobble()) * cellM + 20000, (y + 0.24 * wobble()) * cellM + 310000});
        }
        const auto corner = [&](int x, int y) { return corners[static_cast<std::size_t>(y * (columns + 1) + x)]; };
        for (int y = 0; y <= rows; ++y) {
            for (int x = 0; x < columns; ++x)
                m_horizontal.push_back(crinkled(corner(x, y), corner(x + 1, y)));
        }
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x <= columns; ++x)
                m_vertical.push_back(crinkled(corner(x, y), corner(x, y + 1)));
        }
    }

    [[nodiscard]] int areaAt(int column, int row) const { return row * m_columns + column; }
    [[nodiscard]] int areaCount() const { return m_columns * m_rows; }

    /// The ring of one area, counter-clockwise.
    [[nodiscard]] std::vector<Point> ring(int column, int row) const
    {
        std::vector<Point> ring;
        append(ring, horizontal(column, row), false);
        append(ring, vertical(column + 1, row), false);
        append(ring, horizontal(column, row + 1), true);
        append(ring, vertical(column, row), true);
        return ring;
    }

    /// The ring round all areas, counter-clockwise.
    [[nodiscard]] std::vector<Point> outline() const
    {
        std::vector<Point> ring;
        for (int x = 0; x < m_columns; ++x)
            append(ring, horizontal(x, 0), false);
        for (int y = 0; y < m_rows; ++y)
            append(ring, vertical(m_columns, y), false);
        for (int x = m_columns; x-- > 0;)
            append(ring, horizontal(x, m_rows), true);
        for (int y = m_rows; y-- > 0;)
            append(ring, vertical(0, y), true);
        return ring;
    }

    [[nodiscard]] AreaRings rings() const
    {
        AreaRings rings;
        for (int y = 0; y < m_rows; ++y) {
            for (int x = 0; x < m_columns; ++x) {
                rings.addRing(ring(x, y));
                rings.endArea();
            }
        }
        return rings;
    }

private:
    using Line = std::vector<Point>;

    /// -0.5 .. 0.5; not a standard distribution, whose numbers differ from library to library.
    double wobble() { return static_cast<double>(m_random()) / 4294967295.0 - 0.5; }

    Line crinkled(Point a, Point b)
    {
        Line line(static_cast<std::size_t>(m_edges) + 1);
        line.front() = a;
        line.back() = b;
        crinkle(line, 0, line.size() - 1);
        return line;
    }
    void crinkle(Line &line, std::size_t first, std::size_t last)
    {
        if (last - first < 2)
            return;
        const std::size_t middle = (first + last) / 2;
        const Point a = line[first];
        const Point b = line[last];
        const double aside = 0.14 * wobble();
        line[middle] = {(a.x + b.x) / 2 - (b.y - a.y) * aside, (a.y + b.y) / 2 + (b.x - a.x) * aside};
        crinkle(line, first, middle);
        crinkle(line, middle, last);
    }

    [[nodiscard]] const Line &horizontal(int x, int y) const
    {
        return m_horizontal[static_cast<std::size_t>(y * m_columns + x)];
    }
    [[nodiscard]] const Line &vertical(int x, int y) const
    {
        return m_vertical[static_cast<std::size_t>(y * (m_columns + 1) + x)];
    }
    static void append(std::vector<Point> &ring, const Line &line, bool reversed)
    {
        if (reversed)
            ring.insert(ring.end(), line.rbegin(), line.rend() - 1);
        else
            ring.insert(ring.end(), line.begin(), line.end() - 1);
    }

    int m_columns, m_rows, m_edges;
    std::mt19937 m_random{20230101};
    std::vector<Line> m_horizontal, m_vertical;
};

} // namespace atlas
