// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_error.h"

#include <QString>

namespace atlas {

/// Adds what lies within reach of each drawn municipality, by reach.csv; see withinReach(). The shapes must be there.
/// Errors: those of TextFile; UnknownIndicator or UnknownYear with the row.
DataResult<bool> addReachColumns(AtlasParts &parts, const QString &folder);

} // namespace atlas
