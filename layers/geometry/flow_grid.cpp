// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/flow_grid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr int kSteps = 6;
constexpr int kBlurs = 2;
/// Where points have left a hole, they come no faster than this.
constexpr double kLeastDensity = 0.1;

struct Weighted {
    std::size_t low, high;
    double share;   ///< of the higher one
};

/// The two samples a coordinate lies between; samples lie at first, first + 1, …
Weighted between(double at, double first, std::size_t count)
{
    const double from = std::clamp(at - first, 0.0, static_cast<double>(count - 1));
    const auto low = std::min(static_cast<std::size_t>(from), count - 1);
    return {low, std::min(low + 1, count - 1), from - static_cast<double>(low)};
}

double mixed(const float *low, const float *high, const Weighted &x, double share)
{
    const auto along = [&](const float *row) { return row[x.low] * (1 - x.share) + row[x.high] * x.share; };
    return along(low) * (1 - share) + along(high) * share;
}

} // namespace

FlowGrid::FlowGrid(std::size_t columns, std::size_t rows)
    : m_columns(columns), m_rows(rows), m_cosine(columns * columns), m_density(columns * rows), m_potential(columns * rows),
      m_work(columns * rows), m_flowX((columns + 1) * rows), m_flowY(columns * (rows + 1))
{
    for (std::size_t k = 0; k < columns; ++k) {
        for (std::size_t c = 0; c < columns; ++c) {
            const double turns = static_cast<double>(k) * (static_cast<double>(c) + 0.5) / static_cast<double>(columns);
            m_cosine[k * columns + c] = static_cast<float>(std::cos(std::numbers::pi * turns));
        }
    }
}

void FlowGrid::setDensity(std::span<const Point> points, std::span<const float> weights)
{
    std::ranges::fill(m_density, 0.0F);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Weighted x = between(points[i].x, 0.5, m_columns);
        const Weighted y = between(points[i].y, 0.5, m_rows);
        const double weight = static_cast<double>(weights[i]);
        at(m_density, x.low, y.low) += static_cast<float>(weight * (1 - x.share) * (1 - y.share));
        at(m_density, x.high, y.low) += static_cast<float>(weight * x.share * (1 - y.share));
        at(m_density, x.low, y.high) += static_cast<float>(weight * (1 - x.share) * y.share);
        at(m_density, x.high, y.high) += static_cast<float>(weight * x.share * y.share);
    }
    for (int i = 0; i < kBlurs; ++i)
        blur();
    double sum = 0;
    for (const float density : m_density)
        sum += static_cast<double>(density);
    const auto mean = static_cast<float>(sum / static_cast<double>(m_density.size()));
    for (float &density : m_density)
        density = mean > 0 ? density / mean : 1.0F;
    solve();
}

/// One, two, one in both directions.
void FlowGrid::blur()
{
    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t c = 0; c < m_columns; ++c) {
            at(m_work, c, row) = 0.5F * at(m_density, c, row)
                + 0.25F * (at(m_density, c > 0 ? c - 1 : c, row) + at(m_density, std::min(c + 1, m_columns - 1), row));
        }
    }
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::size_t south = row > 0 ? row - 1 : row;
        const std::size_t north = std::min(row + 1, m_rows - 1);
        for (std::size_t c = 0; c < m_columns; ++c)
            at(m_density, c, row) = 0.5F * at(m_work, c, row) + 0.25F * (at(m_work, c, south) + at(m_work, c, north));
    }
}

/// The potential whose slope is the flow: waves along the rows, and for each of them a tridiagonal system
/// along the columns.
void FlowGrid::solve()
{
    const auto product = [this](const std::vector<float> &from, std::vector<float> &to, bool back) {
        std::ranges::fill(to, 0.0F);
        for (std::size_t row = 0; row < m_rows; ++row) {
            float *out = &to[row * m_columns];
            const float *in = &from[row * m_columns];
            for (std::size_t i = 0; i < m_columns; ++i) {
                if (back) {
                    const float amount = in[i] * (i == 0 ? 1.0F : 2.0F) / static_cast<float>(m_columns);
                    const float *wave = &m_cosine[i * m_columns];
                    for (std::size_t c = 0; c < m_columns; ++c)
                        out[c] += amount * wave[c];
                } else {
                    const float *wave = &m_cosine[i * m_columns];
                    float sum = 0;
                    for (std::size_t c = 0; c < m_columns; ++c)
                        sum += in[c] * wave[c];
                    out[i] = sum;
                }
            }
        }
    };
    for (std::size_t i = 0; i < m_density.size(); ++i)
        m_potential[i] = m_density[i] - 1;
    product(m_potential, m_work, false);
    std::vector<double> slope(m_rows), value(m_rows);
    for (std::size_t k = 0; k < m_columns; ++k) {
        const double lambda = 2 - 2 * std::cos(std::numbers::pi * static_cast<double>(k) / static_cast<double>(m_columns));
        // The mean of the potential is free; it is held at the southern wall.
        for (std::size_t row = 0; row < m_rows; ++row) {
            const bool wall = row == 0 || row + 1 == m_rows;
            double diagonal = -(m_rows == 1 ? 0.0 : wall ? 1.0 : 2.0) - lambda;
            if (k == 0 && row == 0)
                diagonal -= 1;
            const double below = row > 0 ? slope[row - 1] : 0;
            const double pivot = diagonal - below;
            slope[row] = 1 / pivot;
            value[row] = (static_cast<double>(m_work[row * m_columns + k]) - (row > 0 ? value[row - 1] : 0)) / pivot;
        }
        for (std::size_t row = m_rows - 1; row-- > 0;)
            value[row] -= slope[row] * value[row + 1];
        for (std::size_t row = 0; row < m_rows; ++row)
            m_work[row * m_columns + k] = static_cast<float>(value[row]);
    }
    product(m_work, m_potential, true);

    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t c = 1; c < m_columns; ++c)
            m_flowX[row * (m_columns + 1) + c] = at(m_potential, c, row) - at(m_potential, c - 1, row);
    }
    for (std::size_t row = 1; row < m_rows; ++row) {
        for (std::size_t c = 0; c < m_columns; ++c)
            m_flowY[row * m_columns + c] = at(m_potential, c, row) - at(m_potential, c, row - 1);
    }
}

Point FlowGrid::velocity(Point p, double time) const
{
    const Weighted x = between(p.x, 0.5, m_columns);
    const Weighted y = between(p.y, 0.5, m_rows);
    const Weighted edgeX = between(p.x, 0, m_columns + 1);
    const Weighted edgeY = between(p.y, 0, m_rows + 1);
    const auto row = [](const std::vector<float> &field, std::size_t width, std::size_t r) { return field.data() + r * width; };
    const double start = mixed(row(m_density, m_columns, y.low), row(m_density, m_columns, y.high), x, y.share);
    const double density = std::max(kLeastDensity, (1 - time) * start + time);
    return {mixed(row(m_flowX, m_columns + 1, y.low), row(m_flowX, m_columns + 1, y.high), edgeX, y.share) / density,
            mixed(row(m_flowY, m_columns, edgeY.low), row(m_flowY, m_columns, edgeY.high), x, edgeY.share) / density};
}

void FlowGrid::carry(std::span<Point> points) const
{
    const double width = static_cast<double>(m_columns);
    const double height = static_cast<double>(m_rows);
    for (Point &p : points) {
        for (int step = 0; step < kSteps; ++step) {
            const double time = static_cast<double>(step) / kSteps;
            const Point first = velocity(p, time);
            const Point half = velocity({p.x + first.x / (2 * kSteps), p.y + first.y / (2 * kSteps)}, time + 0.5 / kSteps);
            p.x = std::clamp(p.x + half.x / kSteps, 0.0, width);
            p.y = std::clamp(p.y + half.y / kSteps, 0.0, height);
        }
    }
}

} // namespace atlas
