// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/geometry/geos_judge.h"
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace atlas;

namespace {

using Rings = std::vector<std::vector<Point>>;

Rings ringsOf(const ArcMap &map, std::uint32_t area)
{
    Rings rings;
    for (std::uint32_t r = map.firstRing(area); r < map.firstRing(area + 1); ++r)
        rings.push_back(ringPoints(map, map.tiers().front(), r));
    return rings;
}

} // namespace

class TestDissolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSquaresBecomeOne();
    void areasWithoutGroupAreLeftOut();
    void groupRoundAHole();
    void partsThatMeetAtACorner();
    void partsOfOneAreaLoseTheirCommonEdge();
    void randomGroupsAgreeWithGeos_data();
    void randomGroupsAgreeWithGeos();
    void tiersAreThoseOfTheParent();
    void dissolvingTwiceIsDissolvingOnce();
    void borderArcsSeparateGroups();
};

void TestDissolve::twoSquaresBecomeOne()
{
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 10, 10)}, {rectangle(10, 0, 10, 10)}}));
    const std::vector<int> groups{0, 0};
    const ArcMap whole = map.dissolved(groups, 1);
    QVERIFY(isConsistent(whole));
    QCOMPARE(whole.areaCount(), 1U);
    QCOMPARE(whole.arcCount(), 2U);
    QCOMPARE(whole.firstRing(1), 1U);
    QCOMPARE(whole.areaM2(0), 200.0);
    QCOMPARE(whole.areaBox(0), (Box{0, 0, 20, 10}));
    QCOMPARE(areaAt(whole, {15, 5}), 0U);
    QCOMPARE(areaAt(whole, whole.labelPoint(0)), 0U);
}

void TestDissolve::areasWithoutGroupAreLeftOut()
{
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 10, 10)}, {rectangle(10, 0, 10, 10)}}));
    const std::vector<int> groups{-1, 1};
    const ArcMap part = map.dissolved(groups, 3);
    QVERIFY(isConsistent(part));
    QCOMPARE(part.areaCount(), 3U);
    QCOMPARE(part.areaM2(0), 0.0);
    QCOMPARE(part.areaM2(1), 100.0);
    QCOMPARE(part.areaM2(2), 0.0);
    QCOMPARE(areaAt(part, {5, 5}), kNoArea);
    QCOMPARE(areaAt(part, {15, 5}), 1U);
    QCOMPARE(part.bounds(), (Box{10, 0, 20, 10}));
}

void TestDissolve::groupRoundAHole()
{
    AreaRings rings;
    std::vector<int> groups;
    for (int i = 0; i < 9; ++i) {
        rings.addRing(rectangle(10 * (i % 3), 10 * (i / 3), 10, 10));
        rings.endArea();
        groups.push_back(i == 4 ? 1 : 0);
    }
    const ArcMap map = ArcMap::build(rings).dissolved(groups, 2);
    QVERIFY(isConsistent(map));
    QCOMPARE(map.firstRing(1) - map.firstRing(0), 2U);
    QCOMPARE(map.areaM2(0), 800.0);
    QCOMPARE(map.areaM2(1), 100.0);
    QCOMPARE(areaAt(map, {15, 15}), 1U);
    QCOMPARE(areaAt(map, {5, 15}), 0U);
}

void TestDissolve::partsThatMeetAtACorner()
{
    AreaRings rings;
    std::vector<int> chessboard;
    for (int i = 0; i < 16; ++i) {
        rings.addRing(rectangle(10 * (i % 4), 10 * (i / 4), 10, 10));
        rings.endArea();
        chessboard.push_back((i % 4 + i / 4) % 2);
    }
    const ArcMap map = ArcMap::build(rings).dissolved(chessboard, 2);
    QVERIFY(isConsistent(map));
    for (std::uint32_t area = 0; area < 2; ++area) {
        GeosJudge geos;
        const Rings parts = ringsOf(map, area);
        QCOMPARE(map.areaM2(area), 800.0);
        QCOMPARE(geos.area(geos.evenOdd(parts)), 800.0);
        for (const auto &ring : parts)
            QVERIFY(geos.isValid(geos.polygon(ring)));
    }
}

void TestDissolve::partsOfOneAreaLoseTheirCommonEdge()
{
    const ArcMap map = ArcMap::build(areaRings({{rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10)}}));
    const ArcMap whole = map.dissolved(std::vector<int>{0}, 1);
    QVERIFY(isConsistent(whole));
    QCOMPARE(whole.firstRing(1), 1U);
    QCOMPARE(whole.areaM2(0), 200.0);
}

void TestDissolve::randomGroupsAgreeWithGeos_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("groups");
    QTest::newRow("few large groups") << 1U << 2;
    QTest::newRow("three groups") << 2U << 3;
    QTest::newRow("many small groups") << 3U << 20;
}

void TestDissolve::randomGroupsAgreeWithGeos()
{
    QFETCH(unsigned, seed);
    QFETCH(int, groups);
    const SyntheticPartition country(12, 11, 7);
    const ArcMap map = ArcMap::build(country.rings());
    std::mt19937 random(seed);
    std::vector<int> groupOf;
    for (std::size_t area = 0; area < map.areaCount(); ++area)
        groupOf.push_back(static_cast<int>(random() % static_cast<unsigned>(groups + 1)) - 1);

    const ArcMap dissolved = map.dissolved(groupOf, groups);
    QVERIFY(isConsistent(dissolved));
    for (int group = 0; group < groups; ++group) {
        Rings members;
        double sumM2 = 0;
        for (std::size_t area = 0; area < map.areaCount(); ++area) {
            if (groupOf[area] != group)
                continue;
            members.push_back(country.ring(static_cast<int>(area) % 12, static_cast<int>(area) / 12));
            sumM2 += map.areaM2(area);
        }
        const auto area = static_cast<std::uint32_t>(group);
        GeosJudge geos;
        const GEOSGeometry *expected = geos.unionOf(members);
        const GEOSGeometry *actual = geos.evenOdd(ringsOf(dissolved, area));
        QVERIFY(std::abs(dissolved.areaM2(area) - sumM2) < 1e-2);
        QVERIFY(std::abs(dissolved.areaM2(area) - geos.area(expected)) < 1e-2);
        QVERIFY(geos.areaOfDifference(actual, expected) < 1e-2);
        QCOMPARE(areaAt(dissolved, dissolved.labelPoint(area)), area);
    }
}

void TestDissolve::tiersAreThoseOfTheParent()
{
    const ArcMap map = ArcMap::build(SyntheticPartition(6, 6, 30).rings());
    std::vector<int> halves(map.areaCount());
    for (std::size_t area = 0; area < halves.size(); ++area)
        halves[area] = area < halves.size() / 2;
    const ArcMap dissolved = map.dissolved(halves, 2);
    QCOMPARE(dissolved.tiers().size(), map.tiers().size());
    for (std::size_t t = 0; t < map.tiers().size(); ++t) {
        QCOMPARE(dissolved.tiers()[t].errorM, map.tiers()[t].errorM);
        std::set<std::vector<std::pair<double, double>>> known;
        const auto asPairs = [](std::span<const Point> arc) {
            std::vector<std::pair<double, double>> pairs;
            for (const Point p : arc)
                pairs.emplace_back(p.x, p.y);
            return pairs;
        };
        for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc)
            known.insert(asPairs(map.tiers()[t].arc(arc)));
        for (std::uint32_t arc = 0; arc < dissolved.arcCount(); ++arc)
            QVERIFY(known.contains(asPairs(dissolved.tiers()[t].arc(arc))));
    }
}

void TestDissolve::dissolvingTwiceIsDissolvingOnce()
{
    const ArcMap map = ArcMap::build(SyntheticPartition(8, 8, 9).rings());
    std::vector<int> quarters;
    std::vector<int> halves;
    for (int area = 0; area < 64; ++area) {
        quarters.push_back(area % 8 / 4 + 2 * (area / 32));
        halves.push_back(area / 32);
    }
    const ArcMap once = map.dissolved(halves, 2);
    const ArcMap twice = map.dissolved(quarters, 4).dissolved(std::vector<int>{0, 0, 1, 1}, 2);
    QVERIFY(isConsistent(twice));
    QCOMPARE(twice.arcCount(), once.arcCount());
    QCOMPARE(twice.vertexCount(), once.vertexCount());
    for (std::size_t half = 0; half < 2; ++half)
        QVERIFY(std::abs(twice.areaM2(half) - once.areaM2(half)) < 1e-3);
}

void TestDissolve::borderArcsSeparateGroups()
{
    AreaRings rings;
    for (int i = 0; i < 4; ++i) {
        rings.addRing(rectangle(10 * i, 0, 10, 10));
        rings.endArea();
    }
    const ArcMap map = ArcMap::build(rings);
    const std::vector<int> groups{0, 0, 7, -3};
    std::set<std::pair<std::uint32_t, std::uint32_t>> sides;
    for (const std::uint32_t arc : borderArcs(map, groups)) {
        sides.insert(std::minmax({map.left(arc), map.right(arc)}));
    }
    const std::set<std::pair<std::uint32_t, std::uint32_t>> expected{
        {0, kNoArea}, {1, kNoArea}, {1, 2}, {2, kNoArea}, {2, 3}};
    QCOMPARE(sides, expected);
    QVERIFY(borderArcs(map, std::vector<int>{-1, -1, -1, -1}).empty());
}

QTEST_APPLESS_MAIN(TestDissolve)
#include "tst_dissolve.moc"
