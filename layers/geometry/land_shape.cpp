// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/land_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double kShiftStepM = 100;          ///< shifts are rounded to this, so stretches move as one
constexpr double kOpeningM = 180;            ///< narrower strips of land than twice this vanish
constexpr double kClosingM = 300;            ///< narrower strips of water than twice this vanish
constexpr double kFinestM = 30;              ///< detail of the shore that is dropped
constexpr double kKeptShare = 0.9;           ///< of the radius of a disc as large as the site's land
constexpr double kNearShoreM = 5000;         ///< a site not farther out is on a tongue, not on an island
constexpr double kNearLakeShoreM = 1500;     ///< the same in a lake, whose shore is known better
constexpr double kNarrowestTongueM = 300;    ///< half its width
constexpr double kWidestTongue = 3;          ///< half its width, in keep radii
constexpr double kSmallestKeptIslandM2 = 5e5;
constexpr double kSmallestIslandM2 = 3e6;    ///< of an island of the outline on which no site lies
constexpr double kSmallestLakeM2 = 2e6;

/// What the coast gains (side 1) or loses (side -1): a band along every stretch that moves equally far.
GeosPtr shiftedBands(const GeosContext &geos, const Coast &coast, double side)
{
    const auto level = [side](const CoastPoint &p) { return std::round(p.shiftM * side / kShiftStepM); };
    std::vector<GeosPtr> bands;
    for (const auto &ring : coast) {
        for (std::size_t from = 0; from < ring.size();) {
            std::vector<Point> stretch{ring[from].point};
            std::size_t to = from + 1;
            // One point more than moves equally far: the next stretch begins there.
            for (; to <= ring.size(); ++to) {
                stretch.push_back(ring[to % ring.size()].point);
                if (level(ring[to % ring.size()]) != level(ring[from]))
                    break;
            }
            if (level(ring[from]) > 0)
                bands.push_back(geos.buffered(geos.line(stretch), level(ring[from]) * kShiftStepM));
            from = to;
        }
    }
    return geos.unionOf(std::move(bands));
}

double landRadius(const CellSite &site)
{
    return kKeptShare * std::sqrt(site.landM2 / std::numbers::pi);
}

/// Land for a site that lies outside: a broad tongue from a near shore, or an island where the shore
/// is far; none for what is too small to be seen.
GeosPtr landOutside(const GeosContext &geos, const CellSite &site, const GeosPtr &land, bool inLake, double keepRadiusM)
{
    const auto context = geos.handle();
    const auto point = geos.point(site.point);
    GEOSCoordSequence *nearest = GEOSNearestPoints_r(context, point.get(), land.get());
    if (nearest) {
        Point shore;
        GEOSCoordSeq_getXY_r(context, nearest, 1, &shore.x, &shore.y);
        GEOSCoordSeq_destroy_r(context, nearest);
        if (std::hypot(site.point.x - shore.x, site.point.y - shore.y) < (inLake ? kNearLakeShoreM : kNearShoreM)) {
            const Point tongue[] = {site.point, shore};
            return geos.buffered(geos.line(tongue), std::clamp(landRadius(site), kNarrowestTongueM,
                                                               kWidestTongue * keepRadiusM));
        }
    }
    if (site.landM2 < kSmallestKeptIslandM2)
        return nullptr;
    return geos.disc(site.point, std::min(keepRadiusM, landRadius(site)));
}

/// Land around the sites, as far as it reaches beyond `land`.
GeosPtr keptLand(const GeosContext &geos, std::span<const CellSite> sites, const GeosPtr &land, const GeosPtr &lakes,
                 double keepRadiusM)
{
    const auto context = geos.handle();
    const GEOSPreparedGeometry *known = GEOSPrepare_r(context, land.get());
    std::vector<GeosPtr> kept;
    for (const CellSite &site : sites) {
        const auto point = geos.point(site.point);
        GeosPtr part;
        if (GEOSPreparedContains_r(context, known, point.get()) == 1) {
            const double radius = std::min(keepRadiusM, landRadius(site));
            if (radius > 0)
                part = geos.disc(site.point, radius);
            if (part && GEOSPreparedContains_r(context, known, part.get()) == 1)
                continue;
        } else {
            const bool inLake = GEOSIntersects_r(context, lakes.get(), point.get()) == 1;
            part = landOutside(geos, site, land, inLake, keepRadiusM);
        }
        if (part)
            kept.push_back(std::move(part));
    }
    GEOSPreparedGeom_destroy_r(context, known);
    return geos.unionOf(std::move(kept));
}

/// Drops islands and fills lakes that are too small to be meant, islands with a site excepted.
GeosPtr withoutBits(const GeosContext &geos, const GeosPtr &land, std::span<const CellSite> sites)
{
    const auto context = geos.handle();
    std::vector<GeosPtr> points;
    for (const CellSite &site : sites)
        points.push_back(geos.point(site.point));
    const auto allSites = geos.collection(GEOS_MULTIPOINT, std::move(points));

    std::vector<GeosPtr> parts;
    for (int i = 0; i < GEOSGetNumGeometries_r(context, land.get()); ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(context, land.get(), i);
        double area = 0;
        GEOSArea_r(context, part, &area);
        if (area < kSmallestIslandM2 && GEOSIntersects_r(context, part, allSites.get()) != 1)
            continue;
        std::vector<GEOSGeometry *> holes;
        for (int h = 0; h < GEOSGetNumInteriorRings_r(context, part); ++h) {
            const GEOSGeometry *hole = GEOSGetInteriorRingN_r(context, part, h);
            auto ring = geos.points(hole);
            ring.pop_back();
            double holeArea = 0;
            GEOSArea_r(context, geos.polygon(ring).get(), &holeArea);
            if (holeArea >= kSmallestLakeM2)
                holes.push_back(GEOSGeom_clone_r(context, hole));
        }
        GEOSGeometry *shell = GEOSGeom_clone_r(context, GEOSGetExteriorRing_r(context, part));
        parts.push_back(geos.own(
            GEOSGeom_createPolygon_r(context, shell, holes.data(), static_cast<unsigned>(holes.size()))));
    }
    return geos.collection(GEOS_MULTIPOLYGON, std::move(parts));
}

} // namespace

GeosPtr landShape(const GeosContext &geos, const LandMask &mask, std::span<const CellSite> sites, const Coast &coast,
                  double keepRadiusM)
{
    const auto lakes = geos.filled(mask.lakes);
    auto land = geos.filled(mask.outline);
    land = geos.united(land, shiftedBands(geos, coast, 1));
    land = geos.without(land, shiftedBands(geos, coast, -1));
    land = geos.without(land, lakes);
    land = geos.buffered(geos.buffered(land, -kOpeningM), kOpeningM);
    // Without the islets first: a site on one of them may belong to a shore that the outline has cut off.
    land = withoutBits(geos, land, {});
    land = geos.united(land, keptLand(geos, sites, land, lakes, keepRadiusM));
    land = geos.buffered(geos.buffered(land, kClosingM), -kClosingM);
    land = geos.own(GEOSTopologyPreserveSimplify_r(geos.handle(), land.get(), kFinestM));
    return withoutBits(geos, land, sites);
}

} // namespace atlas
