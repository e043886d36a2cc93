// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/composition_data.h"

namespace atlas {

// The composition: parts of a whole as stacked bars, for the compared and selected places and the country.
// What chartContent(), drawChart() and chartTable() call for it; pure and thread-safe.

struct CompositionContent : ChartContent {
    CompositionData data;
};

std::shared_ptr<const ChartContent> compositionContent(const ChartInput &input);
/// @param content made by compositionContent()
ChartDrawing drawComposition(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size);
DataTable compositionTable(const ChartContent &content, const ChartInput &input);

} // namespace atlas
