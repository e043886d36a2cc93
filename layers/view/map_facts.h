// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/classified_figures.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas {

/// The lowest and the highest of a set of figures, as shown, with all places that share them.
struct FigureRange {
    int table = -1;
    double low = 0, high = 0;
    std::vector<int> lowest, highest;       ///< rows, ascending; empty = no figure
    std::size_t with = 0, without = 0;      ///< places with a figure and without

    [[nodiscard]] bool isEmpty() const { return with == 0; }
    [[nodiscard]] bool isOneValue() const { return with > 0 && low == high; }
};

/// How the places of a map lie about one figure.
struct AboutFigure {
    double value = 0;
    std::size_t above = 0, below = 0;       ///< by more than the rounding of the figures
    bool atLeast = false;                   ///< some lie within the rounding: there may be more of both
};

/// What can be said about a map without an opinion: what a sentence and an alternative text are made of.
struct MapFacts {
    ClassifiedFigures classified;
    std::vector<double> shown;              ///< shownValues()
    const Indicator *indicator = nullptr;   ///< null: nothing is drawn
    const PlaceTable *table = nullptr;
    FigureRange range;
    bool isBalance = false;                 ///< growth, balances: what matters is the side of zero
    std::optional<AboutFigure> zero;        ///< isBalance
    std::optional<double> national;         ///< the figure for the country, as shown; of the same year
    std::optional<AboutFigure> aboutNational;   ///< not for counts, balances, classes
    std::optional<FigureRange> provinces;   ///< of figures for provinces that can honestly be had; finer levels only
    std::uint16_t flagsOfAll = NoFlag, flagsOfSome = NoFlag;    ///< of places with a figure

    [[nodiscard]] AtlasData::PlaceRef place(int row) const { return {classified.figures.table, row}; }
};

/// The facts of a view. Pure, thread-safe; the indicator and the table point into `data`.
MapFacts mapFacts(const AtlasData &data, const ViewState &state);

} // namespace atlas
