// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <span>

namespace atlas {

/// Steps outside these are left alone: near the edges of a double their multiples are no
/// longer to be relied on.
inline constexpr double kSmallestStep = 1e-290;
inline constexpr double kLargestStep = 1e290;

/// A step that people count in: mantissa × 10^exponent, the mantissa 1 up to 10.
struct NiceNumber {
    double mantissa = 1.0;
    int exponent = 0;

    /// `factor` steps. Divides where it can: 3 / 10 is the double nearest to 0.3, 3 × 0.1
    /// is not.
    [[nodiscard]] double times(double factor) const;

    bool operator==(const NiceNumber &) const = default;
};

/// The nice number nearest to `value` by their ratio.
/// @param value     kSmallestStep up to kLargestStep.
/// @param mantissas ascending, from 1 up to under 10. Pure, thread-safe.
NiceNumber niceNear(double value, std::span<const double> mantissas);

/// The greatest whole number of steps that is at most `value`, though the division may land a
/// hair beside it. Pure, thread-safe.
double stepsAtMost(double value, const NiceNumber &step);

} // namespace atlas
