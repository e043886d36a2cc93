// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

#include <optional>

namespace atlas {

/// How much of a count lies within reach: for every place of a table, the sum over all places of its level whose point
/// lies within `km` in a straight line of its own point, itself included. The points are those of the shapes
/// (ArcMap::labelPoint); no roads, no borders, nothing abroad.
///
/// The count is taken as it was published in that year, at the vintage nearest to the table's. A place that is gone
/// since counts where all that it became is within reach. One that is so only in part, or has no figure, is missing:
/// there is no figure (LowCoverage) where the rest holds under 95 % of the inhabitants. Flagged Computed, and
/// OtherBoundaries where a place lies within reach in part. `coverage`, `partsUsed` and `partsOf` say what a figure rests on.
/// @return nullopt if the indicator is no count, has no figures for the level in that year, or the table no shapes.
/// Pure; some ms at 342 places.
std::optional<Figures> withinReach(const AtlasData &data, const Indicator &count, int year, int table, double km);

} // namespace atlas
