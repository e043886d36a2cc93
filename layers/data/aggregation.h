// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

#include <optional>
#include <vector>

namespace atlas {

/// Figures of a table put together from smaller places by the indicator's kind: a count is summed, a rate is
/// factor × Σ numerator / Σ denominator, a mean is weighted. Taken from the finest level that gives every
/// place a figure, else from the one that gives most.
///
/// Coverage is the share of the weight in the parts that have all it takes. The weight is the denominator
/// of a rate, the weight of a mean, the inhabitants (indicator `inwoners`) for a count; of the nearest year
/// where the year itself has none; parts count alike where no weight is known. Parts without a row count as
/// missing.
///
/// nullopt if the kind does not aggregate or no smaller level has what it takes. The result may still have
/// no figure at all (LowCoverage everywhere).
std::optional<Figures> aggregated(const AtlasData &data, const Indicator &indicator, int year, int table);

/// Whether a place of the level could have a figure in the year: there are columns to take it, divide it or put it
/// together from. Cheap, and never wrongly false: what it rules out need not be worked out.
bool couldHaveFigures(const AtlasData &data, const Indicator &indicator, int year, const QString &level);

/// What aggregated figures were put together from, part by part.
struct AggregateParts {
    int table = -1;                     ///< of the parts
    std::vector<int> parentOfRow;       ///< per part: row in the table of the aggregated figures; −1 = in none
    std::vector<double> numerators;     ///< per part: what is summed (value × weight of a mean); NaN = none
    std::vector<double> denominators;   ///< per part: denominator or weight; NaN = none, empty for a count
};

/// The parts behind figures that aggregated() made; nullopt for others. Thread-safe.
std::optional<AggregateParts> aggregateParts(const AtlasData &data, const Figures &figures);

} // namespace atlas
