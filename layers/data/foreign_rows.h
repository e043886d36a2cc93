// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/foreign_columns.h"
#include "layers/data/foreign_layer.h"
#include "layers/data/geopackage_report.h"

#include <QString>

#include <utility>
#include <vector>

namespace atlas {

/// Level and vintage: what becomes one table.
using TableKey = std::pair<QString, int>;

/// Which rows of a layer make which place.
struct PlaceRows {
    struct Place {
        QString code, name, level;
        int vintage = 0;
        std::vector<std::size_t> rows;  ///< in file order; more than one where a code is repeated
    };
    std::vector<Place> places;          ///< in file order of their first row
    std::vector<int> placeOf;           ///< per row; −1 = left out (water, abroad)
    std::vector<TableKey> tableOf;      ///< per row, those left out too

    /// Tables the layer is made into, by level and year.
    [[nodiscard]] std::vector<TableKey> tables() const;
};

/// Reads codes, names, years and the water column; reports water-row, abroad, missing-code, padded-code
/// and duplicate-code.
PlaceRows joinRows(const RawLayer &layer, const ColumnRoles &roles, int fallbackVintage, LayerReport &report);

/// The cell of a code column as text; empty = NULL.
QString rawCode(const RawColumn &column, std::size_t row);

} // namespace atlas
