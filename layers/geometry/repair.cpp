// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/repair.h"

#include "layers/geometry/crossing_check.h"
#include "layers/geometry/geos_handle.h"
#include "layers/geometry/ring_sides.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

using Rings = std::vector<std::vector<Point>>;

// A square centimetre: what MakeValid leaves behind where lines nearly coincide, never a place.
constexpr double kSliverM2 = 1e-4;

/// GEOS contexts must not be shared between threads.
const GeosContext &geosOfThisThread()
{
    thread_local const GeosContext geos;
    return geos;
}

CrossingCheck &checkOfThisThread()
{
    thread_local CrossingCheck check;
    return check;
}

bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Rings `first` .. `last` less the points that are not numbers and rings too short to enclose anything.
Rings usableRings(const AreaRings &rings, std::size_t first, std::size_t last)
{
    Rings usable;
    for (std::size_t r = first; r < last; ++r) {
        std::vector<Point> ring;
        std::ranges::copy_if(rings.ring(r), std::back_inserter(ring), isFinite);
        if (ring.size() >= 3)
            usable.push_back(std::move(ring));
    }
    return usable;
}

/// One shell and the holes in it, as indices of rings.
struct PolygonRings {
    std::size_t shell = 0;
    std::vector<std::size_t> holes;
};

/// Tells shells from holes and puts every hole in the smallest shell round it.
std::vector<PolygonRings> nested(const Rings &rings)
{
    std::vector<Point> points;
    std::vector<std::uint32_t> start{0};
    for (const auto &ring : rings) {
        points.insert(points.end(), ring.begin(), ring.end());
        start.push_back(static_cast<std::uint32_t>(points.size()));
    }
    const std::vector<RingSide> sides = ringSides(points, start);
    const auto areaM2 = [&](std::size_t ring) { return std::abs(sides[ring].signedAreaM2); };

    std::vector<PolygonRings> polygons;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        if (sides[r].filledInside)
            polygons.push_back({r, {}});
    }
    const std::size_t shells = polygons.size();
    for (std::size_t r = 0; r < rings.size(); ++r) {
        if (sides[r].filledInside)
            continue;
        PolygonRings *smallest = nullptr;
        for (PolygonRings &polygon : std::span(polygons).first(shells)) {
            if (ringContains(rings[polygon.shell], sides[r].inside)
                && (!smallest || areaM2(polygon.shell) < areaM2(smallest->shell)))
                smallest = &polygon;
        }
        // Without a shell only where rings lie on each other; then it is a shell like the other.
        if (smallest)
            smallest->holes.push_back(r);
        else
            polygons.push_back({r, {}});
    }
    return polygons;
}

GEOSGeometry *linearRing(const GeosContext &geos, std::span<const Point> ring)
{
    const auto count = static_cast<unsigned>(ring.size());
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(geos.handle(), count + 1, 2);
    for (unsigned i = 0; i <= count; ++i)
        GEOSCoordSeq_setXY_r(geos.handle(), sequence, i, ring[i % count].x, ring[i % count].y);
    return GEOSGeom_createLinearRing_r(geos.handle(), sequence);
}

bool areValid(const GeosContext &geos, const Rings &rings, const std::vector<PolygonRings> &polygons)
{
    std::vector<GeosPtr> parts;
    for (const PolygonRings &polygon : polygons) {
        std::vector<GEOSGeometry *> holes;
        for (const std::size_t hole : polygon.holes)
            holes.push_back(linearRing(geos, rings[hole]));
        parts.push_back(geos.own(GEOSGeom_createPolygon_r(geos.handle(), linearRing(geos, rings[polygon.shell]),
                                                          holes.data(), static_cast<unsigned>(holes.size()))));
    }
    const GeosPtr all = geos.collection(GEOS_MULTIPOLYGON, std::move(parts));
    return GEOSisValid_r(geos.handle(), all.get()) == 1;
}

/// Appends copies of all polygons in `shape`, however deep they sit in collections; slivers not.
void appendPolygons(const GeosContext &geos, const GEOSGeometry *shape, std::vector<GeosPtr> &out)
{
    const int type = shape ? GEOSGeomTypeId_r(geos.handle(), shape) : GEOS_POINT;
    double areaM2 = 0;
    if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        for (int i = 0; i < GEOSGetNumGeometries_r(geos.handle(), shape); ++i)
            appendPolygons(geos, GEOSGetGeometryN_r(geos.handle(), shape, i), out);
    } else if (type == GEOS_POLYGON && GEOSArea_r(geos.handle(), shape, &areaM2) && areaM2 >= kSliverM2) {
        out.push_back(geos.own(GEOSGeom_clone_r(geos.handle(), shape)));
    }
}

/// The polygons that a ring makes once it is cut where it crosses itself.
void appendValid(const GeosContext &geos, std::span<const Point> ring, std::vector<GeosPtr> &out)
{
    const GeosPtr polygon = geos.polygon(ring);
    const GeosPtr valid = geos.own(GEOSMakeValid_r(geos.handle(), polygon.get()));
    appendPolygons(geos, valid.get(), out);
}

/// Every ring made valid by itself, holes taken out of their shell, the rest united. MakeValid of the
/// whole would fill a hole that runs along its shell, for it sees lines, not shells and holes.
std::vector<GeosPtr> repaired(const GeosContext &geos, const Rings &rings)
{
    std::vector<GeosPtr> parts;
    for (const PolygonRings &polygon : nested(rings)) {
        std::vector<GeosPtr> shells;
        std::vector<GeosPtr> holes;
        appendValid(geos, rings[polygon.shell], shells);
        for (const std::size_t hole : polygon.holes)
            appendValid(geos, rings[hole], holes);
        if (holes.empty()) {
            std::ranges::move(shells, std::back_inserter(parts));
        } else if (!shells.empty()) {
            const GeosPtr land = geos.unionOf(std::move(shells));
            const GeosPtr water = geos.unionOf(std::move(holes));
            if (land && water)
                appendPolygons(geos, geos.without(land, water).get(), parts);
        }
    }
    std::vector<GeosPtr> result;
    if (!parts.empty())
        appendPolygons(geos, geos.unionOf(std::move(parts)).get(), result);
    return result;
}

/// Whether the rings are valid as they are; if not, `usable` has what can be made something of.
bool areValid(const AreaRings &rings, std::size_t first, std::size_t last, Rings &usable)
{
    const auto starts = std::span(rings.ringStart).subspan(first, last - first + 1);
    const auto points = std::span(rings.points).subspan(starts.front(), starts.back() - starts.front());
    const bool allFinite = std::ranges::all_of(points, isFinite);
    if (allFinite && checkOfThisThread().isCertainlySound(rings.points, starts))
        return true;
    usable = usableRings(rings, first, last);
    return allFinite && usable.size() == last - first && areValid(geosOfThisThread(), usable, nested(usable));
}

} // namespace

RepairOutcome repairLastArea(AreaRings &rings, std::uint32_t firstRing)
{
    if (firstRing == rings.ringCount())
        return RepairOutcome::Empty;
    Rings usable;
    if (areValid(rings, firstRing, rings.ringCount(), usable))
        return RepairOutcome::Valid;

    rings.points.resize(rings.ringStart[firstRing]);
    rings.ringStart.resize(firstRing + 1);
    const GeosContext &geos = geosOfThisThread();
    for (const GeosPtr &polygon : repaired(geos, usable)) {
        for (const auto &ring : geos.rings(polygon.get())) {
            if (std::abs(signedAreaM2(ring)) >= kSliverM2)
                rings.addRing(ring);
        }
    }
    return rings.ringCount() > firstRing ? RepairOutcome::Repaired : RepairOutcome::Empty;
}

bool isValidArea(const AreaRings &rings, std::size_t area)
{
    const std::size_t first = rings.areaStart[area];
    const std::size_t last = rings.areaStart[area + 1];
    Rings usable;
    return first == last || areValid(rings, first, last, usable);
}

} // namespace atlas
