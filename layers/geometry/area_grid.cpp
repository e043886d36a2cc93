// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/area_grid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

struct Crossing {
    double x;
    std::uint32_t east;     ///< the area east of it
};

} // namespace

AreaGrid areaGrid(const ArcMap &map, std::size_t cellsAcross, double margin)
{
    AreaGrid grid;
    const Box &box = map.bounds();
    const double side = std::max(box.width(), box.height());
    if (!(side > 0) || cellsAcross == 0)
        return grid;
    grid.cellM = side * (1 + 2 * margin) / static_cast<double>(cellsAcross);
    grid.corner = {box.minX - margin * side, box.minY - margin * side};
    grid.columns = static_cast<std::size_t>(std::ceil((box.width() + 2 * margin * side) / grid.cellM));
    grid.rows = static_cast<std::size_t>(std::ceil((box.height() + 2 * margin * side) / grid.cellM));
    grid.area.assign(grid.columns * grid.rows, kNoArea);

    std::vector<std::vector<Crossing>> crossings(grid.rows);
    const ArcTier &tier = map.tierFor(grid.cellM / 4);
    for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
        const auto points = tier.arc(arc);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const bool up = points[i].y > points[i - 1].y;
            const auto [low, high] = up ? std::pair(points[i - 1], points[i]) : std::pair(points[i], points[i - 1]);
            const double from = std::ceil((low.y - grid.corner.y) / grid.cellM - 0.5);
            for (double row = std::max(0.0, from); row < static_cast<double>(grid.rows); ++row) {
                const double y = grid.corner.y + (row + 0.5) * grid.cellM;
                if (y >= high.y)
                    break;
                const double x = low.x + (high.x - low.x) * (y - low.y) / (high.y - low.y);
                crossings[static_cast<std::size_t>(row)].push_back({x, up ? map.right(arc) : map.left(arc)});
            }
        }
    }
    for (std::size_t row = 0; row < grid.rows; ++row) {
        std::ranges::sort(crossings[row], {}, &Crossing::x);
        for (std::size_t i = 0; i + 1 < crossings[row].size(); ++i) {
            const auto column = [&](double x) { return static_cast<std::size_t>(std::clamp(std::ceil((x - grid.corner.x) / grid.cellM - 0.5), 0.0, static_cast<double>(grid.columns))); };
            const std::size_t to = column(crossings[row][i + 1].x);
            for (std::size_t c = column(crossings[row][i].x); c < to; ++c)
                grid.area[row * grid.columns + c] = crossings[row][i].east;
        }
    }
    return grid;
}

} // namespace atlas
