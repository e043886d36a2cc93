// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace atlas {

/// Called with 0…1 and the layer being read. Layers may be read in two threads: either of them calls, never
/// both at once.
using ReadProgress = std::function<void(double fraction, const QString &layer)>;

/// Reads any GeoPackage with polygons: an atlas of our own (profile 1.x) or a foreign one, whose layers
/// become levels and vintages and whose columns become indicators by resources/catalogue.
/// Read-only; opens its own GDAL dataset, so call it from any one thread. Everything is brought to
/// EPSG:28992; what was repaired or left out is in AtlasParts::report. The file name decides nothing.
DataResult<AtlasParts> readGeoPackage(const QString &path, std::stop_token stop = {}, const ReadProgress &progress = {});

/// True if no table of the parts has a column of figures: the file brings boundaries only.
bool isBoundariesOnly(const AtlasParts &parts);

/// What a file is shown as. With boundaries only: the base atlas with its shapes replaced, by code (by name
/// where the file has names only), by those of the file; figures, memberships and sources of the base stay.
/// Levels above a replaced one are dissolved from it, so all borders agree. Places without a counterpart, on
/// either side, are reported. A file that no place of the base is found in stands alone, and so does one with figures.
AtlasParts overlaid(const AtlasData &base, AtlasParts file);

/// Writes the atlas profile 1.0: to a temporary file beside the target, synced, then renamed.
DataResult<bool> writeAtlas(const AtlasParts &parts, const QString &path);

/// Opens the file as the program does everywhere (window, command line): reads it, and lays it over
/// `builtIn` if it has boundaries only.
DataResult<std::shared_ptr<const AtlasData>> openAtlas(const QString &path, const std::shared_ptr<const AtlasData> &builtIn,
                                                       std::stop_token stop = {}, const ReadProgress &progress = {});

/// Where the built-in atlas.gpkg lies: beside the program (build tree) or in its data folder (installed);
/// empty if it is nowhere.
QString builtInAtlasPath();

} // namespace atlas
