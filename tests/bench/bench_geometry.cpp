// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
// Prints what the geometry of a layer costs, in milliseconds, on made-up countries of the size of the
// buurten: generalised (180,000 vertices) and in full (3 million).

#include "layers/geometry/arc_map.h"
#include "layers/geometry/arc_map_builder.h"
#include "layers/geometry/repair.h"
#include "layers/geometry/tile_map.h"
#include "tests/geometry/synthetic_partition.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace atlas;

namespace {

template <typename Work>
double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void measure(const char *name, int columns, int rows, int edgesPerSide)
{
    const AreaRings rings = SyntheticPartition(columns, rows, edgesPerSide).rings();
    std::printf("%s: %zu areas, %zu vertices\n", name, rings.areaCount(), rings.points.size());

    AreaRings checked;
    std::size_t repaired = 0;
    const double check = milliseconds([&] {
        for (std::size_t r = 0; r < rings.ringCount(); ++r) {
            checked.addRing(rings.ring(r));
            repaired += repairLastArea(checked, static_cast<std::uint32_t>(r)) != RepairOutcome::Valid;
            checked.endArea();
        }
    });
    std::printf("  repair          %8.2f (%zu repaired)\n", check, repaired);

    ArcMap map;
    std::printf("  build           %8.2f\n", milliseconds([&] { map = ArcMap::build(rings); }));
    ArcMap again = map;
    std::printf("    measure       %8.2f\n", milliseconds([&] { ArcMapBuilder::measure(again, {}); }));
    std::printf("  %zu arcs, %zu vertices;", map.arcCount(), map.vertexCount());
    for (const ArcTier &tier : map.tiers())
        std::printf(" %g m: %zu", tier.errorM, tier.points.size());
    std::printf("\n");

    std::vector<int> provinces(map.areaCount());
    for (std::size_t area = 0; area < provinces.size(); ++area)
        provinces[area] = static_cast<int>(area * 12 / provinces.size());
    std::printf("  dissolve to 12  %8.2f\n", milliseconds([&] { again = map.dissolved(provinces, 12); }));

    std::mt19937 random(1);
    std::uniform_real_distribution<double> x(map.bounds().minX, map.bounds().maxX);
    std::uniform_real_distribution<double> y(map.bounds().minY, map.bounds().maxY);
    constexpr int kHits = 10000;
    std::size_t found = 0;
    const double hits = milliseconds([&] {
        for (int i = 0; i < kHits; ++i)
            found += areaAt(map, {x(random), y(random)}) != kNoArea;
    });
    std::printf("  areaAt          %8.4f (%zu of %d found)\n", hits / kHits, found, kHits);
}

void measureTiles(int columns, int rows)
{
    const ArcMap map = ArcMap::build(SyntheticPartition(columns, rows, 25).rings());
    std::vector<int> groups(map.areaCount());
    for (std::size_t area = 0; area < groups.size(); ++area)
        groups[area] = static_cast<int>(area) % columns * 3 / columns + 3 * (static_cast<int>(area) / columns * 4 / rows);
    TileMap tiles;
    std::printf("tile map of %4zu areas in 12 groups %8.1f", map.areaCount(), milliseconds([&] { tiles = tileMap(map, groups); }));
    std::printf(" (%.1f%% of neighbours kept, %.2f widths astray)\n", tiles.keptNeighbours * 100, tiles.meanDisplacement);
}

} // namespace

int main()
{
    measureTiles(4, 3);
    measureTiles(8, 5);
    measureTiles(19, 18);
    measureTiles(40, 25);
    measure("gemeenten", 19, 18, 25);
    measure("buurten, generalised", 120, 121, 3);
    measure("buurten, full", 120, 121, 52);
    measure("gemeenten, full", 19, 18, 2200);
}
