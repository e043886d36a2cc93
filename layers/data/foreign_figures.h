// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/column.h"
#include "layers/data/foreign_rows.h"
#include "layers/data/indicator.h"

#include <vector>

namespace atlas {

/// Makes the figures of a foreign layer into columns, table by table. Sentinels become absences, text
/// becomes numbers; of a code's rows the first with a figure counts.
class FigureMaker {
public:
    FigureMaker(const RawLayer &layer, const ColumnRoles &roles, const PlaceRows &rows);

    /// Appends one column per indicator that has a figure or a stated absence for any of the places.
    /// @param places  places of the table, in its row order
    void append(const std::vector<int> &places, int vintage, int table, std::vector<Column> &columns);

    /// Indicators of the columns appended so far, in file order.
    [[nodiscard]] std::vector<Indicator> usedIndicators() const;
    /// Adds the sentinels met, with the columns they stood in.
    void report(LayerReport &report) const;

private:
    Column readColumn(std::size_t figures, const std::vector<int> &places, int vintage, int table);

    const RawLayer &m_layer;
    const PlaceRows &m_rows;
    std::vector<FigureColumn> m_figures;    ///< indicator codes made unique
    std::vector<bool> m_used;
    std::vector<qint64> m_sentinels;        ///< per figure column: cells that held one
};

} // namespace atlas
