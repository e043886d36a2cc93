// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/distribution_data.h"

#include "layers/stats/histogram.h"
#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

// The axis is cut where most places would share less than this part of it ...
constexpr double kSqueezed = 1.0 / 3;
// ... and no more than this part of the places lies beyond the cut.
constexpr double kMostBeyond = 0.05;

struct Cut {
    double lower, upper;
};

/// Where the axis ends: at the ends of the figures, unless a few of them lie very far from the others.
Cut cutOf(const std::vector<double> &sorted, const BoxPlot &box)
{
    Cut cut{sorted.front(), sorted.back()};
    const double low = std::min(box.lowerWhisker, quantileOf(sorted, kMostBeyond));
    const double high = std::max(box.upperWhisker, quantileOf(sorted, 1 - kMostBeyond));
    const double core = high - low;
    if (!(core > 0) || core >= kSqueezed * (cut.upper - cut.lower))
        return cut;
    if (cut.upper - high > core)
        cut.upper = high;
    if (low - cut.lower > core)
        cut.lower = low;
    return cut;
}

void add(DistributionBar &bar, int row, int classIndex)
{
    bar.rows.push_back(row);
    if (classIndex >= 0 && static_cast<std::size_t>(classIndex) < bar.perClass.size())
        ++bar.perClass[static_cast<std::size_t>(classIndex)];
}

} // namespace

DistributionData distributionData(const ClassifiedFigures &classified)
{
    DistributionData data;
    const std::vector<double> &values = classified.figures.values;
    const std::vector<double> sorted = finiteSorted(values);
    data.withFigure = sorted.size();
    if (sorted.empty())
        return data;
    data.box = boxPlot(values);
    const Cut cut = cutOf(sorted, data.box);
    std::vector<double> near;
    std::ranges::copy_if(sorted, std::back_inserter(near), [&](double value) { return value >= cut.lower && value <= cut.upper; });
    const Histogram bins = histogram(near);
    const std::size_t classes = classified.upper.size();
    const std::vector<std::size_t> none(classes, 0);
    for (std::size_t i = 0; i < bins.counts.size(); ++i)
        data.bars.push_back({bins.edge(i), bins.edge(i + 1), {}, none});
    if (data.bars.empty())  // equal to the last digit of a double: one bar around them
        data.bars.push_back({near.front(), near.back(), {}, none});
    data.lower = data.bars.front().from;
    data.upper = data.bars.back().to;
    data.below = {-std::numeric_limits<double>::infinity(), data.lower, {}, none};
    data.above = {data.upper, std::numeric_limits<double>::infinity(), {}, none};
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double value = values[row];
        if (!std::isfinite(value))
            continue;
        const std::size_t bin = binOf(bins, value);
        DistributionBar &bar = bin < data.bars.size() ? data.bars[bin] : value < data.lower ? data.below : value > data.upper ? data.above : data.bars.front();
        add(bar, static_cast<int>(row), classified.classOf[row]);
    }
    if (data.lower == data.upper) {
        const double half = std::max(0.5, std::abs(data.lower) * 0.05);
        data.lower -= half;
        data.upper += half;
        data.bars.front().from = data.lower;
        data.bars.front().to = data.upper;
    }
    // Bounds over several years may lie where this year has no figure.
    const double range = data.upper - data.lower;
    for (std::size_t i = 0; i + 1 < classes; ++i) {
        const double bound = classified.upper[i];
        if (data.below.rows.empty() && bound < data.lower && bound > data.lower - range)
            data.lower = bound;
        if (data.above.rows.empty() && bound > data.upper && bound < data.upper + range)
            data.upper = bound;
    }
    return data;
}

DistributionAxis distributionAxis(const DistributionData &data, std::span<const double> others)
{
    DistributionAxis axis{data.lower, data.upper};
    const double most = (data.upper - data.lower) / kSqueezed;
    const double margin = 0.02 * (data.upper - data.lower);     // room for half of a pin
    for (const double value : others) {
        if (value < axis.lower && data.below.rows.empty() && axis.upper - value <= most)
            axis.lower = value - margin;
        if (value > axis.upper && data.above.rows.empty() && value - axis.lower <= most)
            axis.upper = value + margin;
    }
    return axis;
}

} // namespace atlas
