// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_handles.h"
#include "layers/geometry/area_rings.h"

#include <QString>

#include <vector>

namespace atlas {

/// What was in a geometry column cell.
enum class GeometryContent {
    Polygons,
    Curves,         ///< polygons with arcs, made into straight segments
    Empty,          ///< NULL or without a point
    NoPolygons,     ///< points or lines
    NotFinite,      ///< a coordinate that is no number
};

/// Appends the rings of a polygon, multipolygon, curved polygon or collection of those to the area under
/// construction, in the file's own coordinates; Z and M are dropped. Does not end the area.
/// Nothing is appended unless the answer is Polygons or Curves.
GeometryContent appendGeometry(OGRGeometryH geometry, AreaRings &rings);

/// How the coordinates of a layer relate to EPSG:28992.
struct CoordinateSystem {
    QString name;           ///< as reported: "EPSG:4326", "ETRS89-extended / LAEA Europe"; empty when RD New
    bool guessed = false;   ///< told from where the coordinates lie: the layer names none, or a wrong one
    QString wrong;          ///< the system that the layer names and cannot be in; empty = none
    bool known = true;      ///< false: neither named nor to be guessed; taken as RD New
};

/// Brings the points of a layer from its own system to EPSG:28992 in one call. Points that have no
/// image become NaN.
/// @param layerSystem system of the layer; null, undefined or impossible (degrees called metres, or the other
///        way round): guessed from the extent of the points.
CoordinateSystem toRdNew(std::vector<Point> &points, OGRSpatialReferenceH layerSystem);

} // namespace atlas
