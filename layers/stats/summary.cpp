// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/summary.h"

#include "layers/stats/compensated_sum.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace atlas {

std::vector<double> finiteSorted(std::span<const double> values)
{
    std::vector<double> finite;
    finite.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite),
                 [](double value) { return std::isfinite(value); });
    std::sort(finite.begin(), finite.end());
    return finite;
}

double quantileOf(std::span<const double> sortedFinite, double p)
{
    if (sortedFinite.empty() || std::isnan(p))
        return Summary::kNone;

    const auto last = static_cast<double>(sortedFinite.size() - 1);
    double position = last * std::clamp(p, 0.0, 1.0);

    // 0.7 × 10 must be the eighth value itself, not a hair below it: otherwise that
    // value falls outside the class of which it is the upper bound.
    const double nearest = std::round(position);
    if (std::abs(position - nearest) <= 4.0 * std::numeric_limits<double>::epsilon() * last)
        position = nearest;

    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= sortedFinite.size())
        return sortedFinite.back();
    return std::lerp(sortedFinite[below], sortedFinite[below + 1], position - std::floor(position));
}

Summary summariseSorted(std::span<const double> sortedFinite, std::size_t missing)
{
    Summary summary;
    summary.n = sortedFinite.size();
    summary.missing = missing;
    if (sortedFinite.empty())
        return summary;

    CompensatedSum sum;
    for (const double value : sortedFinite)
        sum.add(value);

    const auto n = static_cast<double>(summary.n);
    summary.min = sortedFinite.front();
    summary.max = sortedFinite.back();
    summary.sum = sum.value();
    summary.mean = std::clamp(summary.sum / n, summary.min, summary.max);
    summary.q1 = quantileOf(sortedFinite, 0.25);
    summary.median = quantileOf(sortedFinite, 0.5);
    summary.q3 = quantileOf(sortedFinite, 0.75);

    if (summary.n > 1) {
        CompensatedSum squares;
        for (const double value : sortedFinite)
            squares.add((value - summary.mean) * (value - summary.mean));
        summary.sd = std::sqrt(squares.value() / (n - 1.0));
    }
    return summary;
}

Summary summarise(std::span<const double> values)
{
    const std::vector<double> finite = finiteSorted(values);
    return summariseSorted(finite, values.size() - finite.size());
}

} // namespace atlas
