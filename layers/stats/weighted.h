// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace atlas {

/// An aggregate that rests on less than this share of the weight is "no figure".
inline constexpr double kMinimumCoverage = 0.95;

/// Why an aggregate has no value.
enum class AggregateGap {
    None,            ///< it has one
    NoFigures,       ///< no part has all it takes
    LowCoverage,     ///< the parts that have carry less than kMinimumCoverage of the weight
    ZeroDenominator, ///< the denominators or weights of the parts add up to nothing
};

/// A figure for a whole, made from its parts. Without a value the rest still says how
/// far it got, so that the reader can be told.
struct Aggregate {
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN unless gap is None
    double numerator = 0.0;   ///< over the parts used
    double denominator = 0.0; ///< over the parts used; 1 for a sum
    double coverage = 0.0;    ///< 0..1, share of the weight that the parts used carry
    std::size_t used = 0;     ///< parts with all it takes
    std::size_t of = 0;       ///< parts
    AggregateGap gap = AggregateGap::NoFigures;

    bool operator==(const Aggregate &) const = default;
};

/// Σ(value · weight) / Σ weight over the pairs that have both; weights are not negative.
/// @return NaN if no pair has both or the weights add up to nothing.
/// Spans of equal length; NaN and infinities are missing. Pure, thread-safe.
double weightedMean(std::span<const double> values, std::span<const double> weights);

// In the three below the spans hold one entry a part, in the same order and number; NaN and
// infinities are missing. Weights for the coverage say how much of the whole a part is
// (inhabitants, households). An empty span lets every part weigh the same; a part without
// a weight of its own, or with a negative one, does not count in the coverage. All are
// pure and thread-safe, and their sums compensated.

/// For a rate: Σ numerator / Σ denominator over the parts that have both, in the unit of
/// the quotient (0.155, not 15.5 %).
Aggregate aggregateRatio(std::span<const double> numerators, std::span<const double> denominators,
                         std::span<const double> coverageWeights);

/// For a mean: Σ(value · weight) / Σ weight over the parts that have both.
/// @param weights also tell the coverage, unless `coverageWeights` do; a part without
///        a weight can then only be noticed in `used` and `of`.
Aggregate aggregateMean(std::span<const double> values, std::span<const double> weights,
                        std::span<const double> coverageWeights = {});

/// For a count: the sum over the parts that have one.
Aggregate aggregateSum(std::span<const double> values, std::span<const double> coverageWeights);

} // namespace atlas
