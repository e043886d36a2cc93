// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/bivariate.h"
#include "layers/view/symbols.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas {

/// What the form of a map makes of the figures of its view: one truth for map, legend and file.
struct MapMarks {
    MapForm form = MapForm::Choropleth;
    /// Per place: what it shares a mark with. A class (Choropleth, Graduated), a SignGroup (Proportional) or a
    /// cell (Bivariate); −1 = no figure.
    std::vector<int> groupOf;
    std::vector<std::size_t> counts;        ///< places per group, this year
    std::size_t withoutFigure = 0;
    std::optional<SymbolSizes> sizes;       ///< Proportional, Graduated
    std::optional<BivariateFigures> pair;   ///< Bivariate
};

/// @param classified of the same view
/// @param shapes     what is drawn: the geography or its tiles; null = sizes have no radius
/// Pure, thread-safe; 20 ms at 14,500 places at most.
MapMarks mapMarks(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const ArcMap *shapes);

} // namespace atlas
