// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// The class of a value that belongs to none: missing, or above the last bound.
inline constexpr int kNoClass = -1;

/// The index of the first bound that is at least `value` (classes are right-closed).
/// @param upper strictly ascending upper bounds, in the unit of `value`.
/// @return kNoClass for NaN, infinities and values above the last bound.
/// A value under the first class's lower bound is in the first class. Pure, thread-safe.
int classOf(double value, std::span<const double> upper);

/// classOf() for a whole column, in its order. Pure, thread-safe.
std::vector<int> classify(std::span<const double> values, std::span<const double> upper);

/// How many values each class holds; values of no class are not counted. Pure, thread-safe.
std::vector<std::size_t> classCounts(std::span<const double> values, std::span<const double> upper);

/// Bounds as a legend prints them.
struct RoundedBounds {
    std::vector<double> upper; ///< each the double nearest to its decimal form
    int decimals = 0;          ///< with this many decimals the bounds print exactly

    bool operator==(const RoundedBounds &) const = default;
};

/// Most decimals roundBounds() tries; a double holds no more.
inline constexpr int kMaximumDecimals = 17;

/// Rounds class bounds to the published decimals, plus as many as it takes for no value to
/// change class and no two bounds to meet. A bound goes to its nearest decimal number; if
/// that would move a value to another class, to its neighbour on the other side; if
/// neither will do, all bounds get one more decimal. So the last bound, too, rounds up
/// where it must to stay at or above the maximum, and bounds that are decimals already
/// stay as they are.
///
/// @param values            in any order; NaN and infinities are ignored.
/// @param upper             strictly ascending upper bounds, same unit.
/// @param publishedDecimals of the indicator; under 0 counts as 0.
/// @return as many bounds, strictly ascending; the exact ones where kMaximumDecimals are
///         not enough. Legend, map, file and table use these same numbers. Pure, thread-safe.
RoundedBounds roundBounds(std::span<const double> values, std::span<const double> upper,
                          int publishedDecimals);

} // namespace atlas
