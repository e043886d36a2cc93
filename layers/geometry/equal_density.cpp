// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/equal_density.h"

#include "layers/geometry/area_grid.h"
#include "layers/geometry/flow_grid.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kMargin = 0.2;             ///< of sea around, for the land to swell into
constexpr double kCellsAnArea = 6;         ///< on average
constexpr double kFewestAcross = 72, kMostAcross = 224;
/// Each pass leaves unevenness that its grid was too coarse for; the later ones even it out.
constexpr int kPasses = 3;

} // namespace

EqualDensity equalDensity(const ArcMap &map, const std::stop_token &stop)
{
    EqualDensity out;
    std::size_t areas = 0;
    double landM2 = 0;
    for (std::size_t a = 0; a < map.areaCount(); ++a) {
        areas += map.areaBox(a).isEmpty() ? 0 : 1;
        landM2 += map.areaM2(a);
    }
    const double side = std::max(map.bounds().width(), map.bounds().height());
    if (areas == 0 || !(side > 0) || !(landM2 > 0))
        return out;
    const double fine = side * (1 + 2 * kMargin) / std::sqrt(landM2 / static_cast<double>(areas) / kCellsAnArea);
    const AreaGrid grid = areaGrid(map, static_cast<std::size_t>(std::clamp(fine, kFewestAcross, kMostAcross)), kMargin);

    // Points first of the land, area by area, then of the sea.
    std::vector<std::vector<Point>> samples(map.areaCount());
    std::vector<Point> sea;
    std::size_t land = 0;
    for (std::size_t row = 0; row < grid.rows; ++row) {
        for (std::size_t c = 0; c < grid.columns; ++c) {
            const std::uint32_t area = grid.area[row * grid.columns + c];
            const Point p{static_cast<double>(c) + 0.5, static_cast<double>(row) + 0.5};
            if (area == kNoArea)
                sea.push_back(p);
            else
                samples[area].push_back(p);
            land += area == kNoArea ? 0 : 1;
        }
    }
    const double cellsAnArea = std::max(1.0, static_cast<double>(land)) / static_cast<double>(areas);
    std::vector<Point> points;
    std::vector<float> weights;
    std::vector<std::size_t> start{0};
    for (std::size_t a = 0; a < map.areaCount(); ++a) {
        if (samples[a].empty() && !map.areaBox(a).isEmpty()) {
            const Point p = map.labelPoint(a);
            samples[a].push_back({(p.x - grid.corner.x) / grid.cellM, (p.y - grid.corner.y) / grid.cellM});
        }
        points.insert(points.end(), samples[a].begin(), samples[a].end());
        weights.resize(points.size(), static_cast<float>(cellsAnArea / static_cast<double>(std::max<std::size_t>(1, samples[a].size()))));
        start.push_back(points.size());
    }
    points.insert(points.end(), sea.begin(), sea.end());
    weights.resize(points.size(), 1.0F);

    FlowGrid flow(grid.columns, grid.rows);
    for (int pass = 0; pass < kPasses; ++pass) {
        if (stop.stop_requested())
            return {};
        flow.setDensity(points, weights);
        flow.carry(points);
    }

    const auto metres = [&grid](Point p) { return Point{grid.corner.x + p.x * grid.cellM, grid.corner.y + p.y * grid.cellM}; };
    out.places.resize(map.areaCount());
    for (std::size_t a = 0; a < map.areaCount(); ++a) {
        Point sum;
        for (std::size_t i = start[a]; i < start[a + 1]; ++i) {
            sum.x += points[i].x;
            sum.y += points[i].y;
        }
        const double count = std::max(1.0, static_cast<double>(start[a + 1] - start[a]));
        out.places[a] = metres({sum.x / count, sum.y / count});
    }
    for (std::size_t i = start.back(); i < points.size(); ++i)
        out.sea.push_back(metres(points[i]));
    out.seaM2 = grid.cellM * grid.cellM;
    out.reach.add(grid.corner);
    out.reach.add(metres({static_cast<double>(grid.columns), static_cast<double>(grid.rows)}));
    return out;
}

} // namespace atlas
