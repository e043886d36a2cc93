// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/coverage.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace atlas {

namespace {

struct ByPlace {
    bool operator()(const Point &a, const Point &b) const { return std::pair(a.x, a.y) < std::pair(b.x, b.y); }
    bool operator()(const std::pair<Point, Point> &a, const std::pair<Point, Point> &b) const
    {
        return std::tuple(a.first.x, a.first.y, a.second.x, a.second.y)
            < std::tuple(b.first.x, b.first.y, b.second.x, b.second.y);
    }
};

double signedArea(std::span<const Point> ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point &a = ring[i];
        const Point &b = ring[(i + 1) % ring.size()];
        // Relative to the first point: RD coordinates are large and the faces small.
        twice += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
    }
    return twice / 2;
}

std::vector<CoverageFace> polygonised(const GeosContext &geos, const GeosPtr &lines)
{
    const GEOSGeometry *input[] = {lines.get()};
    const auto polygons = geos.own(GEOSPolygonize_r(geos.handle(), input, 1));
    std::vector<CoverageFace> faces;
    for (int i = 0; i < GEOSGetNumGeometries_r(geos.handle(), polygons.get()); ++i) {
        CoverageFace face;
        face.rings = geos.rings(GEOSGetGeometryN_r(geos.handle(), polygons.get(), i));
        for (std::size_t r = 0; r < face.rings.size(); ++r) {
            const double area = signedArea(face.rings[r]);
            if ((area > 0) != (r == 0))
                std::ranges::reverse(face.rings[r]);
            face.areaM2 += r == 0 ? std::abs(area) : -std::abs(area);
        }
        faces.push_back(std::move(face));
    }
    return faces;
}

/// The planar graph of borders: from each point the points a border leads to, with the area on the left.
class BorderGraph {
public:
    explicit BorderGraph(std::span<const CoverageFace> faces)
    {
        std::map<std::pair<Point, Point>, int, ByPlace> leftOf;
        for (const CoverageFace &face : faces)
            for (const auto &ring : face.rings)
                for (std::size_t i = 0; i < ring.size(); ++i)
                    leftOf[{ring[i], ring[(i + 1) % ring.size()]}] = face.area;
        for (const auto &[edge, left] : leftOf) {
            const auto twin = leftOf.find({edge.second, edge.first});
            const int right = twin == leftOf.end() ? kSea : twin->second;
            if (left == right)
                continue;
            add(edge.first, edge.second, left, right);
            if (twin == leftOf.end())
                add(edge.second, edge.first, right, left);
        }
    }

    std::vector<CoverageArc> arcs()
    {
        std::vector<CoverageArc> result;
        // First from every junction; what is left then are rings without one.
        for (const bool junctions : {true, false})
            for (auto &[point, steps] : m_steps)
                if ((steps.size() != 2) == junctions)
                    for (Step &step : steps)
                        if (!step.used)
                            result.push_back(follow(point, step));
        return result;
    }

private:
    struct Step {
        Point to;
        int left, right;
        bool used = false;
    };

    void add(Point from, Point to, int left, int right) { m_steps[from].push_back({to, left, right}); }

    CoverageArc follow(Point start, Step &first)
    {
        CoverageArc arc{{start}, first.left, first.right};
        Point from = start;
        Step *step = &first;
        while (true) {
            const Point to = step->to;
            step->used = true;
            auto &next = m_steps[to];
            std::ranges::find(next, from, &Step::to)->used = true;
            arc.points.push_back(to);
            if (next.size() != 2 || to == start)
                return arc;
            step = next[0].to == from ? &next[1] : &next[0];
            from = to;
        }
    }

    std::map<Point, std::vector<Step>, ByPlace> m_steps;
};

} // namespace

std::vector<CoverageFace> facesOf(const GeosContext &geos, std::vector<GeosPtr> lines, double gridM)
{
    const auto all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(lines));
    return polygonised(geos, geos.own(GEOSUnaryUnionPrec_r(geos.handle(), all.get(), gridM)));
}

std::vector<CoverageArc> arcsOf(std::span<const CoverageFace> faces)
{
    return BorderGraph(faces).arcs();
}

AreaRings areasOf(const GeosContext &geos, std::span<const CoverageArc> arcs, int areaCount)
{
    std::map<std::pair<Point, Point>, int, ByPlace> leftOf;
    std::vector<GeosPtr> lines;
    for (const CoverageArc &arc : arcs) {
        for (std::size_t i = 0; i + 1 < arc.points.size(); ++i) {
            leftOf[{arc.points[i], arc.points[i + 1]}] = arc.left;
            leftOf[{arc.points[i + 1], arc.points[i]}] = arc.right;
        }
        lines.push_back(geos.line(arc.points));
    }
    std::vector<std::vector<CoverageFace>> byArea(static_cast<std::size_t>(areaCount));
    for (CoverageFace &face : polygonised(geos, geos.collection(GEOS_MULTILINESTRING, std::move(lines)))) {
        const int area = leftOf.at({face.rings[0][0], face.rings[0][1]});
        if (area != kSea)
            byArea[static_cast<std::size_t>(area)].push_back(std::move(face));
    }
    AreaRings result;
    for (auto &faces : byArea) {
        // Largest part first, whatever order GEOS found them in.
        std::ranges::stable_sort(faces, std::greater(), &CoverageFace::areaM2);
        for (const CoverageFace &face : faces)
            for (const auto &ring : face.rings)
                result.addRing(ring);
        result.endArea();
    }
    return result;
}

} // namespace atlas
