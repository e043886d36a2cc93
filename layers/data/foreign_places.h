// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/foreign_columns.h"
#include "layers/data/foreign_layer.h"

#include <stop_token>
#include <vector>

namespace atlas {

/// Id of the one source of a foreign file: the file itself.
inline constexpr char kFileSource[] = "file";

/// A foreign layer made into places: one table per vintage in it.
struct ForeignPlaces {
    std::vector<PlaceTable> tables;
    std::vector<Column> columns;        ///< Column::table counts from the tables above
    std::vector<Indicator> indicators;
    std::vector<Membership> memberships;
    std::vector<LayerCount> counts;     ///< one per table; at least one
    std::vector<ReportLine> report;
};

/// Joins the rows of a layer to places: water and abroad left out, codes brought into one form, rows of
/// the same code put together, sentinels made absences, shapes repaired and built.
/// @param fallbackVintage year of the boundaries where neither rows nor the layer's name say it; 0 = unknown.
/// @return no tables when nothing in the layer is a polygon.
ForeignPlaces makePlaces(const RawLayer &layer, const ColumnRoles &roles, int fallbackVintage, std::stop_token stop);

} // namespace atlas
