// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/box_plot.h"

#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>

namespace atlas {

BoxPlot boxPlot(std::span<const double> values)
{
    const std::vector<double> sorted = finiteSorted(values);
    BoxPlot box;
    box.n = sorted.size();
    if (sorted.empty())
        return box;

    box.q1 = quantileOf(sorted, 0.25);
    box.median = quantileOf(sorted, 0.5);
    box.q3 = quantileOf(sorted, 0.75);
    constexpr double reach = 1.5;
    const double lowerFence = box.q1 - reach * (box.q3 - box.q1);
    const double upperFence = box.q3 + reach * (box.q3 - box.q1);
    box.lowerWhisker = std::min(box.q1, *std::ranges::lower_bound(sorted, lowerFence));
    box.upperWhisker = std::max(box.q3, *std::prev(std::ranges::upper_bound(sorted, upperFence)));

    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && (values[i] < lowerFence || values[i] > upperFence))
            box.outliers.push_back(i);
    }
    return box;
}

} // namespace atlas
