// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/gdal_geometry.h"

#include "layers/data/geopackage_projection.h"

#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr int kRdNew = 28992;

/// Where the Netherlands (with some sea) lie in systems that Dutch files come in.
struct HomeBox {
    int epsg;
    Box box;
};
constexpr std::array<HomeBox, 5> kHomes{{
    {kRdNew, {-10'000, 280'000, 310'000, 650'000}},
    {4326, {2.0, 50.0, 8.0, 54.5}},
    {3857, {220'000, 6'430'000, 900'000, 7'250'000}},
    {3035, {3'750'000, 3'000'000, 4'200'000, 3'500'000}},
    {25831, {430'000, 5'570'000, 830'000, 6'000'000}},
}};

bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Reads a ring into `scratch`; false when a coordinate is no number.
bool readRing(OGRGeometryH ring, std::vector<Point> &scratch)
{
    const int count = OGR_G_GetPointCount(ring);
    scratch.resize(static_cast<std::size_t>(count));
    if (count == 0)
        return true;
    OGR_G_GetPoints(ring, &scratch[0].x, sizeof(Point), &scratch[0].y, sizeof(Point), nullptr, 0);
    for (const Point &p : scratch) {
        if (!isFinite(p))
            return false;
    }
    return true;
}

enum class Walk { Ok, NotFinite };

/// Polygons of any nesting; other members of a collection are passed over.
Walk collect(OGRGeometryH geometry, std::vector<std::vector<Point>> &found)
{
    const OGRwkbGeometryType type = wkbFlatten(OGR_G_GetGeometryType(geometry));
    const int parts = OGR_G_GetGeometryCount(geometry);
    if (type == wkbPolygon || type == wkbTriangle) {
        for (int i = 0; i < parts; ++i) {
            std::vector<Point> ring;
            if (!readRing(OGR_G_GetGeometryRef(geometry, i), ring))
                return Walk::NotFinite;
            if (ring.size() >= 3)
                found.push_back(std::move(ring));
        }
        return Walk::Ok;
    }
    for (int i = 0; i < parts && type != wkbPoint && type != wkbLineString; ++i) {
        if (const Walk walk = collect(OGR_G_GetGeometryRef(geometry, i), found); walk != Walk::Ok)
            return walk;
    }
    return Walk::Ok;
}

SpatialRefHandle epsg(int code)
{
    SpatialRefHandle system(OSRNewSpatialReference(nullptr));
    OSRImportFromEPSG(system.get(), code);
    OSRSetAxisMappingStrategy(system.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

bool isUndefined(OGRSpatialReferenceH system)
{
    if (!system || OSRIsLocal(system))
        return true;
    const char *const name = OSRGetName(system);
    return !name || QLatin1String(name).startsWith(QLatin1String("Undefined"));
}

QString describe(OGRSpatialReferenceH system)
{
    const char *const authority = OSRGetAuthorityName(system, nullptr);
    const char *const code = OSRGetAuthorityCode(system, nullptr);
    if (authority && code)
        return QStringLiteral("%1:%2").arg(QString::fromUtf8(authority), QString::fromUtf8(code));
    return QString::fromUtf8(OSRGetName(system));
}

bool isRdNew(OGRSpatialReferenceH system)
{
    const char *const code = OSRGetAuthorityCode(system, nullptr);
    if (code && QLatin1String(code) == QLatin1String("28992"))
        return true;
    const SpatialRefHandle flat(OSRClone(system));
    OSRDemoteTo2D(flat.get(), nullptr);
    const SpatialRefHandle rd = epsg(kRdNew);
    OSRSetAxisMappingStrategy(flat.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return OSRIsSame(flat.get(), rd.get());
}

/// The system whose picture of the Netherlands holds (nearly) all points; 0 = none.
int guess(const std::vector<Point> &points)
{
    for (const HomeBox &home : kHomes) {
        std::size_t inside = 0;
        for (const Point &p : points)
            inside += home.box.contains(p);
        if (inside * 20 >= points.size() * 19)
            return home.epsg;
    }
    return 0;
}

/// True if points whose numbers are those of `home` cannot be in the system that a layer names. Only what leaves
/// no doubt: numbers of one projection may well be a place abroad in another.
bool contradicts(OGRSpatialReferenceH system, int home)
{
    if (home == 0)
        return false;
    if (isRdNew(system))
        return home != kRdNew;
    return static_cast<bool>(OSRIsGeographic(system)) != (home == 4326);
}

void transform(std::vector<Point> &points, OGRSpatialReferenceH from)
{
    const SpatialRefHandle rd = epsg(kRdNew);
    const TransformHandle transform(OCTNewCoordinateTransformation(from, rd.get()));
    std::vector<double> x(points.size()), y(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        x[i] = points[i].x;
        y[i] = points[i].y;
    }
    std::vector<int> done(points.size(), 0);
    if (transform)
        OCTTransformEx(transform.get(), static_cast<int>(points.size()), x.data(), y.data(), nullptr, done.data());
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = done[i] && isFinite({x[i], y[i]}) ? Point{x[i], y[i]} : Point{nan, nan};
}

} // namespace

GeometryContent appendGeometry(OGRGeometryH geometry, AreaRings &rings)
{
    if (!geometry || OGR_G_IsEmpty(geometry))
        return GeometryContent::Empty;
    GeometryHandle straight;
    if (OGR_G_HasCurveGeometry(geometry, FALSE)) {
        straight.reset(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
        if (!straight)
            return GeometryContent::NoPolygons;
        geometry = straight.get();
    }
    std::vector<std::vector<Point>> found;
    if (collect(geometry, found) == Walk::NotFinite)
        return GeometryContent::NotFinite;
    if (found.empty())
        return GeometryContent::NoPolygons;
    for (const std::vector<Point> &ring : found)
        rings.addRing(ring);
    return straight ? GeometryContent::Curves : GeometryContent::Polygons;
}

void lonLatToRdNew(std::vector<Point> &points)
{
    transform(points, epsg(4326).get());
}

CoordinateSystem toRdNew(std::vector<Point> &points, OGRSpatialReferenceH layerSystem)
{
    const bool undefined = isUndefined(layerSystem);
    const int home = guess(points);
    if (undefined || contradicts(layerSystem, home)) {
        const QString wrong = undefined ? QString() : describe(layerSystem);
        if (home == 0 || home == kRdNew)
            return {{}, true, wrong, home != 0};
        transform(points, epsg(home).get());
        return {QStringLiteral("EPSG:%1").arg(home), true, wrong, true};
    }
    if (isRdNew(layerSystem))
        return {};
    const SpatialRefHandle from(OSRClone(layerSystem));
    OSRSetAxisMappingStrategy(from.get(), OAMS_TRADITIONAL_GIS_ORDER);
    transform(points, from.get());
    return {describe(from.get()), false, {}, true};
}

} // namespace atlas
