// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

#include <optional>

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

} // namespace atlas
