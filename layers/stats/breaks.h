// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/scheme.h"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// Classes of one column of figures, in the figures' own unit.
///
/// Classes are right-closed: the first is [lower, upper[0]], then (upper[i-1], upper[i]].
/// Every finite value has a class: `upper` is strictly ascending and reaches the maximum.
/// StdMean and Box keep their theoretical bounds, and Manual its given ones: their first
/// bounds may lie under `lower` and their last above the maximum (such classes are empty).
/// Under every scheme but those and Pretty the last bound is the maximum itself.
struct Breaks {
    Scheme scheme = Scheme::Quantile;
    double lower = std::numeric_limits<double>::quiet_NaN(); ///< the minimum; NaN if nothing is finite
    std::vector<double> upper;          ///< empty if nothing is finite
    std::vector<std::size_t> counts;    ///< finite values per class
    double sse = 0.0;                   ///< sum over classes of squared deviations from the class mean
    std::vector<BreakWarning> warnings; ///< each at most once, in the order of BreakWarning

    bool operator==(const Breaks &) const = default;
};

/// Divides `values` into classes; exact, not rounded (for a map see roundBounds()).
///
/// - Quantile: equal numbers of values; bounds are Hyndman–Fan type 7 quantiles.
/// - Equal: equal widths between minimum and maximum.
/// - FisherJenks: least within-class sum of squares, exactly (Fisher 1958).
/// - StdMean: mean − 2, − 1, + 1, + 2 sample standard deviations, then the maximum.
/// - HeadTail: split at the mean, then the part above it, until one value is left (Jiang 2013,
///   without his 40 % stop, as mapclassify has it). May give more than nine classes.
/// - Box: lower fence, quartiles, upper fence at `hinge` interquartile ranges, then the maximum.
/// - Percentiles: 1, 10, 50, 90, 99, 100.
/// - Pretty: multiples of 1, 2 or 5 × a power of ten around the range (Heckbert 1990,
///   as mapclassify has it); `classes` is a wish. The last bound is such a multiple too.
/// - Manual: the bounds given, and the maximum if they do not reach it.
///
/// @param values any order; NaN and infinities are missing and ignored.
/// Never fails: what could not be had is said in `warnings`. Pure, thread-safe.
/// O(n log n); FisherJenks takes O(classes · n log n).
Breaks computeBreaks(std::span<const double> values, const BreakSpec &spec);

} // namespace atlas
