// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/chart_slide.h"

#include "layers/render/charts/charts.h"
#include "layers/render/charts/composition_chart.h"
#include "layers/render/charts/gap_chart.h"
#include "layers/render/charts/relation_chart.h"
#include "layers/render/charts/trend_chart.h"
#include "layers/render/moved_group.h"
#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_map.h"
#include "layers/render/story/slide_source.h"

#include <algorithm>

namespace atlas {

namespace {

/// The sources of what the chart shows, which need not be those of the map.
void addSources(ChartKind kind, const ChartContent &content, const ChartInput &input, SlideSource &source)
{
    switch (kind) {
    case ChartKind::Ranking:
    case ChartKind::Distribution:
        source.add(input.classified.figures);
        break;
    case ChartKind::Relation: {
        const RelationData &relation = relationOf(content).data;
        for (const Figures *figures : {&relation.x, &relation.y, &relation.size})
            source.add(*figures);
        break;
    }
    case ChartKind::Trend: {
        const TrendData &trend = static_cast<const TrendContent &>(content).data;
        source.add(trend.sources, trend.firstYear, 0, 0);
        source.add(trend.sources, trend.lastYear, 0, 0);
        break;
    }
    case ChartKind::Gap: {
        const GapData &gap = static_cast<const GapContent &>(content).data;
        for (const int year : gap.years)
            source.add(gap.sources, year, 0, 0);
        break;
    }
    case ChartKind::Composition: {
        const CompositionData &composition = static_cast<const CompositionContent &>(content).data;
        for (const CompositionBar &bar : composition.bars)
            source.add(composition.sources, bar.year, 0, bar.flags);
        break;
    }
    }
}

/// Where no axis names the unit: "in % of the population".
QString unitOf(ChartKind kind, const ChartInput &input)
{
    const Indicator *indicator = input.data.indicator(input.classified.figures.indicator);
    if (indicator == nullptr || (kind != ChartKind::Ranking && kind != ChartKind::Distribution))
        return {};
    const QString phrase = indicator->phrase.in(input.view.language);
    return phrase.isEmpty() ? indicator->unit.in(input.view.language) : phrase;
}

// In sizes of the least type.
constexpr double kWide = 36, kNarrow = 30, kRankingRow = 1.6;
constexpr double kMostEnlarged = 1.5;

/// Few bars do not fill a room: their type may be larger.
double enlargement(ChartKind kind, const ChartContent &content, const ChartInput &input, QSizeF room)
{
    if (kind == ChartKind::Composition && static_cast<const CompositionContent &>(content).data.bars.size() <= 3)
        return room.width() > kWide ? 1.3 : 1;
    if (kind == ChartKind::Ranking)
        return std::clamp(std::min(room.height() / (kRankingRow * static_cast<double>(input.classified.figures.values.size())), room.width() / kNarrow), 1.0, kMostEnlarged);
    return 1;
}

} // namespace

Slide chartSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const ViewState view = slideView(data, step.view, options);
    const ClassifiedFigures classified = classifyView(data, view);
    const ChartInput input{data, view, classified};
    const ChartKind kind = view.charts.current;
    const auto content = chartContent(kind, input);
    // What it is called does not depend on its size.
    const ChartDrawing draft = drawChart(kind, *content, input, page.style, page.size);
    const ChartFigureTexts texts = chartFigureTexts(kind, *content, input, draft);

    SlideSource source(data, page.language);
    addSources(kind, *content, input, source);
    source.add(step.source.in(page.language));
    const QString own = step.title.in(page.language);
    QStringList about{own.isEmpty() ? QString() : texts.title, unitOf(kind, input), texts.subtitle};
    about.removeAll(QString());
    SlideWords words{own.isEmpty() ? texts.title : own, keptTogether(about.join(QStringLiteral(", "))), step.text.in(page.language), source.line()};
    if (!draft.empty.isEmpty())
        words.text += (words.text.isEmpty() ? QString() : QStringLiteral("\n")) + draft.empty;

    SlideNeeds needs;
    needs.leastAspect = 1.1;
    needs.mostAspect = 1.7;
    needs.least = {page.least * 24, page.least * 9};
    needs.share = 0.4;
    const SlideFrame frame(page, words, {}, needs);
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    figure->title = draft.title;
    if (draft.empty.isEmpty()) {
        FigureStyle style = page.style;
        style.k *= enlargement(kind, *content, input, frame.room().size() / page.least);
        const ChartDrawing chart = drawChart(kind, *content, input, style, frame.room().size());
        figure->description = chart.summary;
        for (const auto &layer : {chart.ground, chart.marks, chart.chosen}) {
            if (layer)
                figure->children.emplace_back(moved(layer, frame.room().topLeft()));
        }
    }
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame.draw(*root);
    return {page.finished(root, words.title, draft.empty.isEmpty() ? draft.summary : draft.empty), {}, frame.isWhole()};
}

} // namespace atlas
