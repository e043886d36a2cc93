// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/classified_figures.h"

#include <cstddef>
#include <vector>

namespace atlas {

/// The places of a view from the highest figure to the lowest. Rows are those of the drawn table.
struct RankingData {
    std::vector<int> order;             ///< all rows, highest first, equal ones by name; those without a figure last, by name
    std::vector<int> placeOf;           ///< per row: where it stands in `order`
    std::vector<std::size_t> rank;      ///< per row: 1 = highest, equal figures share the best rank; 0 = no figure
    std::size_t withFigure = 0;
    double lowest = 0, highest = 0;     ///< figures at both ends; 0 where there are none
};

/// Pure, thread-safe; 10 ms at 14,500 places.
RankingData rankingData(const AtlasData &data, const ClassifiedFigures &classified, const QString &language);

/// The places of the list that a short form shows: the first, the last and those of `needed`, the neighbours of the
/// first marked one and the top, then those of `wished`, then more around it (from the top where none is marked).
/// @param needed, wished indices into the list, most important first
/// @param length of the list; `last` is where the figures end
/// @param room   for lines; a gap in the list takes `gap` of a line
/// @return ascending, as many as fit; all of them where they do
std::vector<int> condensedRanking(const std::vector<int> &needed, const std::vector<int> &wished, int length, int last, double room, double gap);

} // namespace atlas
