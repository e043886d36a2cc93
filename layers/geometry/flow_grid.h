// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// The flow that evens out a density on a grid of squares of side 1 with closed walls. Points are in cells
/// from the south-west corner; a density of 1 is the mean.
class FlowGrid {
public:
    FlowGrid(std::size_t columns, std::size_t rows);

    /// Spreads weights over the grid and blurs them a little, then works out the flow.
    void setDensity(std::span<const Point> points, std::span<const float> weights);
    /// Carries the points along until the density would be even everywhere.
    void carry(std::span<Point> points) const;

private:
    void blur();
    void solve();
    [[nodiscard]] Point velocity(Point p, double time) const;
    [[nodiscard]] float &at(std::vector<float> &field, std::size_t column, std::size_t row) const { return field[row * m_columns + column]; }

    std::size_t m_columns, m_rows;
    std::vector<float> m_cosine;                ///< of wave k at column c: [k * columns + c]
    std::vector<float> m_density, m_potential, m_work;
    std::vector<float> m_flowX, m_flowY;        ///< through the west and the south side of each cell
};

} // namespace atlas
