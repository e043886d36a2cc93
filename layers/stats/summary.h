// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// What a column of figures looks like, in the figures' own unit.
/// With n == 0 every figure is NaN; with n == 1 the deviation `sd` is NaN.
struct Summary {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    std::size_t n = 0;       ///< finite values
    std::size_t missing = 0; ///< NaN and infinities
    double min = kNone;
    double max = kNone;
    double sum = kNone;
    double mean = kNone;
    double sd = kNone; ///< of a sample: divided by n - 1
    double q1 = kNone;
    double median = kNone;
    double q3 = kNone;
};

/// Summarises `values`, in any order; NaN and infinities are counted as missing.
/// Quartiles are Hyndman–Fan type 7. Sums are compensated, the deviation takes two passes.
/// Pure, thread-safe.
Summary summarise(std::span<const double> values);

/// As summarise(), for values that finiteSorted() has already put in order.
/// @param missing how many values were left out of `sortedFinite`.
Summary summariseSorted(std::span<const double> sortedFinite, std::size_t missing);

/// The quantile at `p` by Hyndman & Fan 1996, definition 7 (the default of R and NumPy).
/// @param sortedFinite ascending, without NaN and infinities.
/// @param p            0..1; outside it the nearest end is taken.
/// @return NaN if there are no values. Pure, thread-safe.
double quantileOf(std::span<const double> sortedFinite, double p);

/// The finite values, ascending, ties kept. Pure, thread-safe.
std::vector<double> finiteSorted(std::span<const double> values);

} // namespace atlas
