// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/chart_drawing.h"

#include "layers/render/charts/charts.h"
#include "layers/render/figure/figure_style.h"
#include "layers/render/moved_group.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace atlas {

namespace {

// Type gets smaller until the chart has at least this share of the height: sources of many years are long.
constexpr double kEnough = 0.4;
constexpr double kShrink = 0.9;
constexpr int kMostShrinks = 6;

/// The words of a figure, set; where each goes follows from the size of the page.
struct SetTexts {
    TextBlock title, subtitle, notes;
    double margin = 0;
    QRectF chart;
};

SetTexts setTexts(const ChartFigureTexts &texts, const FigureStyle &style, QSizeF size, std::optional<double> margin)
{
    SetTexts set;
    set.margin = figureMargin(size, style.theme, margin);
    const double width = std::max(1.0, size.width() - 2 * set.margin);
    set.title = TextBlock(style, texts.title, width, style.titlePx(), 700, style.theme.ink);
    set.subtitle = TextBlock(style, texts.subtitle, width, style.textPx(), 400, style.theme.ink2);
    set.notes = TextBlock(style, texts.notes.join(QLatin1Char('\n')), width, style.notePx(), 400, style.theme.ink3);
    const double top = set.margin + set.title.size().height() + set.subtitle.size().height() + style.step(3);
    const double bottom = size.height() - set.margin - set.notes.size().height() - (set.notes.isEmpty() ? 0 : style.step(3));
    set.chart = QRectF(QPointF(set.margin, top), QPointF(set.margin + width, std::max(top, bottom))).toAlignedRect();
    return set;
}

} // namespace

QRectF chartArea(const ChartFigureTexts &texts, const FigureStyle &style, QSizeF size, std::optional<double> margin)
{
    return setTexts(texts, style, size, margin).chart;
}

DisplayList chartFigure(const ChartDrawing &chart, const ChartFigureTexts &texts, const FigureStyle &style, QSizeF size,
                        std::optional<double> margin)
{
    const SetTexts set = setTexts(texts, style, size, margin);
    DisplayList list;
    list.size = size;
    list.background = style.theme.paper;
    list.title = texts.title;
    QStringList description{texts.subtitle, chart.summary};
    description += texts.notes;
    description.removeAll(QString());
    list.description = description.join(QStringLiteral("; "));

    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("figure");
    root->title = list.title;
    root->description = list.description;
    auto body = std::make_shared<display::Group>();
    body->id = QStringLiteral("chart");
    body->title = chart.title;
    body->description = chart.summary;
    for (const auto &layer : {chart.ground, chart.marks, chart.chosen}) {
        if (layer)
            body->children.emplace_back(moved(layer, set.chart.topLeft()));
    }
    if (!chart.empty.isEmpty())
        TextBlock(style, chart.empty, set.chart.width(), style.textPx(), 400, style.theme.ink2).draw(set.chart.topLeft(), QStringLiteral("empty"), *body);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(body)));
    auto words = std::make_shared<display::Group>();
    words->id = QStringLiteral("texts");
    set.title.draw({set.margin, set.margin}, QStringLiteral("title"), *words);
    set.subtitle.draw({set.margin, set.margin + set.title.size().height()}, QStringLiteral("subtitle"), *words);
    set.notes.draw({set.margin, size.height() - set.margin - set.notes.size().height()}, QStringLiteral("notes"), *words);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(words)));
    list.root = std::move(root);
    return list;
}

DisplayList chartPage(ChartKind kind, const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size,
                      const ChartPageOptions &options)
{
    // What it is called does not depend on its size.
    const ChartDrawing draft = drawChart(kind, content, input, style, size);
    if (!draft.empty.isEmpty())
        return {};
    ChartFigureTexts texts = chartFigureTexts(kind, content, input, draft);
    if (!options.title.isEmpty())
        texts.title = options.title;
    if (!options.subtitle.isEmpty())
        texts.subtitle = options.subtitle;
    if (!options.note.isEmpty())
        texts.notes.prepend(options.note);
    FigureStyle fitted = style;
    QRectF area = chartArea(texts, fitted, size, options.margin);
    for (int shrink = 0; shrink < kMostShrinks && area.height() < kEnough * size.height(); ++shrink) {
        fitted.k *= kShrink;
        area = chartArea(texts, fitted, size, options.margin);
    }
    return chartFigure(drawChart(kind, content, input, fitted, area.size(), options.scroll), texts, fitted, size, options.margin);
}

} // namespace atlas
