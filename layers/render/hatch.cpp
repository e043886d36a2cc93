// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

/// @param angle degrees with the x axis, turning to the left as the page is seen
std::vector<QLineF> linesAt(const display::Path &path, double angle, double spacing)
{
    // With u across and v along the lines, each line is a row of a scan conversion.
    const double radians = angle * std::numbers::pi / 180;
    const QPointF across(std::sin(radians), std::cos(radians));
    const QPointF along(std::cos(radians), -std::sin(radians));
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
            double u0 = QPointF::dotProduct(a, across) / spacing;
            double u1 = QPointF::dotProduct(b, across) / spacing;
            double v0 = QPointF::dotProduct(a, along);
            double v1 = QPointF::dotProduct(b, along);
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
        const QPointF on = across * (static_cast<double>(crossings[i].line) * spacing);
        lines.emplace_back(on + along * crossings[i].v, on + along * crossings[i + 1].v);
    }
    return lines;
}

} // namespace

std::vector<HatchLines> hatchLines(const display::Path &path, const display::Hatch &hatch)
{
    std::vector<HatchLines> sets;
    if (hatch.spacing > 0)
        sets.push_back({linesAt(path, hatch.angle, hatch.spacing), hatch.width});
    if (hatch.crossSpacing > 0)
        sets.push_back({linesAt(path, hatch.angle - 90, hatch.crossSpacing), hatch.crossWidth});
    return sets;
}

display::Hatch hatchOf(const MapPattern &pattern, const QColor &ink, const QColor &ground, double scale)
{
    if (pattern.level.spacing > 0)
        return {ink, ground, pattern.level.spacing * scale, pattern.level.width * scale, 0, 0, 0};
    return {ink, ground, pattern.rising.spacing * scale, pattern.rising.width * scale, 45, pattern.falling.spacing * scale, pattern.falling.width * scale};
}

} // namespace atlas
