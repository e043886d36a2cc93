// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/geometry/tile_map.h"
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace atlas;

namespace {

constexpr double kWidthM = 2000;

std::vector<Point> hexagon(HexCell cell)
{
    // Corners from whole numbers, so that neighbours share them exactly.
    constexpr int kX[] = {1, 0, -1, -1, 0, 1}, kY[] = {1, 2, 1, -1, -2, -1};
    std::vector<Point> ring;
    for (int i = 0; i < 6; ++i)
        ring.push_back({(2 * cell.q + cell.r + kX[i]) * (kWidthM / 2), (3 * cell.r + kY[i]) * (kHexRow * kWidthM / 3)});
    return ring;
}

/// Hexagons in a bent shape with a bay: rows of different lengths.
std::vector<HexCell> lattice()
{
    std::vector<HexCell> cells;
    for (int r = 0; r < 9; ++r) {
        for (int x = 0; x < 8; ++x) {
            const bool bay = r > 5 && x > 2 && x < 5;
            if (!bay)
                cells.push_back({x - r / 2, r});
        }
    }
    return cells;
}

ArcMap mapOf(const std::vector<HexCell> &cells)
{
    AreaRings rings;
    for (const HexCell cell : cells) {
        rings.addRing(hexagon(cell));
        rings.endArea();
    }
    return ArcMap::build(rings);
}

bool hasNoOverlaps(const TileMap &map)
{
    std::set<std::pair<int, int>> taken;
    for (const HexCell cell : map.cells)
        taken.emplace(cell.q, cell.r);
    return taken.size() == map.cells.size();
}

/// Pieces of a group beyond the first, counted by colouring: independent of the layout's own count.
int extraPieces(const TileMap &map, const std::vector<int> &groups, int group)
{
    std::vector<std::size_t> members;
    for (std::size_t a = 0; a < groups.size(); ++a) {
        if (groups[a] == group)
            members.push_back(a);
    }
    std::vector<std::size_t> root(members.size());
    std::iota(root.begin(), root.end(), std::size_t{0});
    for (std::size_t pass = 0; pass < members.size(); ++pass) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = 0; j < members.size(); ++j) {
                if (hexDistance(map.cells[members[i]], map.cells[members[j]]) == 1)
                    root[i] = root[j] = std::min(root[i], root[j]);
            }
        }
    }
    return static_cast<int>(std::set<std::size_t>(root.begin(), root.end()).size()) - (members.empty() ? 0 : 1);
}

} // namespace

class TestTileMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLatticeOfHexagonsComesBackUnchanged()
    {
        const std::vector<HexCell> cells = lattice();
        const ArcMap geography = mapOf(cells);
        const TileMap map = tileMap(geography, {});
        QCOMPARE(map.keptNeighbours, 1.0);
        QVERIFY(map.meanDisplacement < 1e-6);
        for (std::size_t a = 1; a < cells.size(); ++a) {
            QCOMPARE(map.cells[a].q - map.cells[0].q, cells[a].q - cells[0].q);
            QCOMPARE(map.cells[a].r - map.cells[0].r, cells[a].r - cells[0].r);
        }
        // As much land, over the same part of the world.
        QVERIFY(std::abs(map.shapes.areaM2(0) / geography.areaM2(0) - 1) < 1e-9);
        QVERIFY(std::abs(map.shapes.bounds().minX - geography.bounds().minX) < 1);
        QVERIFY(std::abs(map.shapes.bounds().maxY - geography.bounds().maxY) < 1);
        QVERIFY(isConsistent(map.shapes));
    }

    void neighboursShareTheSidesOfTheirHexagons()
    {
        const TileMap map = tileMap(ArcMap::build(SyntheticPartition(7, 6, 4).rings()), {});
        const auto pairs = neighbourPairs(map.shapes);
        std::size_t beside = 0;
        for (std::size_t a = 0; a < map.cells.size(); ++a) {
            for (std::size_t b = a + 1; b < map.cells.size(); ++b)
                beside += hexDistance(map.cells[a], map.cells[b]) == 1 ? 1 : 0;
        }
        QCOMPARE(pairs.size(), beside);
        for (const auto &[a, b] : pairs)
            QCOMPARE(hexDistance(map.cells[a], map.cells[b]), 1);
    }

    void squaresBecomeRowsThatLieLikeBricks()
    {
        // In a grid of squares each has four neighbours and a lattice of hexagons offers six: all can be kept.
        AreaRings rings;
        for (int y = 0; y < 6; ++y) {
            for (int x = 0; x < 7; ++x) {
                rings.addRing(rectangle(x * 1000, y * 1000, 1000, 1000));
                rings.endArea();
            }
        }
        const TileMap map = tileMap(ArcMap::build(rings), {});
        QCOMPARE(map.neighbourPairs, std::size_t{6 * 6 + 7 * 5});
        QVERIFY(hasNoOverlaps(map));
        QVERIFY2(map.keptNeighbours >= 0.95, qPrintable(QString::number(map.keptNeighbours)));
    }

    void theSameCountryGivesTheSameTiles()
    {
        const ArcMap geography = ArcMap::build(SyntheticPartition(12, 9, 4).rings());
        QVERIFY(tileMap(geography, {}).cells == tileMap(geography, {}).cells);
    }

    void everyGroupIsInOnePiece_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        QTest::newRow("two halves") << 6 << 6 << 2 << 1;
        QTest::newRow("twelve blocks") << 18 << 16 << 3 << 4;
        QTest::newRow("many small blocks") << 20 << 12 << 5 << 4;
    }

    void everyGroupIsInOnePiece()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, across);
        QFETCH(int, down);
        const ArcMap geography = ArcMap::build(SyntheticPartition(columns, rows, 2).rings());
        std::vector<int> groupOf(geography.areaCount());
        for (int a = 0; a < columns * rows; ++a)
            groupOf[static_cast<std::size_t>(a)] = a % columns * across / columns + across * (a / columns * down / rows);
        const TileMap map = tileMap(geography, groupOf);
        QVERIFY(hasNoOverlaps(map));
        QCOMPARE(map.extraPieces, 0);
        for (int group = 0; group < across * down; ++group)
            QCOMPARE(extraPieces(map, groupOf, group), 0);
    }

    void aGroupInSeveralPiecesIsBroughtTogether()
    {
        // Two islands far apart belong to the strip between them.
        AreaRings rings;
        for (int x = 0; x < 5; ++x) {
            rings.addRing(rectangle(x * 1000, 0, 1000, 1000));
            rings.endArea();
        }
        for (const double x : {-4000.0, 8000.0}) {
            rings.addRing(rectangle(x, 0, 1000, 1000));
            rings.endArea();
        }
        const std::vector<int> groups(7, 0);
        const TileMap map = tileMap(ArcMap::build(rings), groups);
        QCOMPARE(extraPieces(map, groups, 0), 0);
        QVERIFY(hexCentre(map.cells[5]).x < hexCentre(map.cells[2]).x);
        QVERIFY(hexCentre(map.cells[6]).x > hexCentre(map.cells[2]).x);
    }

    void whatIsSmallGetsAsMuchRoomAsWhatIsLarge()
    {
        // A town of nine small squares in the middle of eight large ones.
        AreaRings rings;
        for (int y = 0; y < 3; ++y) {
            for (int x = 0; x < 3; ++x) {
                rings.addRing(rectangle(9000 + x * 300, 9000 + y * 300, 300, 300));
                rings.endArea();
            }
        }
        for (const auto &[x, y, w, h] : {std::array{0.0, 0.0, 9000.0, 9000.0}, {9000.0, 0.0, 900.0, 9000.0}, {9900.0, 0.0, 9000.0, 9000.0}, {0.0, 9000.0, 9000.0, 900.0},
                                         {9900.0, 9000.0, 9000.0, 900.0}, {0.0, 9900.0, 9000.0, 9000.0}, {9000.0, 9900.0, 900.0, 9000.0}, {9900.0, 9900.0, 9000.0, 9000.0}}) {
            rings.addRing(rectangle(x, y, w, h));
            rings.endArea();
        }
        const TileMap map = tileMap(ArcMap::build(rings), {});
        for (std::size_t a = 1; a < map.cells.size(); ++a)
            QVERIFY(std::abs(map.shapes.areaM2(a) / map.shapes.areaM2(0) - 1) < 1e-9);
        // North stays north: the southern row of the town below its northern one.
        QVERIFY(hexCentre(map.cells[1]).y < hexCentre(map.cells[7]).y);
        QVERIFY(hexCentre(map.cells[3]).x < hexCentre(map.cells[5]).x);
    }

    void nothingOneAndTwoAreas()
    {
        QVERIFY(tileMap(ArcMap{}, {}).isEmpty());
        const TileMap one = tileMap(ArcMap::build(areaRings({{rectangle(5000, 7000, 100, 100)}})), {});
        QCOMPARE(one.shapes.areaCount(), std::size_t{1});
        QVERIFY(std::abs(one.shapes.areaM2(0) - 10000) < 1e-3);
        QCOMPARE(one.keptNeighbours, 1.0);
        QCOMPARE(one.meanDisplacement, 0.0);
        const TileMap two = tileMap(ArcMap::build(areaRings({{rectangle(0, 0, 100, 100)}, {rectangle(100, 0, 100, 100)}})), {});
        QCOMPARE(hexDistance(two.cells[0], two.cells[1]), 1);
        QVERIFY(hexCentre(two.cells[0]).x < hexCentre(two.cells[1]).x);
    }

    void areasInTheSamePlaceGetTilesSideBySide()
    {
        const std::vector<Point> same = rectangle(0, 0, 1000, 1000);
        const TileMap map = tileMap(ArcMap::build(areaRings({{same}, {same}, {same}, {same}})), {});
        QVERIFY(hasNoOverlaps(map));
        QCOMPARE(map.cells.size(), std::size_t{4});
    }

    void anAreaWithoutAShapeHasNoTile()
    {
        const TileMap map = tileMap(ArcMap::build(areaRings({{rectangle(0, 0, 100, 100)}, {}, {rectangle(100, 0, 100, 100)}})), {});
        QCOMPARE(map.shapes.areaCount(), std::size_t{3});
        QVERIFY(map.shapes.areaBox(1).isEmpty());
        QCOMPARE(hexDistance(map.cells[0], map.cells[2]), 1);
    }

    void labelPointsAreTheMiddles()
    {
        const TileMap map = tileMap(mapOf(lattice()), {});
        for (std::size_t a = 0; a < map.cells.size(); ++a) {
            QVERIFY(std::abs(map.shapes.labelPoint(a).x - map.shapes.areaBox(a).centre().x) < 1);
            QVERIFY(std::abs(map.shapes.labelPoint(a).y - map.shapes.areaBox(a).centre().y) < 1);
        }
    }

    void tooManyAreasAndAStopGiveNothing()
    {
        QVERIFY(tileMap(ArcMap::build(SyntheticPartition(36, 35, 1).rings()), {}).isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(tileMap(ArcMap::build(SyntheticPartition(5, 5, 1).rings()), {}, stop.get_token()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTileMap)
#include "tst_tile_map.moc"
