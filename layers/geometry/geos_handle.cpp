// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/geos_handle.h"

namespace atlas {

namespace {

constexpr int kQuadrantSegments = 6;

} // namespace

GEOSCoordSequence *GeosContext::sequence(std::span<const Point> points, bool close) const
{
    const auto count = static_cast<unsigned>(points.size() + (close ? 1 : 0));
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(m_context, count, 2);
    for (unsigned i = 0; i < count; ++i) {
        const Point &p = points[i % points.size()];
        GEOSCoordSeq_setXY_r(m_context, sequence, i, p.x, p.y);
    }
    return sequence;
}

GeosPtr GeosContext::line(std::span<const Point> points) const
{
    return own(GEOSGeom_createLineString_r(m_context, sequence(points, false)));
}

GeosPtr GeosContext::polygon(std::span<const Point> ring) const
{
    GEOSGeometry *shell = GEOSGeom_createLinearRing_r(m_context, sequence(ring, true));
    return own(GEOSGeom_createPolygon_r(m_context, shell, nullptr, 0));
}

GeosPtr GeosContext::filled(const AreaRings &rings) const
{
    std::vector<GeosPtr> polygons;
    for (std::size_t r = 0; r < rings.ringCount(); ++r)
        if (rings.ring(r).size() >= 3)
            // A buffer of nothing repairs a ring that touches itself.
            polygons.push_back(buffered(polygon(rings.ring(r)), 0));
    return unionOf(std::move(polygons));
}

GeosPtr GeosContext::point(Point p) const
{
    return own(GEOSGeom_createPointFromXY_r(m_context, p.x, p.y));
}

GeosPtr GeosContext::disc(Point centre, double radiusM) const
{
    return buffered(point(centre), radiusM);
}

GeosPtr GeosContext::collection(int type, std::vector<GeosPtr> parts) const
{
    std::vector<GEOSGeometry *> raw;
    raw.reserve(parts.size());
    for (GeosPtr &part : parts)
        raw.push_back(part.release());
    return own(GEOSGeom_createCollection_r(m_context, type, raw.data(), static_cast<unsigned>(raw.size())));
}

GeosPtr GeosContext::unionOf(std::vector<GeosPtr> polygons) const
{
    const auto all = collection(GEOS_GEOMETRYCOLLECTION, std::move(polygons));
    return own(GEOSUnaryUnion_r(m_context, all.get()));
}

GeosPtr GeosContext::united(const GeosPtr &a, const GeosPtr &b) const
{
    return own(GEOSUnion_r(m_context, a.get(), b.get()));
}

GeosPtr GeosContext::without(const GeosPtr &a, const GeosPtr &b) const
{
    return own(GEOSDifference_r(m_context, a.get(), b.get()));
}

GeosPtr GeosContext::buffered(const GeosPtr &shape, double distanceM) const
{
    return own(GEOSBuffer_r(m_context, shape.get(), distanceM, kQuadrantSegments));
}

std::vector<Point> GeosContext::points(const GEOSGeometry *line) const
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_context, line);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(m_context, sequence, &count);
    std::vector<Point> result(count);
    for (unsigned i = 0; i < count; ++i)
        GEOSCoordSeq_getXY_r(m_context, sequence, i, &result[i].x, &result[i].y);
    return result;
}

std::vector<std::vector<Point>> GeosContext::rings(const GEOSGeometry *shape) const
{
    std::vector<std::vector<Point>> result;
    const int parts = shape ? GEOSGetNumGeometries_r(m_context, shape) : 0;
    for (int i = 0; i < parts; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(m_context, shape, i);
        if (GEOSGeomTypeId_r(m_context, part) != GEOS_POLYGON || GEOSisEmpty_r(m_context, part))
            continue;
        result.push_back(points(GEOSGetExteriorRing_r(m_context, part)));
        const int holes = GEOSGetNumInteriorRings_r(m_context, part);
        for (int h = 0; h < holes; ++h)
            result.push_back(points(GEOSGetInteriorRingN_r(m_context, part, h)));
    }
    for (auto &ring : result)
        ring.pop_back();
    return result;
}

} // namespace atlas
