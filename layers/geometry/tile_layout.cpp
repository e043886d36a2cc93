// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/tile_layout.h"

#include "layers/geometry/equal_density.h"
#include "layers/geometry/tile_annealing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

constexpr int kRim = 3;
constexpr int kShifts = 4;              ///< of the lattice, each way
constexpr std::size_t kTiles = 300;     ///< to lay out in all

/// The lattice with the middle of cell (0, 0) at `origin`, over all that is known, and the land in its cells.
TileWindow windowFor(Point origin, const Box &reach, std::span<const Point> sea, double seaArea)
{
    TileWindow window;
    window.origin = origin;
    constexpr int kFar = std::numeric_limits<int>::max();
    int q1 = -kFar, r1 = -kFar;
    window.q0 = window.r0 = kFar;
    for (const Point corner : {Point{reach.minX, reach.minY}, Point{reach.minX, reach.maxY}, Point{reach.maxX, reach.minY}, Point{reach.maxX, reach.maxY}}) {
        const HexCell cell = hexCellAt({corner.x - origin.x, corner.y - origin.y});
        window.q0 = std::min(window.q0, cell.q - kRim);
        window.r0 = std::min(window.r0, cell.r - kRim);
        q1 = std::max(q1, cell.q + kRim);
        r1 = std::max(r1, cell.r + kRim);
    }
    window.width = q1 - window.q0 + 1;
    window.height = r1 - window.r0 + 1;
    window.land.assign(window.size(), 0);
    for (std::size_t c = 0; c < window.size(); ++c) {
        if (reach.contains(window.centre(window.cellAt(static_cast<int>(c)))))
            window.land[c] = 1;
    }
    for (const Point p : sea) {
        const HexCell cell = hexCellAt({p.x - origin.x, p.y - origin.y});
        if (window.isInside(cell)) {
            float &land = window.land[static_cast<std::size_t>(window.indexOf(cell))];
            land = std::max(0.0F, land - static_cast<float>(seaArea / kHexArea));
        }
    }
    return window;
}

/// The cells with most land, one a tile.
std::vector<HexCell> bestCells(const TileWindow &window, std::size_t count)
{
    std::vector<int> order;
    for (int c = 0; c < static_cast<int>(window.size()); ++c) {
        if (window.isInside(window.cellAt(c)))
            order.push_back(c);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&window](int c) { return window.land[static_cast<std::size_t>(c)]; });
    std::vector<HexCell> cells;
    for (std::size_t i = 0; i < count && i < order.size(); ++i)
        cells.push_back(window.cellAt(order[i]));
    return cells;
}

/// Halves tiles and cells alike, by turns across and along, until each tile has its cell.
void share(const TileProblem &problem, const TileWindow &window, std::span<std::uint32_t> tiles, std::span<HexCell> cells, std::vector<HexCell> &out)
{
    if (tiles.empty())
        return;
    if (tiles.size() == 1) {
        out[tiles[0]] = cells[0];
        return;
    }
    Box box;
    for (const HexCell cell : cells)
        box.add(window.centre(cell));
    const bool wide = box.width() >= box.height();
    const auto key = [wide](Point p) { return wide ? std::pair(p.x, p.y) : std::pair(p.y, p.x); };
    std::ranges::sort(tiles, {}, [&](std::uint32_t t) { return key(problem.wanted[t]); });
    std::ranges::sort(cells, {}, [&](HexCell c) { return key(window.centre(c)); });
    const std::size_t half = tiles.size() / 2;
    share(problem, window, tiles.first(half), cells.first(half), out);
    share(problem, window, tiles.subspan(half), cells.subspan(half), out);
}

/// Ways to lay the lattice over the land, that with most land in its best cells first.
std::vector<TileWindow> windows(const TileProblem &problem, const Box &reach, std::span<const Point> sea, double seaArea)
{
    std::vector<Point> origins;
    for (int i = 0; i < kShifts; ++i) {
        for (int j = 0; j < kShifts; ++j)
            origins.push_back({i / double(kShifts) + j / (2.0 * kShifts), j / double(kShifts) * kHexRow});
    }
    // Where the tiles lie on a lattice already, it is theirs.
    origins.push_back(problem.wanted.front());

    std::vector<std::pair<double, TileWindow>> rated;
    for (const Point origin : origins) {
        TileWindow window = windowFor(origin, reach, sea, seaArea);
        double land = 0;
        for (const HexCell cell : bestCells(window, problem.count()))
            land += static_cast<double>(window.land[static_cast<std::size_t>(window.indexOf(cell))]);
        rated.emplace_back(land, std::move(window));
    }
    std::ranges::stable_sort(rated, std::ranges::greater{}, [](const auto &r) { return r.first; });
    std::vector<TileWindow> windows;
    for (auto &[land, window] : rated)
        windows.push_back(std::move(window));
    return windows;
}

/// The cheapest of as many layouts as there is time for: few tiles allow many.
std::vector<HexCell> bestLayout(const TileProblem &problem, const std::vector<TileWindow> &windows, int &extraPieces, const std::stop_token &stop)
{
    const std::size_t tries = std::clamp<std::size_t>(kTiles / problem.count(), 1, windows.size());
    std::vector<HexCell> best;
    double bestCost = 0;
    for (std::size_t i = 0; i < tries; ++i) {
        std::vector<HexCell> cells = bestCells(windows[i], problem.count());
        std::vector<HexCell> start(problem.count());
        std::vector<std::uint32_t> tiles(problem.count());
        std::iota(tiles.begin(), tiles.end(), 0U);
        share(problem, windows[i], tiles, cells, start);
        TileAnnealer annealer(problem, windows[i], start);
        annealer.run(stop);
        if (best.empty() || annealer.cost() < bestCost) {
            bestCost = annealer.cost();
            best = annealer.cells();
            extraPieces = annealer.extraPieces();
        }
    }
    return best;
}

} // namespace

TileLayout tileLayout(const ArcMap &map, std::span<const std::pair<std::uint32_t, std::uint32_t>> pairs,
                      std::span<const int> groupOf, const std::stop_token &stop)
{
    TileLayout layout;
    const EqualDensity even = equalDensity(map, stop);
    if (even.places.empty())
        return layout;
    std::vector<std::uint32_t> areaOf, tileOf(map.areaCount(), kNoArea);
    double landM2 = 0;
    for (std::uint32_t a = 0; a < map.areaCount(); ++a) {
        if (map.areaBox(a).isEmpty())
            continue;
        tileOf[a] = static_cast<std::uint32_t>(areaOf.size());
        areaOf.push_back(a);
        landM2 += map.areaM2(a);
    }
    const double widthM = std::sqrt(landM2 / static_cast<double>(areaOf.size()) / kHexArea);
    const Point middle = even.reach.centre();
    const auto scaled = [&](Point p) { return Point{(p.x - middle.x) / widthM, (p.y - middle.y) / widthM}; };

    TileProblem problem;
    std::vector<std::vector<std::uint32_t>> neighbours(areaOf.size());
    for (const auto &[a, b] : pairs) {
        neighbours[tileOf[a]].push_back(tileOf[b]);
        neighbours[tileOf[b]].push_back(tileOf[a]);
    }
    for (std::size_t t = 0; t < areaOf.size(); ++t) {
        problem.wanted.push_back(scaled(even.places[areaOf[t]]));
        problem.group.push_back(groupOf.empty() ? -1 : groupOf[areaOf[t]]);
        problem.neighbour.insert(problem.neighbour.end(), neighbours[t].begin(), neighbours[t].end());
        problem.neighbourStart.push_back(static_cast<std::uint32_t>(problem.neighbour.size()));
    }
    std::vector<Point> sea;
    sea.reserve(even.sea.size());
    for (const Point p : even.sea)
        sea.push_back(scaled(p));
    Box reach;
    reach.add(scaled({even.reach.minX, even.reach.minY}));
    reach.add(scaled({even.reach.maxX, even.reach.maxY}));

    const std::vector<HexCell> placed = bestLayout(problem, windows(problem, reach, sea, even.seaM2 / (widthM * widthM)), layout.extraPieces, stop);
    if (stop.stop_requested())
        return {};
    layout.cells.resize(map.areaCount());
    for (std::size_t t = 0; t < placed.size(); ++t)
        layout.cells[areaOf[t]] = placed[t];
    return layout;
}

} // namespace atlas
