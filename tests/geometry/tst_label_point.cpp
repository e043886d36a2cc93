// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "tests/geometry/map_support.h"
#include "tests/geometry/synthetic_partition.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace atlas;

class TestLabelPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellInside_data();
    void isWellInside();
    void everyAreaHoldsItsOwn();
};

void TestLabelPoint::isWellInside_data()
{
    QTest::addColumn<AreaRings>("rings");
    QTest::addColumn<double>("greatestM"); // radius of the largest circle inside, by elementary geometry
    QTest::newRow("square") << areaRings({{rectangle(0, 0, 100, 100)}}) << 50.0;
    QTest::newRow("strip") << areaRings({{rectangle(0, 0, 1000, 20)}}) << 10.0;
    QTest::newRow("right triangle 3-4-5") << areaRings({{{{0, 0}, {400, 0}, {0, 300}}}}) << 100.0;
    QTest::newRow("horseshoe, centroid outside")
        << areaRings({{{{0, 0}, {100, 0}, {100, 100}, {80, 100}, {80, 20}, {20, 20}, {20, 100}, {0, 100}}}})
        << 20 / (1 + 1 / std::sqrt(2.0)); // in the two lower corners
    QTest::newRow("ring round an enclave")
        << areaRings({{rectangle(0, 0, 100, 100), rectangle(20, 20, 60, 60)}}) << 20 / (1 + 1 / std::sqrt(2.0));
    QTest::newRow("the larger of two parts")
        << areaRings({{rectangle(0, 0, 10, 10), rectangle(500, 500, 80, 80)}}) << 40.0;
}

void TestLabelPoint::isWellInside()
{
    QFETCH(AreaRings, rings);
    QFETCH(double, greatestM);
    const ArcMap map = ArcMap::build(rings);
    const Point label = map.labelPoint(0);
    QCOMPARE(areaAt(map, label), 0U);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t r = 0; r < rings.ringCount(); ++r) {
        const auto ring = rings.ring(r);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            for (int step = 0; step <= 2000; ++step) {
                const double t = step / 2000.0;
                const Point onEdge{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
                nearest = std::min(nearest, std::hypot(onEdge.x - label.x, onEdge.y - label.y));
            }
        }
    }
    // 9/10 of the greatest distance, and the sampling's own error.
    QVERIFY2(nearest >= 0.9 * greatestM - 0.3, qPrintable(QString::number(nearest)));
    QVERIFY2(nearest <= greatestM + 0.3, qPrintable(QString::number(nearest)));
}

void TestLabelPoint::everyAreaHoldsItsOwn()
{
    // So crinkled that the simplified outline, in which the point is sought, is not the real one.
    const ArcMap map = ArcMap::build(SyntheticPartition(20, 20, 120, 300).rings());
    for (std::uint32_t area = 0; area < map.areaCount(); ++area)
        QCOMPARE(areaAt(map, map.labelPoint(area)), area);
}

QTEST_APPLESS_MAIN(TestLabelPoint)
#include "tst_label_point.moc"
