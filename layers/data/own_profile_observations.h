// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/gdal_handles.h"

#include <span>
#include <stop_token>
#include <vector>

namespace atlas {

/// What krimpatlas_observation holds.
struct Observations {
    std::vector<Column> columns;
    std::vector<ReportLine> report;     ///< observation-without-place: rows that name no place of the atlas
    bool complete = true;               ///< false: stopped, or the table could not be read to its end
};

/// Reads all observations in batches of columns (Arrow), a quarter of a million rows in well under a
/// tenth of a second. Rows may stand in any order; columns come in the order of their first row.
/// @param tables codes and vintages are used; shapes may still be missing.
Observations readObservations(GDALDatasetH dataset, std::span<const PlaceTable> tables, std::stop_token stop);

} // namespace atlas
