// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/cells.h"

#include "layers/geometry/border_smoothing.h"
#include "layers/geometry/cell_weights.h"
#include "layers/geometry/coast.h"
#include "layers/geometry/coverage.h"
#include "layers/geometry/land_rows.h"
#include "layers/geometry/land_shape.h"
#include "layers/geometry/power_diagram.h"
#include "layers/geometry/small_parts.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

constexpr double kRowM = 100;

PowerDiagram diagramOf(std::span<const CellSite> sites, const AreaBalance &balance, const CellOptions &options)
{
    return {sites, siteWeights(sites, balance, options.weightShare)};
}

/// Borders between cells of different areas, and the coast.
std::vector<GeosPtr> linework(const GeosContext &geos, const PowerDiagram &diagram, std::span<const CellSite> sites,
                              std::span<const std::vector<Point>> land)
{
    std::vector<GeosPtr> lines;
    for (const PowerEdge &edge : diagram.edges()) {
        const Point ends[] = {diagram.vertices()[edge.from], diagram.vertices()[edge.to]};
        if (sites[edge.siteA].area != sites[edge.siteB].area && ends[0] != ends[1])
            lines.push_back(geos.line(ends));
    }
    for (std::vector<Point> ring : land) {
        ring.push_back(ring.front());
        lines.push_back(geos.line(ring));
    }
    return lines;
}

GeosPtr shapeOf(const GeosContext &geos, const CoverageFace &face)
{
    GeosPtr shape = geos.polygon(face.rings[0]);
    for (std::size_t r = 1; r < face.rings.size(); ++r)
        shape = geos.without(shape, geos.polygon(face.rings[r]));
    return shape;
}

/// Gives each face to the area whose cell it lies in, or to the sea.
void assign(const GeosContext &geos, std::vector<CoverageFace> &faces, const PowerDiagram &diagram,
            std::span<const CellSite> sites, const GeosPtr &land)
{
    const auto context = geos.handle();
    std::map<int, std::vector<Point>> sitesOf;
    for (const CellSite &site : sites)
        sitesOf[site.area].push_back(site.point);
    const GEOSPreparedGeometry *onLand = GEOSPrepare_r(context, land.get());
    for (CoverageFace &face : faces) {
        const auto shape = shapeOf(geos, face);
        const auto point = geos.own(GEOSPointOnSurface_r(context, shape.get()));
        if (GEOSPreparedContains_r(context, onLand, point.get()) != 1)
            continue;
        Point inside;
        GEOSGeomGetX_r(context, point.get(), &inside.x);
        GEOSGeomGetY_r(context, point.get(), &inside.y);
        face.area = sites[diagram.siteAt(inside)].area;
        const GEOSPreparedGeometry *inFace = GEOSPrepare_r(context, shape.get());
        face.hasSite = std::ranges::any_of(sitesOf[face.area], [&](Point p) {
            const auto candidate = geos.point(p);
            return GEOSPreparedIntersects_r(context, inFace, candidate.get()) == 1;
        });
        GEOSPreparedGeom_destroy_r(context, inFace);
    }
    GEOSPreparedGeom_destroy_r(context, onLand);
}

} // namespace

AreaRings approximateAreas(std::span<const CellSite> sites, int areaCount, const LandMask &mask,
                           const CellOptions &options)
{
    const GeosContext geos;
    AreaBalance balance(static_cast<std::size_t>(areaCount));
    Coast coast = coastOf(geos, mask);
    GeosPtr land = landShape(geos, mask, sites, coast, options.keepRadiusM);
    const auto settleOn = [&] { settle(balance, sites, LandRows(geos.rings(land.get()), kRowM), options); };
    settleOn();
    for (int round = 0; round < options.coastRounds; ++round) {
        moveCoast(coast, diagramOf(sites, balance, options), sites, balance, options);
        land = landShape(geos, mask, sites, coast, options.keepRadiusM);
        settleOn();
    }

    const PowerDiagram diagram = diagramOf(sites, balance, options);
    auto faces = facesOf(geos, linework(geos, diagram, sites, geos.rings(land.get())), options.gridM);
    assign(geos, faces, diagram, sites, land);
    absorbSmallParts(faces, options.smallestPartM2);
    auto arcs = arcsOf(faces);
    smoothBorders(arcs, options.simplifyM);
    return areasOf(geos, arcs, areaCount);
}

} // namespace atlas
