// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

// How two columns go together. Spans hold one entry a place, in the same order and number;
// a place counts if it has both figures (NaN and infinities are missing). All functions are
// pure and thread-safe; sums are compensated, and taken from the means.

/// The straight line y = intercept + slope · x with the least sum of squared distances in y.
struct LinearFit {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    std::size_t n = 0;         ///< places with both figures
    double slope = kNone;      ///< units of y per unit of x; of logarithms: the elasticity
    double intercept = kNone;  ///< in units of y
    double r2 = kNone;         ///< 0..1, share of the variance of y; NaN where y is constant
    double residualSd = kNone; ///< √(Σ residual² / (n − 2)), in units of y; NaN under 3 places
};

/// Ordinary least squares of `y` on `x`.
/// @return all NaN but n where fewer than 2 places have both, or all x are the same. O(n).
LinearFit leastSquares(std::span<const double> x, std::span<const double> y);

/// Pearson's correlation, −1..1.
/// @return NaN where fewer than 2 places have both, or either column is constant. O(n).
double pearson(std::span<const double> x, std::span<const double> y);

/// Spearman's correlation, −1..1: Pearson's of the ranks among the places that have both, where
/// equal values share the mean of their ranks (1, 2.5, 2.5, 4).
/// @return NaN where pearson() is. O(n log n).
double spearman(std::span<const double> x, std::span<const double> y);

/// How far each place lies from the line of leastSquares(), in its own standard errors:
/// residual / (residualSd · √(1 − leverage)), internally studentised, as R's rstandard().
/// Over 2 either way is commonly called an outlier.
/// @return one a place, in their order; NaN where a figure is missing, under 3 places, where
///         all x are the same, and for a place that alone decides the slope (leverage 1): the
///         line goes through it, wherever it lies. 0 where all places lie on the line. O(n).
std::vector<double> studentisedResiduals(std::span<const double> x, std::span<const double> y);

} // namespace atlas
