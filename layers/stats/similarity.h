// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// A place that resembles another.
struct Neighbour {
    std::size_t index = 0; ///< of the place, in the columns
    double distance = 0.0; ///< in standard deviations; 0 = the same in every indicator

    bool operator==(const Neighbour &) const = default;
};

/// The places most like `subject` in some indicators, nearest first, itself left out.
///
/// Every column is standardised (mean 0, sample deviation 1) over all places that have a
/// figure in it, so that no unit outweighs another; the distance is the root of the mean of
/// the squared differences, so that it means the same for two indicators as for eight.
/// A column that is the same everywhere adds nothing to any distance.
///
/// @param subject    index of the place.
/// @param indicators one column each, all of the same length, one entry a place; NaN and
///                   infinities are missing. A place that lacks a figure in any is left out.
/// @param count      the most that are wanted; fewer if there are no more.
/// @return by distance, then by index; empty if `subject` lacks a figure or is none of the
///         places, or there are no columns. Pure, thread-safe. O(columns · n + n log n).
std::vector<Neighbour> nearest(std::size_t subject,
                               std::span<const std::vector<double>> indicators,
                               std::size_t count);

} // namespace atlas
