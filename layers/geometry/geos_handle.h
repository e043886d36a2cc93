// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"
#include "layers/geometry/point.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A GEOS geometry that frees itself. One GeosContext a thread; it must outlive its geometries.
struct GeosDelete {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using GeosPtr = std::unique_ptr<GEOSGeometry, GeosDelete>;

/// The few GEOS calls the approximate borders need, with owned results; lengths in metres.
/// A call that GEOS refuses gives a null pointer, which the callers treat as an empty shape.
class GeosContext {
public:
    GeosContext() : m_context(GEOS_init_r()) {}
    ~GeosContext() { GEOS_finish_r(m_context); }
    GeosContext(const GeosContext &) = delete;
    GeosContext &operator=(const GeosContext &) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return m_context; }
    [[nodiscard]] GeosPtr own(GEOSGeometry *geometry) const { return {geometry, GeosDelete{m_context}}; }

    [[nodiscard]] GeosPtr line(std::span<const Point> points) const;
    /// Closed polygon without holes; the first point is not repeated.
    [[nodiscard]] GeosPtr polygon(std::span<const Point> ring) const;
    /// Union of all rings, each as a filled polygon.
    [[nodiscard]] GeosPtr filled(const AreaRings &rings) const;
    [[nodiscard]] GeosPtr point(Point p) const;
    [[nodiscard]] GeosPtr disc(Point centre, double radiusM) const;
    [[nodiscard]] GeosPtr collection(int type, std::vector<GeosPtr> parts) const;
    [[nodiscard]] GeosPtr unionOf(std::vector<GeosPtr> polygons) const;
    [[nodiscard]] GeosPtr united(const GeosPtr &a, const GeosPtr &b) const;
    [[nodiscard]] GeosPtr without(const GeosPtr &a, const GeosPtr &b) const;
    [[nodiscard]] GeosPtr buffered(const GeosPtr &shape, double distanceM) const;

    /// Shells and holes of every polygon in `shape`, first point not repeated.
    [[nodiscard]] std::vector<std::vector<Point>> rings(const GEOSGeometry *shape) const;
    [[nodiscard]] std::vector<Point> points(const GEOSGeometry *line) const;

private:
    [[nodiscard]] GEOSCoordSequence *sequence(std::span<const Point> points, bool close) const;

    GEOSContextHandle_t m_context;
};

} // namespace atlas
