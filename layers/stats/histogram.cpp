// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/histogram.h"

#include "layers/stats/nice_number.h"
#include "layers/stats/summary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

constexpr int kFewestBins = 8;
constexpr int kMostBins = 40;

/// How many decimals all values get by with, if not many.
std::optional<int> decimalsOf(std::span<const double> values)
{
    constexpr int most = 4;
    int decimals = 0;
    double power = 1.0;
    for (const double value : values) {
        while (std::round(value * power) / power != value) {
            if (++decimals > most)
                return std::nullopt;
            power *= 10.0;
        }
    }
    return decimals;
}

/// The nice width nearest to `wished` that is a whole number of the values' last decimal.
NiceNumber widthNear(double wished, std::optional<int> decimals)
{
    constexpr std::array withHalves{1.0, 2.0, 2.5, 5.0};
    constexpr std::array whole{1.0, 2.0, 5.0};
    const NiceNumber width = niceNear(wished, withHalves);
    if (!decimals || width.exponent > -*decimals)
        return width;
    if (width.exponent < -*decimals)
        return {1.0, -*decimals};
    return niceNear(wished, whole);
}

} // namespace

double Histogram::edge(std::size_t i) const
{
    const auto steps = static_cast<double>(i);
    if (width >= 1.0)
        return (std::round(start / width) + steps) * width;
    // One over a width under 1 is a whole number: 10, 5, 4, 2, 100 ...
    const double inverse = std::round(1.0 / width);
    return (std::round(start * inverse) + steps) / inverse;
}

int wishedBins(std::size_t n, double iqr, double range)
{
    if (n == 0)
        return kFewestBins;
    const auto count = static_cast<double>(n);
    const double width = 2.0 * iqr / std::cbrt(count);
    const double bins = width > 0.0 ? range / width : 1.0 + std::log2(count);
    if (!(bins > kFewestBins))
        return kFewestBins;
    return static_cast<int>(std::ceil(std::min(bins, static_cast<double>(kMostBins))));
}

Histogram histogram(std::span<const double> values, int wished)
{
    const std::vector<double> sorted = finiteSorted(values);
    Histogram result;
    if (sorted.empty())
        return result;

    const double min = sorted.front();
    const double max = sorted.back();
    const double range = max - min;
    if (wished <= 0)
        wished = wishedBins(sorted.size(), quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25), range);

    // Equal values get a bin that suits their size; and no width may be so small that an
    // edge and the next are the same double.
    const double size = std::max(std::abs(min), std::abs(max));
    const double ownWidth = size > 0.0 ? size / 10.0 : 1.0;
    const double wishedWidth = range > 0.0 ? std::max(range / wished, size * 1e-14) : ownWidth;
    if (!(wishedWidth >= kSmallestStep && wishedWidth <= kLargestStep))
        return result;

    const std::optional<int> decimals = range > 0.0 ? decimalsOf(sorted) : std::nullopt;
    const NiceNumber width = widthNear(wishedWidth, decimals);

    double first = stepsAtMost(min, width);
    constexpr double narrow = 5.0; // of the possible values a bin holds
    if (decimals && width.times(first) == min
        && width.times(1.0) <= NiceNumber{narrow, -*decimals}.times(1.0))
        first -= 1.0;
    double past = stepsAtMost(max, width);
    if (width.times(past) < max || past == first)
        past += 1.0;

    result.start = width.times(first) + 0.0; // never −0
    result.width = width.times(1.0);
    result.counts.assign(static_cast<std::size_t>(past - first), 0);

    std::size_t bin = 0;
    double upper = result.edge(1);
    for (const double value : sorted) {
        while (value > upper && bin + 1 < result.counts.size())
            upper = result.edge(++bin + 1);
        ++result.counts[bin];
    }
    return result;
}

std::size_t binOf(const Histogram &histogram, double value)
{
    const std::size_t bins = histogram.counts.size();
    if (bins == 0 || !std::isfinite(value) || value < histogram.edge(0) || value > histogram.edge(bins))
        return bins;
    // The division may land a hair beside the edge: the edges themselves decide.
    const double steps = std::ceil((value - histogram.start) / histogram.width) - 1.0;
    auto bin = static_cast<std::size_t>(std::clamp(steps, 0.0, static_cast<double>(bins - 1)));
    while (bin > 0 && value <= histogram.edge(bin))
        --bin;
    while (bin + 1 < bins && value > histogram.edge(bin + 1))
        ++bin;
    return bin;
}

} // namespace atlas
