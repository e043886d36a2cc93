// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"
#include "layers/data/indicator.h"

#include <vector>

namespace atlas {

/// The figures as a reader sees them, in row order: with the decimals their indicator is published with, so that a
/// place shown as 24,4 never lies in the class above 24,4. This matters where the program divided two numbers and
/// where one year was published finer than the others. Of an indicator that was inferred from an unknown column
/// nobody knows the decimals: its figures stay as they are. NaN stays NaN. Pure, thread-safe.
std::vector<double> shownValues(const Figures &figures, const Indicator &indicator);

/// The same for one figure.
double shownValue(double value, const Indicator &indicator);

} // namespace atlas
