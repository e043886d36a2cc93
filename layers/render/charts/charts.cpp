// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/charts.h"

#include "layers/render/charts/composition_chart.h"
#include "layers/render/charts/distribution_chart.h"
#include "layers/render/charts/gap_chart.h"
#include "layers/render/charts/ranking_chart.h"
#include "layers/render/charts/relation_chart.h"
#include "layers/render/charts/trend_chart.h"

namespace atlas {

std::shared_ptr<const ChartContent> chartContent(ChartKind kind, const ChartInput &input)
{
    switch (kind) {
    case ChartKind::Ranking:
        return rankingContent(input);
    case ChartKind::Distribution:
        return distributionContent(input);
    case ChartKind::Relation:
        return relationContent(input);
    case ChartKind::Trend:
        return trendContent(input);
    case ChartKind::Gap:
        return gapContent(input);
    case ChartKind::Composition:
        return compositionContent(input);
    }
    return nullptr;
}

ChartDrawing drawChart(ChartKind kind, const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size, const ChartScroll &scroll)
{
    switch (kind) {
    case ChartKind::Ranking:
        return drawRanking(content, input, style, size, scroll);
    case ChartKind::Distribution:
        return drawDistribution(content, input, style, size);
    case ChartKind::Relation:
        return drawRelation(content, input, style, size);
    case ChartKind::Trend:
        return drawTrend(content, input, style, size);
    case ChartKind::Gap:
        return drawGap(content, input, style, size);
    case ChartKind::Composition:
        return drawComposition(content, input, style, size);
    }
    return {};
}

DataTable chartTable(ChartKind kind, const ChartContent &content, const ChartInput &input)
{
    switch (kind) {
    case ChartKind::Ranking:
        return rankingTable(content, input);
    case ChartKind::Distribution:
        return distributionTable(content, input);
    case ChartKind::Relation:
        return relationTable(content, input);
    case ChartKind::Trend:
        return trendTable(content, input);
    case ChartKind::Gap:
        return gapTable(content, input);
    case ChartKind::Composition:
        return compositionTable(content, input);
    }
    return {};
}

ChartFigureTexts chartFigureTexts(ChartKind kind, const ChartContent &content, const ChartInput &input, const ChartDrawing &drawing)
{
    ChartFigureTexts texts{drawing.title, drawing.subtitle, drawing.notes};
    const Indicator *indicator = input.data.indicator(input.classified.figures.indicator);
    // These two name no indicator: in the window the map beside them does.
    if (indicator != nullptr && (kind == ChartKind::Ranking || kind == ChartKind::Distribution))
        texts.title = QStringLiteral("%1: %2").arg(indicator->name.in(input.view.language), drawing.title.toLower());
    texts.notes += chartTable(kind, content, input).notes;
    texts.notes.removeAll(QString());
    texts.notes.removeDuplicates();
    return texts;
}

bool dependsOnMarkedPlaces(ChartKind kind)
{
    return kind == ChartKind::Trend || kind == ChartKind::Composition;
}

} // namespace atlas
