// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/tile_map.h"

#include "layers/geometry/tile_layout.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Corners of a hexagon counter-clockwise, in half widths and thirds of a row from its middle.
constexpr std::array<std::array<int, 2>, 6> kCorners{{{1, 1}, {0, 2}, {-1, 1}, {-1, -1}, {0, -2}, {1, -1}}};

bool isDrawn(const ArcMap &map, std::size_t area)
{
    return !map.areaBox(area).isEmpty();
}

/// The hexagons as rings. Corners are counted in whole steps, so that those of neighbours are exactly equal.
AreaRings hexagons(const ArcMap &map, std::span<const HexCell> cells, double widthM)
{
    Box tiles;
    for (std::size_t a = 0; a < cells.size(); ++a) {
        if (isDrawn(map, a))
            tiles.add(hexCentre(cells[a]));
    }
    const Point middle = map.bounds().centre();
    const Point origin{middle.x - tiles.centre().x * widthM, middle.y - tiles.centre().y * widthM};
    AreaRings rings;
    for (std::size_t a = 0; a < cells.size(); ++a) {
        if (isDrawn(map, a)) {
            std::array<Point, kCorners.size()> ring;
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const int halves = 2 * cells[a].q + cells[a].r + kCorners[i][0];
                const int thirds = 3 * cells[a].r + kCorners[i][1];
                ring[i] = {origin.x + halves * (widthM / 2), origin.y + thirds * (kHexRow * widthM / 3)};
            }
            rings.addRing(ring);
        }
        rings.endArea();
    }
    return rings;
}

/// Mean distance that is left after the best similarity of label points onto middles of hexagons.
double displacement(const ArcMap &map, std::span<const HexCell> cells)
{
    std::vector<Point> from, to;
    Point meanFrom, meanTo;
    for (std::size_t a = 0; a < cells.size(); ++a) {
        if (!isDrawn(map, a))
            continue;
        from.push_back(map.labelPoint(a));
        to.push_back(hexCentre(cells[a]));
        meanFrom = {meanFrom.x + from.back().x, meanFrom.y + from.back().y};
        meanTo = {meanTo.x + to.back().x, meanTo.y + to.back().y};
    }
    const double count = std::max(1.0, static_cast<double>(from.size()));
    double along = 0, across = 0, squares = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        from[i] = {from[i].x - meanFrom.x / count, from[i].y - meanFrom.y / count};
        to[i] = {to[i].x - meanTo.x / count, to[i].y - meanTo.y / count};
        along += from[i].x * to[i].x + from[i].y * to[i].y;
        across += from[i].x * to[i].y - from[i].y * to[i].x;
        squares += from[i].x * from[i].x + from[i].y * from[i].y;
    }
    const double a = squares > 0 ? along / squares : 0;
    const double b = squares > 0 ? across / squares : 0;
    double sum = 0;
    for (std::size_t i = 0; i < from.size(); ++i)
        sum += std::hypot(a * from[i].x - b * from[i].y - to[i].x, b * from[i].x + a * from[i].y - to[i].y);
    return sum / count;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> neighbourPairs(const ArcMap &map)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
        const std::uint32_t a = map.left(arc);
        const std::uint32_t b = map.right(arc);
        if (a != kNoArea && b != kNoArea && a != b)
            pairs.emplace_back(std::min(a, b), std::max(a, b));
    }
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    return pairs;
}

TileMap tileMap(const ArcMap &geography, std::span<const int> groupOf, std::stop_token stop)
{
    TileMap map;
    std::size_t drawn = 0;
    double landM2 = 0;
    for (std::size_t a = 0; a < geography.areaCount(); ++a) {
        drawn += isDrawn(geography, a) ? 1 : 0;
        landM2 += geography.areaM2(a);
    }
    if (drawn == 0 || drawn > kMostTiles)
        return map;
    const auto pairs = neighbourPairs(geography);
    TileLayout layout = tileLayout(geography, pairs, groupOf, stop);
    if (layout.cells.empty() || stop.stop_requested())
        return map;
    map.cells = std::move(layout.cells);
    map.extraPieces = layout.extraPieces;
    map.neighbourPairs = pairs.size();
    if (!pairs.empty()) {
        const auto kept = std::ranges::count_if(pairs, [&](const auto &pair) { return hexDistance(map.cells[pair.first], map.cells[pair.second]) == 1; });
        map.keptNeighbours = static_cast<double>(kept) / static_cast<double>(pairs.size());
    }
    map.meanDisplacement = displacement(geography, map.cells);
    map.shapes = ArcMap::build(hexagons(geography, map.cells, std::sqrt(landM2 / static_cast<double>(drawn) / kHexArea)), std::move(stop));
    return map;
}

} // namespace atlas
