// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QString>

namespace atlas {

/// Reads resources/atlas: levels, themes, indicators, sources, places, aliases, memberships, mergers and
/// observations as text (the files are described in its README). Places come without shapes.
/// Errors name file and row; every code that is referred to must exist.
DataResult<AtlasParts> readAtlasText(const QString &folder);

} // namespace atlas
