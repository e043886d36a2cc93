// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/break_families.h"

#include "layers/stats/compensated_sum.h"
#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace atlas::families {

namespace {

/// The value that a bound misses by no more than rounding, or the bound. From 0.1 to 1.3 in
/// six classes the fifth bound is 1.1: a place with 1.1 belongs under it, although the bound
/// comes out a hair lower in binary.
double ontoValue(double bound, std::span<const double> sorted)
{
    const double largest = std::max(std::abs(sorted.front()), std::abs(sorted.back()));
    const double hair = 4.0 * std::numeric_limits<double>::epsilon() * largest;
    const auto above = std::lower_bound(sorted.begin(), sorted.end(), bound);
    if (above != sorted.end() && *above - bound <= hair)
        return *above;
    if (above != sorted.begin() && bound - *std::prev(above) <= hair)
        return *std::prev(above);
    return bound;
}

} // namespace

std::vector<double> quantileBounds(std::span<const double> sorted, int classes)
{
    std::vector<double> bounds;
    for (int i = 1; i <= classes; ++i)
        bounds.push_back(quantileOf(sorted, static_cast<double>(i) / classes));
    return bounds;
}

std::vector<double> equalBounds(std::span<const double> sorted, int classes)
{
    const long double min = sorted.front(); // long: the range may exceed what a double holds
    const long double max = sorted.back();

    std::vector<double> bounds;
    for (int i = 1; i < classes; ++i)
        bounds.push_back(ontoValue(static_cast<double>((min * (classes - i) + max * i) / classes), sorted));
    bounds.push_back(sorted.back());
    return bounds;
}

std::vector<double> stdMeanBounds(std::span<const double> sorted)
{
    const Summary summary = summariseSorted(sorted, 0);

    std::vector<double> bounds;
    for (const double multiple : {-2.0, -1.0, 1.0, 2.0})
        bounds.push_back(summary.mean + multiple * summary.sd);
    return bounds;
}

std::vector<double> headTailBounds(std::span<const double> sorted)
{
    std::vector<double> bounds;
    std::span<const double> head = sorted;
    while (head.front() < head.back()) {
        CompensatedSum sum;
        for (const double value : head)
            sum.add(value);
        // Rounding may not carry the mean up to the maximum: nothing would be left above it.
        const double mean = std::max(sum.value() / static_cast<double>(head.size()), head.front());
        if (mean >= head.back())
            break;
        bounds.push_back(mean);
        const auto firstAbove = std::upper_bound(head.begin(), head.end(), mean);
        head = head.subspan(static_cast<std::size_t>(firstAbove - head.begin()));
    }
    bounds.push_back(sorted.back());
    return bounds;
}

std::vector<double> boxBounds(std::span<const double> sorted, double hinge)
{
    const double q1 = quantileOf(sorted, 0.25);
    const double median = quantileOf(sorted, 0.5);
    const double q3 = quantileOf(sorted, 0.75);
    const double whisker = hinge * (q3 - q1);
    return {q1 - whisker, q1, median, q3, q3 + whisker};
}

std::vector<double> percentileBounds(std::span<const double> sorted)
{
    std::vector<double> bounds;
    for (const double percent : {1.0, 10.0, 50.0, 90.0, 99.0, 100.0})
        bounds.push_back(quantileOf(sorted, percent / 100.0));
    return bounds;
}

} // namespace atlas::families
