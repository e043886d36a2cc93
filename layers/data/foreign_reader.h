// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_handles.h"
#include "layers/data/geopackage.h"

namespace atlas {

/// Reads a GeoPackage that is no atlas of ours: every layer with polygons becomes a level, two layers at
/// a time. Of several layers of one level and year the one made for display ("gegeneraliseerd") is read.
/// Errors: NoLayers, NoPolygons, Damaged, Cancelled.
DataResult<AtlasParts> readForeign(const QString &path, GDALDatasetH dataset, std::stop_token stop,
                                   const ReadProgress &progress);

} // namespace atlas
