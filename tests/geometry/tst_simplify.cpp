// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/simplify.h"
#include "tests/geometry/geos_judge.h"
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace atlas;

namespace {

using Line = std::vector<Point>;

constexpr double kAlways = std::numeric_limits<double>::infinity();

std::vector<double> tolerances(const Line &line)
{
    std::vector<double> result(line.size());
    LineSimplifier().tolerances(line, result);
    return result;
}

Line simplified(const Line &line, double errorM)
{
    const auto tolerance = tolerances(line);
    Line kept;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (tolerance[i] > errorM)
            kept.push_back(line[i]);
    }
    return kept;
}

Line randomWalk(unsigned seed, bool closed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 10);
    Line line{{0, 0}};
    for (int i = 0; i < 400; ++i)
        line.push_back({line.back().x + step(random) + 3, line.back().y + step(random)});
    if (closed)
        line.push_back(line.front());
    return line;
}

} // namespace

class TestSimplify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTolerances();
    void errorHolds_data();
    void errorHolds();
    void closedLinesKeepATriangle_data();
    void closedLinesKeepATriangle();
    void spiralDoesNotOverflowTheStack();
    void everyTierOfAMapHoldsItsError();
};

void TestSimplify::knownTolerances()
{
    // Heights above the chord are the distances; the small tooth hangs on the great one.
    QCOMPARE(tolerances({{0, 0}, {50, 30}, {100, 0}}), (std::vector<double>{kAlways, 30, kAlways}));
    QCOMPARE(tolerances({{0, 0}, {50, 0}, {100, 0}}), (std::vector<double>{kAlways, 0, kAlways}));
    QCOMPARE(tolerances({{0, 0}, {1, 1}}), (std::vector<double>{kAlways, kAlways}));
    // Beyond the end of the chord it is the distance to the end point that counts.
    QCOMPARE(tolerances({{0, 0}, {103, 4}, {100, 0}}), (std::vector<double>{kAlways, 5, kAlways}));
    // A point never outlasts the one that made it necessary.
    const auto nested = tolerances({{0, 0}, {10, 3}, {20, -3}, {30, 0}});
    QVERIFY(nested[2] <= nested[1]);
}

void TestSimplify::errorHolds_data()
{
    QTest::addColumn<Line>("line");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        QTest::addRow("random walk %u", seed) << randomWalk(seed, false);
        QTest::addRow("closed random walk %u", seed) << randomWalk(seed, true);
    }
}

void TestSimplify::errorHolds()
{
    QFETCH(Line, line);
    std::size_t last = line.size();
    for (const double errorM : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0}) {
        const Line kept = simplified(line, errorM);
        QVERIFY(kept.size() <= last);
        last = kept.size();
        GeosJudge geos;
        const double distance = geos.hausdorff(geos.line(line), geos.line(kept), 0.1);
        QVERIFY2(distance >= 0 && distance <= errorM * (1 + 1e-9),
                 qPrintable(QStringLiteral("%1 m at %2 m").arg(distance).arg(errorM)));
    }
    QVERIFY(last < line.size() / 4);
}

void TestSimplify::closedLinesKeepATriangle_data()
{
    QTest::addColumn<Line>("line");
    Line circle;
    for (int i = 0; i < 100; ++i)
        circle.push_back({50 * std::cos(i * std::numbers::pi / 50), 50 * std::sin(i * std::numbers::pi / 50)});
    circle.push_back(circle.front());
    QTest::newRow("circle") << circle;
    QTest::newRow("triangle") << Line{{0, 0}, {1, 0}, {0, 1}, {0, 0}};
    QTest::newRow("square") << Line{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
    QTest::newRow("sliver") << Line{{0, 0}, {100, 0}, {200, 0}, {100, 1e-9}, {0, 0}};
}

void TestSimplify::closedLinesKeepATriangle()
{
    QFETCH(Line, line);
    const Line kept = simplified(line, 1e6);
    QCOMPARE(kept.size(), 4U);
    QCOMPARE(kept.front(), kept.back());
    QVERIFY(shoelaceM2(std::span(kept).first(3)) != 0);
}

void TestSimplify::spiralDoesNotOverflowTheStack()
{
    // Splits off one point at a time: a recursion would go 20,000 deep.
    Line spiral;
    for (int i = 0; i < 20000; ++i) {
        const double radius = std::pow(1.0005, i);
        spiral.push_back({radius * std::cos(i * 2.0), radius * std::sin(i * 2.0)});
    }
    QVERIFY(simplified(spiral, 1.0).size() > 2);
}

void TestSimplify::everyTierOfAMapHoldsItsError()
{
    AreaRings rings = SyntheticPartition(4, 4, 50).rings();
    Line island;
    for (int i = 0; i < 300; ++i) {
        const double radius = 400 + 60 * std::sin(i * 0.7) + 20 * std::sin(i * 3.1);
        island.push_back({10000 + radius * std::cos(i * std::numbers::pi / 150),
                          300000 + radius * std::sin(i * std::numbers::pi / 150)});
    }
    rings.addRing(island);
    rings.endArea();
    const ArcMap map = ArcMap::build(rings);
    QVERIFY(map.tiers().size() > 3);
    GeosJudge geos;
    for (const ArcTier &tier : map.tiers().subspan(1)) {
        double greatest = 0;
        for (std::uint32_t arc = 0; arc < map.arcCount(); ++arc) {
            greatest = std::max(greatest, geos.hausdorff(geos.line(map.tiers().front().arc(arc)),
                                                         geos.line(tier.arc(arc)), 0.2));
        }
        QVERIFY2(greatest <= tier.errorM * (1 + 1e-9), qPrintable(QString::number(greatest)));
        QVERIFY2(greatest > tier.errorM / 4, "suspiciously exact: nothing was simplified");
    }
}

QTEST_APPLESS_MAIN(TestSimplify)
#include "tst_simplify.moc"
