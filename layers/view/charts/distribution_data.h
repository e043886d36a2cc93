// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/box_plot.h"
#include "layers/view/classified_figures.h"

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// Places whose figures lie in one bar of a histogram.
struct DistributionBar {
    double from = 0, to = 0;            ///< right-closed like map classes: (from, to], the first [from, to]
    std::vector<int> rows;              ///< of the drawn table, ascending
    std::vector<std::size_t> perClass;  ///< how many of them each class of the map holds
};

/// How the figures of a view are spread.
struct DistributionData {
    std::vector<DistributionBar> bars;  ///< of one width, ascending
    /// Figures far from all others, which would squeeze the rest into a corner: one bar at either end.
    /// Without rows where there are none; `to` of the first and `from` of the second is where the axis ends.
    DistributionBar below, above;
    double lower = 0, upper = 1;        ///< ends of the axis
    BoxPlot box;
    std::size_t withFigure = 0;
};

/// All figures are in a bar or in one of the two at the ends. The axis holds all bars and the class bounds near them.
/// Pure, thread-safe; 5 ms at 14,500 places.
DistributionData distributionData(const ClassifiedFigures &classified);

/// The ends of the axis that also holds the figures of other places, those left out that would squeeze the bars
/// into less than a third of it (or go into the bars at the ends).
struct DistributionAxis {
    double lower = 0, upper = 1;
    [[nodiscard]] bool holds(double value) const { return value >= lower && value <= upper; }
};
DistributionAxis distributionAxis(const DistributionData &data, std::span<const double> others);

} // namespace atlas
