// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// Tukey's box plot of one column, in the figures' own unit; all NaN where nothing is finite.
struct BoxPlot {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    std::size_t n = 0;                 ///< finite values
    double lowerWhisker = kNone;       ///< lowest value within 1.5 interquartile ranges of q1
    double q1 = kNone;                 ///< quartiles by Hyndman–Fan type 7
    double median = kNone;
    double q3 = kNone;
    double upperWhisker = kNone;       ///< highest value within 1.5 interquartile ranges of q3
    std::vector<std::size_t> outliers; ///< entries beyond the whiskers, in their order
};

/// The box plot of `values`, in any order; NaN and infinities are missing. A whisker never ends
/// inside the box: where no value lies between box and fence it has no length.
/// Pure, thread-safe. Tukey 1977. O(n log n).
BoxPlot boxPlot(std::span<const double> values);

} // namespace atlas
