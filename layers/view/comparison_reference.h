// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

#include <vector>

namespace atlas {

/// What the first place of a view is set against, or why there is nothing to set it against.
ComparisonReference referenceOf(const AtlasData &data, const ViewState &view, const AtlasData::PlaceRef &place);

/// Inhabitants of the members in the year or the nearest: what they weigh in the coverage of a figure of them all.
/// Empty where the atlas knows of none.
std::vector<double> memberWeights(const AtlasData &data, const ComparisonReference &reference, int year);

/// The figure of the reference. Of a place as any other. Of a set of places: a rate is factor × Σ numerator /
/// Σ denominator, a mean is weighted, a count is the mean per place, all over the members that have what it takes
/// (`used` of `of`); medians, indices and shares are none (NotAggregable), as is what rests on under 95 % of the
/// weights (LowCoverage). nullopt if there is no reference.
std::optional<ComparedFigure> referenceFigure(const AtlasData &data, const Indicator &indicator, int year,
                                              const ComparisonReference &reference, const std::vector<double> &weights);

} // namespace atlas
