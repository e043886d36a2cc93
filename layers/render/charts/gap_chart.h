// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/gap_data.h"

namespace atlas {

// The gap: how unequal the places of the drawn level are, year by year.
// What chartContent(), drawChart() and chartTable() call for it; pure and thread-safe.

struct GapContent : ChartContent {
    GapData data;
};

std::shared_ptr<const ChartContent> gapContent(const ChartInput &input);
/// @param content made by gapContent()
ChartDrawing drawGap(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size);
DataTable gapTable(const ChartContent &content, const ChartInput &input);

} // namespace atlas
