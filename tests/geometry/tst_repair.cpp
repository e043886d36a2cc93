// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/repair.h"
#include "tests/geometry/geos_judge.h"
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace atlas;

namespace {

using Rings = std::vector<std::vector<Point>>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<Point> reversed(std::vector<Point> ring)
{
    std::ranges::reverse(ring);
    return ring;
}

} // namespace

Q_DECLARE_METATYPE(atlas::RepairOutcome)

class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void onlyTheLastAreaIsTouched();
    void verdictAgreesWithGeos();
    void threadsDoNotDisturbEachOther();
};

void TestRepair::outcomes_data()
{
    QTest::addColumn<Rings>("rings");
    QTest::addColumn<RepairOutcome>("outcome");
    QTest::addColumn<double>("areaM2"); // by elementary geometry
    const auto square = rectangle(0, 0, 10, 10);
    const auto row = [](const char *name, const Rings &rings, RepairOutcome outcome, double areaM2) {
        QTest::newRow(name) << rings << outcome << areaM2;
    };
    using enum RepairOutcome;
    row("square", {square}, Valid, 100);
    row("clockwise square", {reversed(square)}, Valid, 100);
    row("square with a hole", {square, rectangle(2, 2, 3, 3)}, Valid, 91);
    row("hole first", {rectangle(2, 2, 3, 3), square}, Valid, 91);
    row("hole that touches the shell at a point", {square, {{0, 5}, {3, 3}, {3, 7}}}, Valid, 94);
    row("holes that touch each other", {square, rectangle(2, 2, 2, 2), rectangle(4, 4, 2, 2)}, Valid, 92);
    row("hole outside the shell is a part", {square, rectangle(20, 20, 3, 3)}, Valid, 109);
    row("two parts that touch at a corner", {square, rectangle(10, 10, 10, 10)}, Valid, 200);
    row("island in a lake", {rectangle(0, 0, 30, 30), rectangle(10, 10, 10, 10), rectangle(13, 13, 3, 3)}, Valid, 809);
    row("lake on an island in a lake",
        {rectangle(0, 0, 30, 30), rectangle(5, 5, 20, 20), rectangle(8, 8, 10, 10), rectangle(10, 10, 2, 2)}, Valid,
        900 - 400 + 100 - 4);
    row("repeated points", {{{0, 0}, {10, 0}, {10, 0}, {10, 10}, {0, 10}}}, Valid, 100);
    row("bow-tie", {{{0, 0}, {10, 10}, {10, 0}, {0, 10}}}, Repaired, 50);
    row("bow-tie with a point in the crossing", {{{0, 0}, {5, 5}, {10, 0}, {10, 10}, {5, 5}, {0, 10}}}, Repaired, 50);
    row("spike outwards", {{{0, 0}, {10, 0}, {10, 5}, {20, 5}, {10, 5}, {10, 10}, {0, 10}}}, Repaired, 100);
    row("spike inwards", {{{0, 0}, {10, 0}, {10, 5}, {5, 5}, {10, 5}, {10, 10}, {0, 10}}}, Repaired, 100);
    row("ring twice", {square, square}, Repaired, 100);
    row("ring twice, once reversed", {square, reversed(square)}, Repaired, 100);
    row("parts with a common edge", {square, rectangle(10, 0, 10, 10)}, Repaired, 200);
    row("hole along the shell", {square, rectangle(0, 2, 3, 3)}, Repaired, 91);
    row("hole that crosses the shell", {square, rectangle(8, 2, 4, 4)}, Repaired, 100 - 8);
    row("parts that overlap", {square, rectangle(5, 5, 10, 10)}, Repaired, 100 + 100 - 25);
    row("bow-tie with a hole in one wing", {{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, rectangle(8, 4, 1, 2)}, Repaired, 48);
    row("hole connected to the shell by a corridor without width",
        {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 5}, {3, 5}, {3, 7}, {6, 7}, {6, 5}, {3, 5}, {0, 5}}}, Repaired, 94);
    row("a point that is no number", {{{0, 0}, {10, 0}, {kNan, 3}, {10, 10}, {0, 10}}}, Repaired, 100);
    row("a good ring and a bare line", {square, {{20, 0}, {30, 0}}}, Repaired, 100);
    row("sliver", {{{0, 0}, {10, 0}, {5, 1e-9}}, {{5, -1}, {5, 1}}}, Empty, 0);
    row("line there and back", {{{0, 0}, {5, 0}, {10, 0}, {5, 0}}}, Empty, 0);
    row("a point", {{{1, 1}}}, Empty, 0);
    row("nothing", {}, Empty, 0);
}

void TestRepair::outcomes()
{
    QFETCH(Rings, rings);
    QFETCH(RepairOutcome, outcome);
    QFETCH(double, areaM2);

    AreaRings area;
    for (const auto &ring : rings)
        area.addRing(ring);
    const AreaRings before = area;
    QCOMPARE(repairLastArea(area, 0), outcome);
    area.endArea();
    QVERIFY(isValidArea(area, 0));
    QCOMPARE(area.points.size(), area.ringStart.back());
    if (outcome == RepairOutcome::Valid)
        QCOMPARE(area.points, before.points);
    if (outcome == RepairOutcome::Empty)
        QCOMPARE(area.ringCount(), 0U);

    Rings result;
    for (std::size_t r = 0; r < area.ringCount(); ++r)
        result.emplace_back(area.ring(r).begin(), area.ring(r).end());
    GeosJudge geos;
    QVERIFY(std::abs(geos.area(geos.evenOdd(result)) - areaM2) < 1e-6);
    const ArcMap map = ArcMap::build(area);
    QVERIFY(isConsistent(map));
    QVERIFY(std::abs(map.areaM2(0) - areaM2) < 1e-6);
}

void TestRepair::onlyTheLastAreaIsTouched()
{
    const std::vector<Point> bowTie{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
    AreaRings rings = areaRings({{bowTie}});
    rings.addRing(bowTie);
    QCOMPARE(repairLastArea(rings, 1), RepairOutcome::Repaired);
    rings.endArea();
    QCOMPARE(rings.areaCount(), 2U);
    QVERIFY(std::ranges::equal(rings.ring(0), bowTie));
    QVERIFY(!isValidArea(rings, 0));
    QVERIFY(isValidArea(rings, 1));
}

void TestRepair::verdictAgreesWithGeos()
{
    // Three to seven corners on a coarse grid: many touch, repeat or cross, many do not.
    std::mt19937 random(5);
    int valid = 0;
    for (int i = 0; i < 20000; ++i) {
        std::vector<Point> ring(3 + random() % 5);
        for (Point &corner : ring)
            corner = {static_cast<double>(random() % 7), static_cast<double>(random() % 7)};
        while (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        if (ring.size() < 3)
            continue;
        AreaRings rings = areaRings({{ring}});
        GeosJudge geos;
        const bool expected = geos.isValid(geos.polygon(ring));
        QCOMPARE(isValidArea(rings, 0), expected);
        valid += expected;
    }
    QVERIFY2(valid > 2000 && valid < 18000, qPrintable(QString::number(valid)));
}

void TestRepair::threadsDoNotDisturbEachOther()
{
    const auto work = [](std::size_t &repaired) {
        AreaRings rings;
        for (int i = 0; i < 500; ++i) {
            const double x = 10.0 * i;
            const auto first = static_cast<std::uint32_t>(rings.ringCount());
            rings.addRing(std::vector<Point>{{x, 0}, {x + 10, 10}, {x + 10, 0}, {x, 10}});
            repaired += repairLastArea(rings, first) == RepairOutcome::Repaired;
            rings.endArea();
        }
    };
    std::size_t one = 0;
    std::size_t two = 0;
    {
        std::jthread first(work, std::ref(one));
        std::jthread second(work, std::ref(two));
    }
    QCOMPARE(one, 500U);
    QCOMPARE(two, 500U);
}

QTEST_APPLESS_MAIN(TestRepair)
#include "tst_repair.moc"
