// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

std::vector<QLineF> hatchLines(const display::Path &path, const display::Hatch &hatch)
{
    if (hatch.spacing <= 0)
        return {};
    // With u = x + y across and v = x − y along the lines, each line is a row of a scan conversion.
    const double step = hatch.spacing * std::numbers::sqrt2;
    struct Crossing {
        long long line;
        double v;
    };
    std::vector<Crossing> crossings;
    for (std::size_t s = 0; s + 1 < path.start.size(); ++s) {
        const std::size_t from = path.start[s];
        const std::size_t to = path.start[s + 1];
        for (std::size_t i = from; i < to; ++i) {
            const QPointF a = path.points[i];
            const QPointF b = path.points[i + 1 == to ? from : i + 1];
            double u0 = (a.x() + a.y()) / step;
            double u1 = (b.x() + b.y()) / step;
            double v0 = a.x() - a.y();
            double v1 = b.x() - b.y();
            if (u0 > u1) {
                std::swap(u0, u1);
                std::swap(v0, v1);
            }
            // Half-open, so that a line through a corner crosses once.
            for (auto line = static_cast<long long>(std::ceil(u0)); static_cast<double>(line) < u1; ++line)
                crossings.push_back({line, v0 + (static_cast<double>(line) - u0) / (u1 - u0) * (v1 - v0)});
        }
    }
    std::ranges::sort(crossings, [](const Crossing &a, const Crossing &b) { return std::pair(a.line, a.v) < std::pair(b.line, b.v); });
    std::vector<QLineF> lines;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double u = static_cast<double>(crossings[i].line) * step;
        const double v0 = crossings[i].v;
        const double v1 = crossings[i + 1].v;
        lines.emplace_back((u + v0) / 2, (u - v0) / 2, (u + v1) / 2, (u - v1) / 2);
    }
    return lines;
}

} // namespace atlas
