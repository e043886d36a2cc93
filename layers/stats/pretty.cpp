// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/break_families.h"

#include "layers/stats/nice_number.h"

#include <cmath>

namespace atlas::families {

namespace {

struct Scaled {
    double fraction; ///< 1 up to 10
    int exponent;
};

Scaled scaled(double value)
{
    const int exponent = static_cast<int>(std::floor(std::log10(value)));
    return {value / std::pow(10.0, exponent), exponent};
}

/// 8.3 − 8.2 is a hair over 0.1 in binary and must still count as 0.1.
constexpr double kSlack = 1.0 + 1e-12;

NiceNumber niceAtLeast(double value)
{
    const auto [fraction, exponent] = scaled(value);
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (fraction <= nice * kSlack)
            return {nice, exponent};
    }
    return {10.0, exponent};
}

/// Heckbert's own limits.
NiceNumber heckbertNear(double value)
{
    const auto [fraction, exponent] = scaled(value);
    if (fraction < 1.5)
        return {1.0, exponent};
    if (fraction < 3.0)
        return {2.0, exponent};
    if (fraction < 7.0)
        return {5.0, exponent};
    return {10.0, exponent};
}

} // namespace

/// Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990.
std::vector<double> prettyBounds(std::span<const double> sorted, int classes)
{
    const double min = sorted.front();
    const double max = sorted.back();

    // A range at either edge of what a double holds has no pretty bounds.
    if (!std::isnormal(max - min))
        return {max};
    const double range = niceAtLeast(max - min).times(1.0);
    if (!std::isnormal(range))
        return {max};
    const NiceNumber step = heckbertNear(range / (classes - 1));
    const double width = step.times(1.0);
    if (!std::isnormal(width))
        return {max};

    const double first = stepsAtMost(min, step);

    // Counted, not walked until the maximum: where the width is less than the spacing
    // of doubles, adding one to the index would change nothing and never arrive.
    const int mostSteps = 4 * classes + 2;
    std::vector<double> bounds;
    for (int i = 1; i <= mostSteps && (bounds.empty() || bounds.back() < max); ++i)
        bounds.push_back(step.times(first + i));
    return bounds;
}

} // namespace atlas::families
