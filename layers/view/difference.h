// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/describe.h"

#include <QString>

namespace atlas {

/// How a difference is said.
enum class DifferenceKind {
    None,           ///< one of the two has no figure
    Points,         ///< percentage points: of percentages
    PerCent,        ///< per cent of the second: of amounts that cannot be negative
    Absolute,       ///< in the unit: of growth, balances and what is not known to be an amount
    WithinRounding, ///< smaller than the rounding of the published figures: not claimed
};

/// The step to which the figures of a level were rounded in a year, indicator units: 10^-decimals, or the larger
/// power of ten of which all are multiples (whole per cents, tens of people, hundreds of jobs). Thread-safe.
double publishedRounding(const AtlasData &data, const Indicator &indicator, int year, int table);

/// Points for percentages. In the unit: indicators that may be below zero (their middle is zero: growth and
/// balances, which are all that have published figures below zero but for one emigration), values that are,
/// classes, and columns of which only the name is known. Other amounts in per cent.
/// @param rounding the coarser of the two figures' rounding; 0 = 10^-decimals of the indicator.
DifferenceKind differenceKind(const Indicator &indicator, double a, double b, double rounding = 0);

/// a minus b in points, in per cent of b, or in the unit of the indicator; NaN for None, a − b for WithinRounding.
double differenceOf(DifferenceKind kind, double a, double b);

/// "+9,0 procentpunt", "−27%", "+3,1 per 1.000 inwoners", "kleiner dan de afronding"; empty for None.
QString differenceText(const Describe &describe, const Indicator &indicator, DifferenceKind kind, double difference);

/// The same without its sign: "9,0 procentpunt"; empty for None and WithinRounding.
QString differenceSize(const Describe &describe, const Indicator &indicator, DifferenceKind kind, double difference);

} // namespace atlas
