// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/rank.h"

#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

Rank rankFrom(std::size_t below, std::size_t equal, std::size_t of)
{
    const double standing = static_cast<double>(below) + static_cast<double>(equal) / 2.0;
    return {of - below - equal + 1, of, 100.0 * standing / static_cast<double>(of)};
}

} // namespace

std::optional<Rank> rankOf(double value, std::span<const double> values)
{
    if (!std::isfinite(value))
        return std::nullopt;

    std::size_t below = 0;
    std::size_t equal = 0;
    std::size_t of = 0;
    for (const double other : values) {
        if (!std::isfinite(other))
            continue;
        ++of;
        below += other < value ? 1 : 0;
        equal += other == value ? 1 : 0;
    }
    if (of == 0)
        return std::nullopt;
    return rankFrom(below, equal, of);
}

std::vector<Rank> ranks(std::span<const double> values)
{
    const std::vector<double> sorted = finiteSorted(values);
    std::vector<Rank> result;
    result.reserve(values.size());
    for (const double value : values) {
        if (!std::isfinite(value)) {
            result.push_back({0, sorted.size(), std::numeric_limits<double>::quiet_NaN()});
            continue;
        }
        const auto [first, past] = std::equal_range(sorted.begin(), sorted.end(), value);
        result.push_back(rankFrom(static_cast<std::size_t>(first - sorted.begin()),
                                  static_cast<std::size_t>(past - first), sorted.size()));
    }
    return result;
}

} // namespace atlas
