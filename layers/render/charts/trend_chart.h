// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/trend_data.h"

namespace atlas {

// The trend: lines over years for the compared and selected places, their shrinking regions and the country.
// What chartContent(), drawChart() and chartTable() call for it; pure and thread-safe.

struct TrendContent : ChartContent {
    TrendData data;
};

std::shared_ptr<const ChartContent> trendContent(const ChartInput &input);
/// @param content made by trendContent()
ChartDrawing drawTrend(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size);
DataTable trendTable(const ChartContent &content, const ChartInput &input);

} // namespace atlas
