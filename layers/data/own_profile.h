// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/gdal_handles.h"
#include "layers/data/geopackage.h"

namespace atlas {

/// Version of the atlas profile this program writes; it reads every 1.x.
inline constexpr char kProfileVersion[] = "1.0";

/// Name of the table a level and vintage are written to: "gemeente_2023".
QString layerName(const PlaceTable &table);

/// True if the dataset is an atlas of our own, of whatever version.
bool isOwnProfile(GDALDatasetH dataset);

/// Reads an atlas of our own. Shapes and figures are read at once, in two threads; levels that were
/// joined from a finer one are joined again, so that their borders are the same lines.
/// Errors: NewerProfile, Damaged, Cancelled.
DataResult<AtlasParts> readOwnProfile(const QString &path, GDALDatasetH dataset, std::stop_token stop,
                                      const ReadProgress &progress);

} // namespace atlas
