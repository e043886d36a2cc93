// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

using namespace atlas;

namespace {

constexpr double kAnyArea = -1;

using Sides = std::pair<std::uint32_t, std::uint32_t>;

/// Left and right area of the arc that has the edge a–b, as seen when walking from a to b.
std::optional<Sides> sidesOf(const ArcMap &map, Point a, Point b)
{
    for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
        const auto points = map.tiers().front().arc(arc);
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (points[i - 1] == a && points[i] == b)
                return Sides{map.left(arc), map.right(arc)};
            if (points[i - 1] == b && points[i] == a)
                return Sides{map.right(arc), map.left(arc)};
        }
    }
    return std::nullopt;
}

double totalAreaM2(const ArcMap &map)
{
    double total = 0;
    for (std::size_t area = 0; area < map.areaCount(); ++area)
        total += map.areaM2(area);
    return total;
}

bool isNear(double actual, double expected, double tolerance = 1e-6)
{
    return std::abs(actual - expected) <= tolerance;
}

} // namespace

class TestArcMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void squaresSideBySideShareOneArc();
    void orientationOfRingsDoesNotMatter();
    void islandIsOneClosedArc();
    void enclaveSharesItsBorder();
    void enclaveInAnEnclave();
    void holeThatTouchesTheShell();
    void partsThatTouchAtACorner();
    void borderThatDoesNotMatchStaysSeparate();
    void overlapsAndDuplicates_data();
    void overlapsAndDuplicates();
    void ringsWithoutArea_data();
    void ringsWithoutArea();
    void nothingAtAll();
    void stopGivesAnEmptyMap();
    void countryIsFilledAtEveryTier();
    void neighboursShareEveryPointAtEveryTier();
    void tiersHalveAndSayTheirError();
    void boxesHoldTheirPoints();
};

void TestArcMap::squaresSideBySideShareOneArc()
{
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 10, 10)}, {rectangle(10, 0, 10, 10)}}));
    QCOMPARE(map.areaCount(), 2U);
    QCOMPARE(map.arcCount(), 3U);
    QVERIFY(isConsistent(map));
    QCOMPARE(sidesOf(map, {10, 0}, {10, 10}).value(), (Sides{0, 1}));
    QCOMPARE(sidesOf(map, {0, 0}, {10, 0}).value(), (Sides{0, kNoArea}));
    QCOMPARE(sidesOf(map, {20, 10}, {10, 10}).value(), (Sides{1, kNoArea}));
    QCOMPARE(map.areaM2(0), 100.0);
    QCOMPARE(map.areaM2(1), 100.0);
    QCOMPARE(map.vertexCount(), 2U + 4U + 4U);
    QCOMPARE(map.areaBox(1), (Box{10, 0, 20, 10}));
    QCOMPARE(map.bounds(), (Box{0, 0, 20, 10}));
}

void TestArcMap::orientationOfRingsDoesNotMatter()
{
    auto left = rectangle(0, 0, 10, 10);
    std::ranges::reverse(left);
    auto right = rectangle(10, 0, 10, 10);
    std::ranges::rotate(right, right.begin() + 3);
    right.push_back(right.front()); // closed, as readers deliver it
    const ArcMap map = ArcMap::build(areaRings({{left}, {right}}));
    QCOMPARE(map.arcCount(), 3U);
    QVERIFY(isConsistent(map));
    QCOMPARE(sidesOf(map, {10, 0}, {10, 10}).value(), (Sides{0, 1}));
    QCOMPARE(map.areaM2(0), 100.0);
    QCOMPARE(map.areaM2(1), 100.0);
}

void TestArcMap::islandIsOneClosedArc()
{
    auto ring = rectangle(5, 5, 10, 10);
    const ArcMap map = ArcMap::build(areaRings({{ring}}));
    QCOMPARE(map.arcCount(), 1U);
    const auto arc = map.tiers().front().arc(0);
    QCOMPARE(arc.size(), 5U);
    QCOMPARE(arc.front(), (Point{5, 5}));
    QCOMPARE(arc.back(), (Point{5, 5}));
    QCOMPARE(map.left(0), 0U);
    QCOMPARE(map.right(0), kNoArea);

    std::ranges::rotate(ring, ring.begin() + 2);
    QCOMPARE(ArcMap::build(areaRings({{ring}})).tiers().front().points, map.tiers().front().points);
}

void TestArcMap::enclaveSharesItsBorder()
{
    const ArcMap map = ArcMap::build(
        areaRings({{rectangle(0, 0, 30, 30), rectangle(10, 10, 10, 10)}, {rectangle(10, 10, 10, 10)}}));
    QCOMPARE(map.arcCount(), 2U);
    QVERIFY(isConsistent(map));
    QCOMPARE(sidesOf(map, {10, 10}, {20, 10}).value(), (Sides{1, 0}));
    QCOMPARE(map.areaM2(0), 800.0);
    QCOMPARE(map.areaM2(1), 100.0);
}

void TestArcMap::enclaveInAnEnclave()
{
    // Baarle: Baarle-Nassau (0) lies in Baarle-Hertog (1) lies in Baarle-Nassau, with a corner in common.
    const auto hertog = rectangle(10, 10, 10, 10);
    const std::vector<Point> nassau{{10, 10}, {14, 12}, {12, 14}};
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 30, 30), hertog, nassau}, {hertog, nassau}}));
    QVERIFY(isConsistent(map));
    QCOMPARE(map.arcCount(), 3U);
    QCOMPARE(sidesOf(map, {10, 10}, {20, 10}).value(), (Sides{1, 0}));
    QCOMPARE(sidesOf(map, {10, 10}, {14, 12}).value(), (Sides{0, 1}));
    QCOMPARE(map.areaM2(0), 900.0 - 100 + 6);
    QCOMPARE(map.areaM2(1), 100.0 - 6);
}

void TestArcMap::holeThatTouchesTheShell()
{
    // Written as one ring that comes back to (10, 0), as some files have it.
    const std::vector<Point> ring{{0, 0}, {10, 0}, {6, 4}, {14, 4}, {10, 0}, {20, 0}, {20, 10}, {0, 10}};
    const ArcMap map = ArcMap::build(areaRings({{ring}}));
    QVERIFY(isConsistent(map));
    QCOMPARE(map.firstRing(1) - map.firstRing(0), 2U);
    QCOMPARE(map.areaM2(0), 200.0 - 16);
    QCOMPARE(sidesOf(map, {6, 4}, {14, 4}).value(), (Sides{0, kNoArea}));
}

void TestArcMap::partsThatTouchAtACorner()
{
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 10, 10), rectangle(10, 10, 10, 10)}}));
    QVERIFY(isConsistent(map));
    QCOMPARE(map.areaM2(0), 200.0);
    // The same as a bow-tie through (10, 10): the even-odd rule fills both wings.
    const std::vector<Point> bowTie{{0, 0}, {10, 0}, {10, 10}, {20, 10}, {20, 20}, {10, 20}, {10, 10}, {0, 10}};
    const ArcMap tied = ArcMap::build(areaRings({{bowTie}}));
    QVERIFY(isConsistent(tied));
    QCOMPARE(tied.areaM2(0), 200.0);
}

void TestArcMap::borderThatDoesNotMatchStaysSeparate()
{
    // The right neighbours have a point more on the border than the left one.
    const ArcMap map = ArcMap::build(areaRings(
        {{rectangle(0, 0, 10, 10)}, {rectangle(10, 0, 10, 5)}, {rectangle(10, 5, 10, 5)}}));
    QVERIFY(isConsistent(map));
    QCOMPARE(sidesOf(map, {10, 0}, {10, 10}).value(), (Sides{0, kNoArea}));
    QCOMPARE(sidesOf(map, {10, 5}, {10, 0}).value(), (Sides{1, kNoArea}));
    QCOMPARE(sidesOf(map, {10, 5}, {20, 5}).value(), (Sides{2, 1}));
    QVERIFY(isNear(totalAreaM2(map), 200));
}

void TestArcMap::overlapsAndDuplicates_data()
{
    QTest::addColumn<AreaRings>("rings");
    QTest::addColumn<QList<double>>("areasM2");
    const auto square = rectangle(0, 0, 10, 10);
    QTest::newRow("the same area twice") << areaRings({{square}, {square}}) << QList<double>{100, 100};
    QTest::newRow("three areas on one border")
        << areaRings({{square}, {rectangle(10, 0, 10, 10)}, {rectangle(10, 0, 5, 10)}}) << QList<double>{100, 100, 50};
    QTest::newRow("areas that overlap along a common edge")
        << areaRings({{square}, {rectangle(0, 0, 20, 10)}}) << QList<double>{100, 200};
    QTest::newRow("one area of two parts with a common edge")
        << areaRings({{square, rectangle(10, 0, 10, 10)}}) << QList<double>{200};
    QTest::newRow("the same ring twice in one area: nothing by even-odd")
        << areaRings({{square, square}}) << QList<double>{0};
    QTest::newRow("areas that cross without common points")
        << areaRings({{square}, {rectangle(5, 5, 10, 10)}}) << QList<double>{100, 100};
    QTest::newRow("a ring that crosses itself")
        << areaRings({{{{0, 0}, {10, 10}, {10, 0}, {0, 20}}}}) << QList<double>{kAnyArea};
}

void TestArcMap::overlapsAndDuplicates()
{
    QFETCH(AreaRings, rings);
    QFETCH(QList<double>, areasM2);
    const ArcMap map = ArcMap::build(rings);
    QVERIFY(isConsistent(map));
    QCOMPARE(map.areaCount(), static_cast<std::size_t>(areasM2.size()));
    for (std::size_t area = 0; area < map.areaCount(); ++area) {
        const double expected = areasM2[static_cast<qsizetype>(area)];
        if (expected != kAnyArea)
            QCOMPARE(map.areaM2(area), expected);
    }
}

void TestArcMap::ringsWithoutArea_data()
{
    QTest::addColumn<AreaRings>("rings");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no ring") << areaRings({{}});
    QTest::newRow("a point") << areaRings({{{{1, 1}}}});
    QTest::newRow("a point thrice") << areaRings({{{{1, 1}, {1, 1}, {1, 1}}}});
    QTest::newRow("a line there and back") << areaRings({{{{0, 0}, {5, 0}, {9, 0}, {5, 0}}}});
    QTest::newRow("not numbers") << areaRings({{{{nan, 0}, {0, nan}, {nan, nan}, {1, 1}}}});
}

void TestArcMap::ringsWithoutArea()
{
    QFETCH(AreaRings, rings);
    const ArcMap map = ArcMap::build(rings);
    QCOMPARE(map.areaCount(), 1U);
    QCOMPARE(map.arcCount(), 0U);
    QCOMPARE(map.areaM2(0), 0.0);
    QVERIFY(map.areaBox(0).isEmpty());
    QVERIFY(areasIn(map, Box{-100, -100, 100, 100}).empty());
}

void TestArcMap::nothingAtAll()
{
    const ArcMap map = ArcMap::build(AreaRings{});
    QCOMPARE(map.areaCount(), 0U);
    QVERIFY(map.bounds().isEmpty());
    QCOMPARE(map.tierFor(5).points.size(), 0U);
    QCOMPARE(ArcMap{}.tierFor(5).points.size(), 0U);
    QCOMPARE(areaAt(ArcMap{}, {0, 0}), kNoArea);
    QCOMPARE(ArcMap{}.dissolved({}, 0).areaCount(), 0U);
}

void TestArcMap::stopGivesAnEmptyMap()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(ArcMap::build(areaRings({{rectangle(0, 0, 1, 1)}}), source.get_token()).areaCount(), 0U);
}

void TestArcMap::countryIsFilledAtEveryTier()
{
    const SyntheticPartition country(9, 7, 40);
    const ArcMap map = ArcMap::build(country.rings());
    QVERIFY(isConsistent(map));
    // Every side of a cell is one arc, but at the four corners of the country two sides make one.
    QCOMPARE(map.arcCount(), static_cast<std::size_t>(9 * 8 + 10 * 7 - 4));
    QVERIFY(map.tiers().size() > 3);

    for (std::size_t area = 0; area < map.areaCount(); ++area) {
        const auto ring = country.ring(static_cast<int>(area) % 9, static_cast<int>(area) / 9);
        QVERIFY(isNear(map.areaM2(area), shoelaceM2(ring), 1e-3));
    }
    QVERIFY(isNear(totalAreaM2(map), shoelaceM2(country.outline()), 1e-2));

    const ArcMap land = map.dissolved(std::vector<int>(map.areaCount(), 0), 1);
    QCOMPARE(land.firstRing(1), 1U);
    for (const ArcTier &tier : map.tiers()) {
        double areasM2 = 0; // all rings run counter-clockwise, as the country's do
        for (std::uint32_t r = 0; r < map.firstRing(map.areaCount()); ++r)
            areasM2 += shoelaceM2(ringPoints(map, tier, r));
        const ArcTier &coast = land.tierFor(tier.errorM);
        QCOMPARE(coast.errorM, tier.errorM);
        const double landM2 = shoelaceM2(ringPoints(land, coast, 0));
        QVERIFY2(isNear(areasM2, landM2, 1e-2), qPrintable(QString::number(tier.errorM)));
    }
}

void TestArcMap::neighboursShareEveryPointAtEveryTier()
{
    const ArcMap map = ArcMap::build(SyntheticPartition(5, 5, 60).rings());
    for (const ArcTier &tier : map.tiers()) {
        // An edge between two areas is walked once to and once fro.
        std::multiset<std::array<double, 4>> edges;
        for (std::uint32_t r = 0; r < map.firstRing(map.areaCount()); ++r) {
            const auto ring = ringPoints(map, tier, r);
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                edges.insert({a.x, a.y, b.x, b.y});
            }
        }
        std::size_t inner = 0;
        for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
            const auto points = tier.arc(arc);
            for (std::size_t i = 1; i < points.size(); ++i) {
                const Point a = points[i - 1];
                const Point b = points[i];
                const std::size_t both = edges.count({a.x, a.y, b.x, b.y}) + edges.count({b.x, b.y, a.x, a.y});
                const bool isCoast = map.left(arc) == kNoArea || map.right(arc) == kNoArea;
                QCOMPARE(both, isCoast ? 1U : 2U);
                inner += !isCoast;
            }
        }
        QVERIFY(inner > 0);
    }
}

void TestArcMap::tiersHalveAndSayTheirError()
{
    const ArcMap map = ArcMap::build(SyntheticPartition(6, 6, 200).rings(), {}, 2.0);
    const auto tiers = map.tiers();
    QCOMPARE(tiers.front().errorM, 0.0);
    QVERIFY(tiers.size() >= 4 && tiers.size() <= 10);
    for (std::size_t i = 1; i < tiers.size(); ++i) {
        QVERIFY(static_cast<double>(tiers[i].points.size()) <= 0.8 * static_cast<double>(tiers[i - 1].points.size()));
        const double doublings = std::log2(tiers[i].errorM / 2.0);
        QCOMPARE(doublings, std::round(doublings));
        QVERIFY(tiers[i].errorM > tiers[i - 1].errorM);
        QCOMPARE(&map.tierFor(tiers[i].errorM), &tiers[i]);
        QCOMPARE(&map.tierFor(tiers[i].errorM * 0.999), &tiers[i - 1]);
    }
    QCOMPARE(&map.tierFor(0), &tiers.front());
    QCOMPARE(&map.tierFor(-1), &tiers.front());
    QCOMPARE(&map.tierFor(1e9), &tiers.back());
}

void TestArcMap::boxesHoldTheirPoints()
{
    const SyntheticPartition country(4, 3, 10);
    const ArcMap map = ArcMap::build(country.rings());
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column) {
            Box box;
            for (const Point p : country.ring(column, row))
                box.add(p);
            QCOMPARE(map.areaBox(static_cast<std::size_t>(country.areaAt(column, row))), box);
        }
    }
    for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
        Box box;
        for (const Point p : map.tiers().front().arc(arc))
            box.add(p);
        QCOMPARE(map.arcBox(arc), box);
    }
}

QTEST_APPLESS_MAIN(TestArcMap)
#include "tst_arc_map.moc"
