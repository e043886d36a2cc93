// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/classify.h"

#include <algorithm>
#include <cmath>

namespace atlas {

int classOf(double value, std::span<const double> upper)
{
    if (!std::isfinite(value))
        return kNoClass;
    const auto bound = std::lower_bound(upper.begin(), upper.end(), value);
    return bound == upper.end() ? kNoClass : static_cast<int>(bound - upper.begin());
}

std::vector<int> classify(std::span<const double> values, std::span<const double> upper)
{
    std::vector<int> classes;
    classes.reserve(values.size());
    for (const double value : values)
        classes.push_back(classOf(value, upper));
    return classes;
}

std::vector<std::size_t> classCounts(std::span<const double> values, std::span<const double> upper)
{
    std::vector<std::size_t> counts(upper.size());
    for (const double value : values) {
        if (const int c = classOf(value, upper); c != kNoClass)
            ++counts[static_cast<std::size_t>(c)];
    }
    return counts;
}

} // namespace atlas
