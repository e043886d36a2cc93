// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

namespace atlas {

/// The figure of a place in a year, else in the nearest earlier, else in the nearest later one, with its rank among
/// the places of its table. Where there is none in any year, the reason that the nearest year gives.
ComparedFigure comparedFigure(const AtlasData &data, const Indicator &indicator, int year, const AtlasData::PlaceRef &place);

/// Strips, common axis, difference and size of a row whose figures are there.
void completeRow(const AtlasData &data, const Indicator &indicator, const std::vector<AtlasData::PlaceRef> &places, ComparisonRow &row);

} // namespace atlas
