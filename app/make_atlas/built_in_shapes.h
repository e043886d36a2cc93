// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QString>

namespace atlas {

/// Gives the places of the built-in atlas their approximate borders: cells of the gazetteer's points,
/// joined to municipalities and to the stadsdelen of Amsterdam, and from the municipalities to every
/// level above. All of them share the same lines.
/// @param folder resources/atlas: gazetteer.csv, land_area.csv, outline.csv, lakes.csv
/// Errors: a file that is missing or cannot be understood, a municipality without a point.
DataResult<bool> addBuiltInShapes(AtlasParts &parts, const QString &folder);

} // namespace atlas
