// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

namespace atlas {

/// Puts the rows of a comparison in order, and says which are secondary.
///
/// Within a theme the telling rows lead: its first indicator and whatever can be set side by side fairly (rates,
/// means, medians, shares). Secondary are the other counts, figures of all places over ten years away from the
/// asked year, and of the many parts of one whole (the parties of an election) all but the eight largest; those
/// parts stand newest first, then largest first. A theme of which all rows would be secondary has none.
/// By difference: the telling rows first, in standard deviations; what cannot be told apart comes last.
///
/// @param rows whole rows, in the order of the themes. Pure, thread-safe.
void orderRows(const AtlasData &data, ComparisonOrder order, int year, std::vector<ComparisonRow> &rows);

} // namespace atlas
