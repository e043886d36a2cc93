// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/figures.h"

#include <span>

namespace atlas {

/// Figures as CSV, as the command line and "copy as CSV" give them: header
/// `code,name,level,vintage,year,value,absence,flags,source`, one row per place, UTF-8 text.
/// Numbers with a decimal point and full precision, empty where there is none (absence says why);
/// vintage is the year of the boundaries the figure was published for. Pure, thread-safe.
QString figuresCsv(const AtlasData &data, std::span<const Figures> figures, const QString &language);

} // namespace atlas
