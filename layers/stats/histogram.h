// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// How many values lie where, in bins of one width, in the figures' own unit.
/// Bins are right-closed like map classes: the first is [edge(0), edge(1)], then
/// (edge(i), edge(i + 1)].
struct Histogram {
    double start = std::numeric_limits<double>::quiet_NaN(); ///< a multiple of `width`
    double width = std::numeric_limits<double>::quiet_NaN(); ///< 1, 2, 2.5 or 5 × a power of ten
    std::vector<std::size_t> counts; ///< finite values per bin

    /// The i-th edge, 0..counts.size(): the double nearest to the decimal number, which
    /// start + i · width often is not.
    [[nodiscard]] double edge(std::size_t i) const;
};

/// Counts `values` into bins whose edges are round numbers.
///
/// Where the values have at most four decimals the width is a multiple of the last one:
/// whole percentages in bins of 0.5 or 2.5 would show gaps and teeth that are not there. For
/// the same reason the first bin of narrow ones does not begin on a value.
///
/// @param values any order; NaN and infinities are missing and ignored.
/// @param wished the number of bins wished for; 0 or less: wishedBins(). Between 3/5 and 8/5 of
///               it are made, and up to two more; fewer where the values have too few decimals.
/// @return no bins if nothing is finite, or the values are too near or too far apart for
///         round numbers (1e-290, 1e290). Equal values are one bin. Pure, thread-safe. O(n log n).
Histogram histogram(std::span<const double> values, int wished = 0);

/// As many bins as suit the figures: Freedman and Diaconis 1981, 2 · iqr / ∛n wide, kept within
/// 8..40. Where the interquartile range is 0, as many as Sturges 1926 has: 1 + log₂ n.
/// @param n     finite values.
/// @param iqr   their interquartile range.
/// @param range their maximum less their minimum. Pure, thread-safe.
int wishedBins(std::size_t n, double iqr, double range);

/// The bin of a value; `counts.size()` if it is missing or outside all bins.
/// Pure, thread-safe.
std::size_t binOf(const Histogram &histogram, double value);

} // namespace atlas
