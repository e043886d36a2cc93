// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_hit.h"
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace atlas;

namespace {

/// Even-odd by angle summation: another way than the crossing count of the code under test.
bool windsRound(std::span<const Point> ring, Point p)
{
    double turned = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a{ring[i].x - p.x, ring[i].y - p.y};
        const Point b{ring[(i + 1) % ring.size()].x - p.x, ring[(i + 1) % ring.size()].y - p.y};
        turned += std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y);
    }
    return std::abs(turned) > 3;
}

} // namespace

class TestHit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsLandInTheirArea();
    void everyPointOfTheCountryIsSomewhere();
    void holesAndEnclaves();
    void smallestOfOverlappingAreasWins();
    void boxAndLassoTakeLabelPoints();
    void anUnsureHandFindsWhatItMeans();
    void distancesAreToTheNearestBorder();
};

void TestHit::pointsLandInTheirArea()
{
    const SyntheticPartition country(5, 4, 24);
    const ArcMap map = ArcMap::build(country.rings());
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(map.bounds().minX - 100, map.bounds().maxX + 100);
    std::uniform_real_distribution<double> y(map.bounds().minY - 100, map.bounds().maxY + 100);
    int outside = 0;
    for (int i = 0; i < 5000; ++i) {
        const Point p{x(random), y(random)};
        std::uint32_t expected = kNoArea;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 5; ++column) {
                if (windsRound(country.ring(column, row), p))
                    expected = static_cast<std::uint32_t>(country.areaAt(column, row));
            }
        }
        QCOMPARE(areaAt(map, p), expected);
        outside += expected == kNoArea;
    }
    QVERIFY(outside > 100 && outside < 2500);
}

void TestHit::everyPointOfTheCountryIsSomewhere()
{
    // On a grid of vertices: rays pass through corners and along edges, where counting goes wrong first.
    AreaRings rings;
    for (int i = 0; i < 100; ++i) {
        rings.addRing(rectangle(i % 10, i / 10, 1, 1));
        rings.endArea();
    }
    const ArcMap map = ArcMap::build(rings);
    for (int i = 0; i < 20 * 20; ++i) {
        const Point p{0.5 * (i % 20), 0.5 * (i / 20)};
        const std::uint32_t area = areaAt(map, p);
        QVERIFY(area != kNoArea);
        QVERIFY(map.areaBox(area).contains(p));
    }
}

void TestHit::holesAndEnclaves()
{
    const auto lake = rectangle(10, 10, 10, 10);
    const auto enclave = rectangle(30, 10, 10, 10);
    const auto island = rectangle(13, 13, 4, 4);
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 50, 30), lake, enclave, island}, {enclave}}));
    QCOMPARE(areaAt(map, {5, 5}), 0U);
    QCOMPARE(areaAt(map, {11, 11}), kNoArea);
    QCOMPARE(areaAt(map, {15, 15}), 0U);
    QCOMPARE(areaAt(map, {35, 15}), 1U);
    QCOMPARE(areaAt(map, {25, 15}), 0U);
    QCOMPARE(areaAt(map, {-1, 15}), kNoArea);
    QCOMPARE(areaAt(map, {51, 15}), kNoArea);
}

void TestHit::smallestOfOverlappingAreasWins()
{
    const auto big = rectangle(0, 0, 30, 30);
    const auto small = rectangle(5, 5, 10, 10);
    for (const bool bigFirst : {true, false}) {
        const ArcMap map = ArcMap::build(bigFirst ? areaRings({{big}, {small}}) : areaRings({{small}, {big}}));
        QCOMPARE(areaAt(map, {10, 10}), bigFirst ? 1U : 0U);
        QCOMPARE(areaAt(map, {20, 20}), bigFirst ? 0U : 1U);
    }
}

void TestHit::boxAndLassoTakeLabelPoints()
{
    AreaRings rings;
    for (int i = 0; i < 9; ++i) {
        rings.addRing(rectangle(10 * (i % 3), 10 * (i / 3), 10, 10));
        rings.endArea();
    }
    rings.endArea(); // an area without geometry is nowhere
    const ArcMap map = ArcMap::build(rings);
    using Areas = std::vector<std::uint32_t>;
    QCOMPARE(areasIn(map, Box{0, 0, 16, 16}), (Areas{0, 1, 3, 4}));
    QCOMPARE(areasIn(map, Box{-5, -5, 40, 40}).size(), 9U);
    QCOMPARE(areasIn(map, Box{100, 100, 140, 140}), Areas{});
    // The lasso's long side is x + y = 27; the label points are the centres 5, 15, 25.
    QCOMPARE(areasIn(map, std::vector<Point>{{-1, -1}, {28, -1}, {-1, 28}}), (Areas{0, 1, 3}));
    QCOMPARE(areasIn(map, std::vector<Point>{}), Areas{});
}

void TestHit::anUnsureHandFindsWhatItMeans()
{
    // A large place with a small one beside its right edge, and one as large at a distance.
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 100, 100)}, {rectangle(100, 40, 4, 4)}, {rectangle(200, 0, 100, 100)}}));
    QCOMPARE(areaNear(map, {50, 50}, 10), 0U);
    QCOMPARE(areaNear(map, {-8, 50}, 10), 0U);
    QCOMPARE(areaNear(map, {-12, 50}, 10), kNoArea);
    QCOMPARE(areaNear(map, {-8, 50}, 0), kNoArea);
    QCOMPARE(areaNear(map, {192, 50}, 60), 2U);         // nearer than the small one at 104
    QCOMPARE(areaNear(map, {97, 42}, 10), 1U);          // in the large one, three from the small
    QCOMPARE(areaNear(map, {94, 42}, 10), 0U);          // six: farther than half the reach
    QCOMPARE(areaNear(map, {102, 42}, 10), 1U);
    QCOMPARE(areaNear(map, {97, 42}, 3), 0U);           // a hand so sure would hit the small one
    QCOMPARE(areaNear(ArcMap{}, {0, 0}, 10), kNoArea);
}

void TestHit::distancesAreToTheNearestBorder()
{
    // A square with a hole, and an area without a shape.
    AreaRings rings;
    rings.addRing(rectangle(0, 0, 100, 100));
    rings.addRing(rectangle(40, 40, 20, 20));
    rings.endArea();
    rings.endArea();
    const ArcMap map = ArcMap::build(rings);
    QCOMPARE(distanceM(map, 0, {10, 10}), 0.0);
    QCOMPARE(distanceM(map, 0, {130, 50}), 30.0);
    QCOMPARE(distanceM(map, 0, {103, -4}), 5.0);        // 3, 4, 5 from the corner
    QCOMPARE(distanceM(map, 0, {50, 47}), 7.0);         // in the hole
    QVERIFY(std::isinf(distanceM(map, 1, {0, 0})));
}

QTEST_APPLESS_MAIN(TestHit)
#include "tst_hit.moc"
