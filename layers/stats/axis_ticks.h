// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <span>
#include <vector>

namespace atlas {

// Where an axis is marked. The ends may come in either order; ticks are ascending, lie within
// the ends, are each the double nearest to their decimal form and never −0. All functions are
// pure and thread-safe.

/// Multiples of 1, 2 or 5 × a power of ten.
/// @param about as many steps as wished, at least 1; the step nearest to that is taken, or a
///              finer one where fewer than two ticks would lie within the ends.
/// @return just `min` where the ends are equal; empty where an end is not finite or they are
///         too far apart for a double, or too near each other.
std::vector<double> linearTicks(double min, double max, int about);

/// For a logarithmic axis: 1, 2 and 5 × powers of ten; thinned to 1 and 5, then to powers of
/// ten, then to every second, third ... of them: whichever comes nearest to `about` ticks.
/// Where fewer than three of the full set lie within the ends, linearTicks().
/// @return empty where an end is not finite or not above 0.
std::vector<double> logTicks(double min, double max, int about);

/// The fewest decimals, 0..17, with which all of `ticks` print exactly: 2 for 0, 0.25, 0.5.
int tickDecimals(std::span<const double> ticks);

} // namespace atlas
