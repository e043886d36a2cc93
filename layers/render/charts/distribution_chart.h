// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/distribution_data.h"

namespace atlas {

// The distribution: a histogram in the colours of the map, its class bounds, a box plot, and where marked places lie.
// What chartContent(), drawChart() and chartTable() call for it; pure and thread-safe.

struct DistributionContent : ChartContent {
    DistributionData data;
};

std::shared_ptr<const ChartContent> distributionContent(const ChartInput &input);
/// Groups are the bars, from left to right, and the box of the box plot; handles are the class bounds that can be
/// dragged: all but the last one, which is the highest figure.
ChartDrawing drawDistribution(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size);
DataTable distributionTable(const ChartContent &content, const ChartInput &input);

} // namespace atlas
