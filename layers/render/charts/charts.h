// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_table.h"
#include "layers/render/charts/chart_drawing.h"
#include "layers/render/figure/figure_style.h"
#include "layers/view/classified_figures.h"
#include "layers/view/view_state.h"

#include <QSizeF>

#include <memory>

namespace atlas {

/// What a chart knows before it is drawn: figures, fits, bins. Kept while only the size, the theme, the
/// selection or the hover changes. Immutable.
struct ChartContent {
    virtual ~ChartContent() = default;
};

/// What the charts of a view are made of.
struct ChartInput {
    const AtlasData &data;
    const ViewState &view;
    const ClassifiedFigures &classified;    ///< of that view
};

/// How much of a long chart is seen: the ranking shows a part of its list.
struct ChartScroll {
    int first = -1;         ///< first row of the list; −1 = the condensed form: top, around the marked places, bottom
};

/// Works out what a chart shows. Pure and thread-safe; may take tens of ms where many years are read
/// (trend, gap, composition): call those in a worker.
std::shared_ptr<const ChartContent> chartContent(ChartKind kind, const ChartInput &input);

/// Draws it. Pure and thread-safe; a few ms, at 14,500 places at most about 15.
ChartDrawing drawChart(ChartKind kind, const ChartContent &content, const ChartInput &input, const FigureStyle &style,
                       QSizeF size, const ChartScroll &scroll = {});

/// The table twin of a chart: "as table", copied or exported as data.
DataTable chartTable(ChartKind kind, const ChartContent &content, const ChartInput &input);

/// What a chart says as a figure of its own: what it is about, everything that must be said with it, and its sources
/// (approximate borders are named there).
ChartFigureTexts chartFigureTexts(ChartKind kind, const ChartContent &content, const ChartInput &input, const ChartDrawing &drawing);

/// What is asked of a chart as a figure of its own.
struct ChartPageOptions {
    QString title, subtitle, note;      ///< empty = made from the data
    ChartScroll scroll;
    std::optional<double> margin;       ///< see figureMargin()
};

/// The chart as a finished figure with its words and sources; type shrinks where these leave it no room. Without a root
/// where there is nothing to draw.
DisplayList chartPage(ChartKind kind, const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size,
                      const ChartPageOptions &options = {});

/// True if changes of the selection or the compared places change what the content of that chart is,
/// not only how it is drawn.
bool dependsOnMarkedPlaces(ChartKind kind);

} // namespace atlas
