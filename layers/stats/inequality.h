// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

// How unequal places are. Spans hold one entry a place, in the same order and number; an empty
// span of weights lets every place count alike. A place counts if its value is finite and its
// weight is finite and above 0. Weights say how much of the whole a place is (inhabitants):
// a weight of 3 is the same as the place three times. All functions are pure and thread-safe,
// their sums compensated; NaN where no place counts.

/// √(Σ w (x − mean)² / Σ w), in the unit of the values. Of a population: divided by Σ w and not
/// by one less, since the places are all there are and no sample.
double standardDeviation(std::span<const double> values, std::span<const double> weights);

/// standardDeviation() / mean. NaN where the mean is not above 0.
double coefficientOfVariation(std::span<const double> values, std::span<const double> weights);

/// The Gini coefficient, 0 (all equal) up to 1: ΣΣ w w |x − x| / (2 (Σ w)² mean), exactly,
/// over all pairs. Not corrected for small numbers: 1..n gives (n − 1) / (3 n).
/// NaN where a value is negative or all are 0. O(n log n).
double gini(std::span<const double> values, std::span<const double> weights);

/// One group's part in theil().
struct TheilGroup {
    int group = 0;
    std::size_t n = 0;        ///< places that count
    double share = 0.0;       ///< 0..1, of the total Σ w x
    double weightShare = 0.0; ///< 0..1, of the total weight
    double mean = 0.0;        ///< weighted, in the unit of the values
    double theil = 0.0;       ///< inequality inside the group
};

/// Theil's T and where it comes from: total = between + within.
struct Theil {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    std::size_t n = 0;              ///< places that count
    double total = kNone;           ///< Σ w x ln(x / mean) / Σ w x
    double between = kNone;         ///< Σ share · ln(group mean / mean)
    double within = kNone;          ///< Σ share · theil of the group
    std::vector<TheilGroup> groups; ///< by number; empty where the figures are NaN
};

/// Theil's T, 0 (all equal) up to ln(Σ w / smallest w), decomposed over groups.
/// Total, between and within are each computed by its own formula, so that their agreement
/// proves something.
/// @param groups number of each place's group; a place with a negative one (−1) is left out of
///               everything, the total too. Empty: all places are one group, 0.
/// @return NaN where a value that counts is 0 or less: it has no logarithm, and to leave the
///         place out would hide the most unequal one. Theil 1967.
Theil theil(std::span<const double> values, std::span<const double> weights,
            std::span<const int> groups);

/// The mean of the tenth of the weight with the highest values, over that of the tenth with the
/// lowest. Each is exactly a tenth of Σ w: of the place on the boundary just the part counts
/// that still fits. So with fewer than ten places alike it is the highest over the lowest.
/// NaN where the mean of the lowest tenth is not above 0. O(n log n).
double tenthsRatio(std::span<const double> values, std::span<const double> weights);

} // namespace atlas
