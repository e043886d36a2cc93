// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/figures.h"

#include <QString>

namespace atlas {

/// The figures of a map as CSV, a row a place: code,name,level,vintage,year,value,absence,flags,source.
/// Decimal point, empty where there is no figure; fields with a comma, quote or line break are quoted.
QString figuresCsv(const AtlasData &data, const Figures &figures, const QString &language);

} // namespace atlas
