// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <span>
#include <vector>

namespace atlas {

/// GEOS as an independent judge of our geometry. Geometries are owned by the judge.
class GeosJudge {
public:
    GeosJudge() : m_context(GEOS_init_r()) {}
    ~GeosJudge()
    {
        for (GEOSGeometry *geometry : m_owned)
            GEOSGeom_destroy_r(m_context, geometry);
        GEOS_finish_r(m_context);
    }
    GeosJudge(const GeosJudge &) = delete;
    GeosJudge &operator=(const GeosJudge &) = delete;

    GEOSGeometry *line(std::span<const Point> points)
    {
        return own(GEOSGeom_createLineString_r(m_context, sequence(points, false)));
    }
    GEOSGeometry *polygon(std::span<const Point> ring)
    {
        return own(GEOSGeom_createPolygon_r(
            m_context, GEOSGeom_createLinearRing_r(m_context, sequence(ring, true)), nullptr, 0));
    }
    /// The union of polygons, each given by its ring.
    GEOSGeometry *unionOf(const std::vector<std::vector<Point>> &rings)
    {
        std::vector<GEOSGeometry *> parts;
        for (const auto &ring : rings)
            parts.push_back(GEOSGeom_clone_r(m_context, polygon(ring)));
        const auto *all = own(GEOSGeom_createCollection_r(m_context, GEOS_GEOMETRYCOLLECTION, parts.data(),
                                                          static_cast<unsigned>(parts.size())));
        return own(GEOSUnaryUnion_r(m_context, all));
    }
    /// The rings filled by the even-odd rule.
    GEOSGeometry *evenOdd(const std::vector<std::vector<Point>> &rings)
    {
        GEOSGeometry *filled = own(GEOSGeom_createEmptyPolygon_r(m_context));
        for (const auto &ring : rings)
            filled = own(GEOSSymDifference_r(m_context, filled, polygon(ring)));
        return filled;
    }
    double area(const GEOSGeometry *geometry)
    {
        double area = -1;
        GEOSArea_r(m_context, geometry, &area);
        return area;
    }
    double areaOfDifference(const GEOSGeometry *a, const GEOSGeometry *b)
    {
        return area(own(GEOSSymDifference_r(m_context, a, b)));
    }
    double hausdorff(const GEOSGeometry *a, const GEOSGeometry *b, double densify)
    {
        double distance = -1;
        GEOSHausdorffDistanceDensify_r(m_context, a, b, densify, &distance);
        return distance;
    }
    bool isValid(const GEOSGeometry *geometry) { return GEOSisValid_r(m_context, geometry) == 1; }

private:
    GEOSGeometry *own(GEOSGeometry *geometry)
    {
        m_owned.push_back(geometry);
        return geometry;
    }
    GEOSCoordSequence *sequence(std::span<const Point> points, bool close)
    {
        const auto count = static_cast<unsigned>(points.size());
        GEOSCoordSequence *result = GEOSCoordSeq_create_r(m_context, count + (close ? 1 : 0), 2);
        for (unsigned i = 0; i < count + (close ? 1 : 0); ++i)
            GEOSCoordSeq_setXY_r(m_context, result, i, points[i % count].x, points[i % count].y);
        return result;
    }

    GEOSContextHandle_t m_context;
    std::vector<GEOSGeometry *> m_owned;
};

} // namespace atlas
