// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/border_smoothing.h"
#include "layers/geometry/cells.h"
#include "layers/geometry/land_rows.h"
#include "layers/geometry/power_diagram.h"
#include "layers/geometry/small_parts.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numbers>
#include <random>
#include <set>
#include <tuple>

using namespace atlas;

namespace {

constexpr double kKm2 = 1e6;

std::vector<Point> rectangle(double minX, double minY, double maxX, double maxY)
{
    return {{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}};
}

LandMask landOf(const std::vector<Point> &outline)
{
    LandMask mask;
    mask.outline.addRing(outline);
    mask.outline.endArea();
    return mask;
}

bool holds(const AreaRings &areas, std::size_t area, Point p)
{
    bool inside = false;
    for (auto r = areas.areaStart[area]; r < areas.areaStart[area + 1]; ++r) {
        const auto ring = areas.ring(r);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y))
                inside = !inside;
        }
    }
    return inside;
}

/// Shells run one way round and holes the other, so their signed areas add up.
double areaOf(const AreaRings &areas, std::size_t area)
{
    double twice = 0;
    for (auto r = areas.areaStart[area]; r < areas.areaStart[area + 1]; ++r) {
        const auto ring = areas.ring(r);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            twice += a.x * b.y - b.x * a.y;
        }
    }
    return std::abs(twice) / 2;
}

std::size_t partsOf(const AreaRings &areas, std::size_t area)
{
    return areas.areaStart[area + 1] - areas.areaStart[area];
}

/// 400 sites in 20 areas on 60 × 60 km, an area being what lies nearest to one of 20 centres.
std::vector<CellSite> randomSites()
{
    std::mt19937 random(7);
    const auto coordinate = [&random] { return 1000.0 + static_cast<double>(random() % 58000); };
    std::vector<Point> centres;
    for (int i = 0; i < 20; ++i)
        centres.push_back({coordinate(), coordinate()});
    std::vector<CellSite> sites;
    for (int i = 0; i < 400; ++i) {
        const Point p{coordinate(), coordinate()};
        int nearest = 0;
        for (int c = 1; c < 20; ++c) {
            const auto distance = [&](int k) {
                const Point &q = centres[static_cast<std::size_t>(k)];
                return std::hypot(p.x - q.x, p.y - q.y);
            };
            if (distance(c) < distance(nearest))
                nearest = c;
        }
        sites.push_back({p, nearest, (1 + static_cast<double>(random() % 16)) * kKm2});
    }
    return sites;
}

using Edge = std::tuple<double, double, double, double>;

} // namespace

class TestCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powerDiagramAgreesWithItsDefinition()
    {
        const auto sites = randomSites();
        std::vector<double> weights;
        for (const CellSite &site : sites)
            weights.push_back(site.landM2 / 4);
        const PowerDiagram diagram(sites, weights);
        std::mt19937 random(11);
        for (int i = 0; i < 500; ++i) {
            const Point p{static_cast<double>(random() % 60000), static_cast<double>(random() % 60000)};
            const auto power = [&](std::size_t s) {
                return std::pow(p.x - sites[s].point.x, 2) + std::pow(p.y - sites[s].point.y, 2) - weights[s];
            };
            std::size_t least = 0;
            for (std::size_t s = 1; s < sites.size(); ++s)
                if (power(s) < power(least))
                    least = s;
            QCOMPARE(power(diagram.siteAt(p)), power(least));
        }
    }

    void landRowsMeasureLandLessLakes()
    {
        const std::vector<std::vector<Point>> land{rectangle(0, 0, 10000, 10000), rectangle(2000, 2000, 4000, 6000)};
        const LandRows rows(land, 100);
        QCOMPARE(rows.areaM2(rectangle(-5000, -5000, 20000, 20000)), 92 * kKm2);
        QCOMPARE(rows.areaM2(rectangle(1000, 3000, 5000, 5000)), 4 * kKm2);
        const std::vector<Point> triangle{{5000, 0}, {9000, 0}, {5000, 4000}};
        QVERIFY(std::abs(rows.areaM2(triangle) - 8 * kKm2) < 0.01 * kKm2);
        QVERIFY(rows.isLand({1000, 1000}));
        QVERIFY(!rows.isLand({3000, 3000}));
        QVERIFY(!rows.isLand({3000, 12000}));
    }

    void borderOfTwoSitesIsTheirPowerBisector()
    {
        // Weights 0.7 · land / π; the border lies (w1 − w2) / (2 · distance) beyond the middle.
        const std::vector<CellSite> sites{{{6000, 5000}, 0, 40 * kKm2}, {{14000, 5000}, 1, 10 * kKm2}};
        const double expected = 10000 + 0.7 * 30 * kKm2 / std::numbers::pi / (2 * 8000);
        CellOptions options;
        options.balanceRounds = 0;
        const auto areas = approximateAreas(sites, 2, landOf(rectangle(0, 0, 20000, 10000)), options);
        QCOMPARE(partsOf(areas, 0), std::size_t(1));
        QCOMPARE(partsOf(areas, 1), std::size_t(1));
        std::set<std::pair<double, double>> first;
        for (const Point &p : areas.ring(0))
            first.insert({p.x, p.y});
        int shared = 0;
        for (const Point &p : areas.ring(1)) {
            if (first.contains({p.x, p.y})) {
                ++shared;
                QVERIFY(std::abs(p.x - expected) <= 1);
            }
        }
        QVERIFY(shared >= 2);
        // The corners of the land are rounded off and its sides generalised: 3 % at most.
        QVERIFY(std::abs(areaOf(areas, 0) - expected * 10000) < 3 * kKm2);
        QVERIFY(std::abs(areaOf(areas, 1) - (20000 - expected) * 10000) < 3 * kKm2);
    }

    void areasSettleNearTheirPublishedShare()
    {
        // Twice the land, but the points alone would share it evenly.
        const std::vector<CellSite> sites{{{6000, 5000}, 0, 120 * kKm2}, {{14000, 5000}, 1, 60 * kKm2}};
        const auto mask = landOf(rectangle(0, 0, 20000, 9000));
        CellOptions options;
        options.weightShare = 0;
        options.coastRounds = 0;
        const auto pulled = approximateAreas(sites, 2, mask, options);
        options.balanceRounds = 0;
        const auto plain = approximateAreas(sites, 2, mask, options);
        QVERIFY(std::abs(areaOf(plain, 0) - 90 * kKm2) < 2.7 * kKm2);
        QVERIFY(areaOf(pulled, 0) > 95 * kKm2);
        QVERIFY(areaOf(pulled, 0) < 121 * kKm2);
    }

    void outlineMovesTowardsThePublishedLand()
    {
        const std::vector<CellSite> sites{{{5000, 5000}, 0, 120 * kKm2}};
        const auto mask = landOf(rectangle(0, 0, 10000, 10000));
        CellOptions options;
        const auto moved = approximateAreas(sites, 1, mask, options);
        QVERIFY(areaOf(moved, 0) > 115 * kKm2);
        QVERIFY(areaOf(moved, 0) < 125 * kKm2);
        options.coastRounds = 0;
        QVERIFY(std::abs(areaOf(approximateAreas(sites, 1, mask, options), 0) - 100 * kKm2) < 5 * kKm2);
    }

    void neighboursLeaveNoGapAndDoNotOverlap()
    {
        auto mask = landOf(rectangle(0, 0, 60000, 60000));
        mask.lakes.addRing(rectangle(20000, 25000, 32000, 33000));
        mask.lakes.endArea();
        const auto areas = approximateAreas(randomSites(), 20, mask);
        QCOMPARE(areas.areaCount(), std::size_t(20));

        // Each side of a border is walked once, and the other side belongs to another area.
        std::map<Edge, std::size_t> walked;
        double sum = 0;
        for (std::size_t a = 0; a < areas.areaCount(); ++a) {
            sum += areaOf(areas, a);
            for (auto r = areas.areaStart[a]; r < areas.areaStart[a + 1]; ++r) {
                const auto ring = areas.ring(r);
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    const Point p = ring[i];
                    const Point q = ring[(i + 1) % ring.size()];
                    QVERIFY(walked.emplace(Edge{p.x, p.y, q.x, q.y}, a).second);
                    const auto twin = walked.find(Edge{q.x, q.y, p.x, p.y});
                    QVERIFY(twin == walked.end() || twin->second != a);
                }
            }
        }
        // Well inside the land every point is in exactly one area, in the middle of the lake in none.
        std::mt19937 random(3);
        for (int i = 0; i < 2000; ++i) {
            const Point p{3000.05 + static_cast<double>(random() % 54000), 3000.05 + static_cast<double>(random() % 54000)};
            const bool nearLake = p.x > 18000 && p.x < 34000 && p.y > 23000 && p.y < 35000;
            int in = 0;
            for (std::size_t a = 0; a < areas.areaCount(); ++a)
                in += holds(areas, a, p) ? 1 : 0;
            QVERIFY2(in == 1 || (nearLake && in == 0), qPrintable(QStringLiteral("%1 areas").arg(in)));
        }
        QVERIFY(sum > 3300 * kKm2);
        QVERIFY(sum < 3900 * kKm2);
    }

    void pointFarOutsideTheOutlineKeepsAnIsland()
    {
        const std::vector<CellSite> sites{{{10000, 10000}, 0, 400 * kKm2}, {{60000, 10000}, 1, 2 * kKm2}};
        const auto areas = approximateAreas(sites, 2, landOf(rectangle(0, 0, 20000, 20000)));
        QVERIFY(holds(areas, 1, {60000, 10000}));
        QCOMPARE(partsOf(areas, 1), std::size_t(1));
        // A disc of 0.9 times the radius of the published land, drawn with corners and rounded off.
        QVERIFY(std::abs(areaOf(areas, 1) / (0.81 * 2 * kKm2) - 1) < 0.12);
    }

    void pointBesideTheOutlineIsJoinedToIt()
    {
        const std::vector<CellSite> sites{{{10000, 10000}, 0, 400 * kKm2}, {{22500, 10000}, 0, 2 * kKm2}};
        const auto areas = approximateAreas(sites, 1, landOf(rectangle(0, 0, 20000, 20000)));
        QCOMPARE(partsOf(areas, 0), std::size_t(1));
        QVERIFY(holds(areas, 0, {22500, 10000}));
        QVERIFY(holds(areas, 0, {21500, 10000}));
    }

    void areaWithoutSiteHasNoRing()
    {
        const std::vector<CellSite> sites{{{10000, 10000}, 2, 400 * kKm2}};
        const auto areas = approximateAreas(sites, 3, landOf(rectangle(0, 0, 20000, 20000)));
        QCOMPARE(areas.areaCount(), std::size_t(3));
        QCOMPARE(partsOf(areas, 0), std::size_t(0));
        QCOMPARE(partsOf(areas, 1), std::size_t(0));
        QCOMPARE(partsOf(areas, 2), std::size_t(1));
    }

    void sameInputGivesTheSameBorders()
    {
        const auto mask = landOf(rectangle(0, 0, 60000, 60000));
        const auto once = approximateAreas(randomSites(), 20, mask);
        const auto again = approximateAreas(randomSites(), 20, mask);
        QCOMPARE(once.points, again.points);
        QCOMPARE(once.ringStart, again.ringStart);
        QCOMPARE(once.areaStart, again.areaStart);
    }

    void smoothingKeepsJunctionsAndNeverCrosses()
    {
        // The upper border sags almost onto the lower one: generalised apart they would cross.
        std::vector<CoverageArc> arcs{{{{0, 0}, {100, 90}, {200, 0}}, 0, 1},
                                      {{{0, 0}, {100, 95}, {200, 0}}, 1, 2}};
        const auto before = arcs;
        smoothBorders(arcs, 200);
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            QCOMPARE(arcs[a].points.front(), before[a].points.front());
            QCOMPARE(arcs[a].points.back(), before[a].points.back());
        }
        const auto heightAt = [](const CoverageArc &arc, double x) {
            for (std::size_t i = 0; i + 1 < arc.points.size(); ++i) {
                const Point p = arc.points[i];
                const Point q = arc.points[i + 1];
                if (p.x <= x && x <= q.x)
                    return p.y + (q.y - p.y) * (x - p.x) / (q.x - p.x);
            }
            return 0.0;
        };
        for (double x = 10; x < 200; x += 10)
            QVERIFY(heightAt(arcs[0], x) < heightAt(arcs[1], x));
    }

    void smallPartGoesToTheNeighbourAroundIt()
    {
        const auto face = [](std::vector<Point> ring, double areaM2, int area) {
            return CoverageFace{{std::move(ring)}, areaM2, area, true};
        };
        std::vector<CoverageFace> faces{face(rectangle(0, 0, 10, 10), 100, 0), face(rectangle(10, 0, 20, 10), 100, 1),
                                        face(rectangle(20, 0, 21, 10), 10, 0), face(rectangle(50, 0, 51, 10), 10, 1)};
        absorbSmallParts(faces, 50);
        QCOMPARE(faces[0].area, 0);
        QCOMPARE(faces[1].area, 1);
        QCOMPARE(faces[2].area, 1);
        QCOMPARE(faces[3].area, 1); // an island stays
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
