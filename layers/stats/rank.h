// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Where a value stands among others.
struct Rank {
    std::size_t rank = 0;    ///< 1 = highest; equal values share the best rank (1, 2, 2, 4); 0 = missing
    std::size_t of = 0;      ///< values with a figure
    double percentile = 0.0; ///< 0..100, the mean kind: share below plus half the share equal

    bool operator==(const Rank &) const = default;
};

/// The rank of `value` among `values`, of which it normally is one: of 1 2 3 3 4, 3 has
/// rank 2 of 5 and percentile 60. A value from outside is ranked against them, so its
/// rank can be of + 1.
/// @param values any order; NaN and infinities are missing and ignored.
/// @return nothing if `value` is missing or none of `values` is finite.
/// Pure, thread-safe. O(n).
std::optional<Rank> rankOf(double value, std::span<const double> values);

/// rankOf() of every value among all, in their order; a missing value has rank 0 and
/// percentile NaN. Pure, thread-safe. O(n log n).
std::vector<Rank> ranks(std::span<const double> values);

} // namespace atlas
