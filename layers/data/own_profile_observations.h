// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/gdal_handles.h"

#include <span>
#include <stop_token>
#include <vector>

namespace atlas {

/// The table is read in two parts at once, each from a dataset of its own.
enum class ObservationPart { First, Second };

/// What a part of krimpatlas_observation, or all of it, holds.
struct Observations {
    std::vector<Column> columns;
    qint64 rows = 0;                    ///< read; those of both parts together must be all
    qint64 withoutPlace = 0;            ///< rows that name no place of the atlas
    QStringList examples;               ///< the first of them: "gemeente:GM9999"
    bool complete = true;               ///< false: stopped, or the part could not be read to its end
};

/// Reads a part of the observations in batches of columns (Arrow). Rows may stand in any order; columns come
/// in the order of their first row.
/// @param tables codes and vintages are used; shapes may still be missing.
Observations readObservations(GDALDatasetH dataset, std::span<const PlaceTable> tables, ObservationPart part,
                              std::stop_token stop);

/// Both parts as one; where both speak of a place, the second counts, as the later row does within a part.
Observations joined(Observations first, Observations second);

/// observation-without-place, if there are such rows.
std::vector<ReportLine> reportOf(const Observations &found);

} // namespace atlas
