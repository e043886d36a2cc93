// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure.h"

#include "layers/render/charts/charts.h"
#include "layers/render/figure/compare_figure.h"
#include "layers/render/figure/map_figure.h"
#include "layers/render/figure/page_figure.h"
#include "layers/view/comparison.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

/// More maps than this on one page are too small to compare.
constexpr std::size_t kMostPanels = 12;
constexpr std::size_t kProposedPanels = 9;

/// Up to so many of the values, evenly spread, the first and the last among them.
std::vector<int> spread(const std::vector<int> &values, std::size_t most)
{
    if (values.size() <= most)
        return values;
    std::vector<int> kept;
    for (std::size_t i = 0; i < most; ++i)
        kept.push_back(values[i * (values.size() - 1) / (most - 1)]);
    return kept;
}

std::vector<ViewState> statesByYear(const AtlasData &data, const FigureSpec &spec)
{
    std::vector<int> years(spec.multiples.years.begin(), spec.multiples.years.end());
    if (years.empty()) {
        const int table = drawnTableOf(data, spec.view);
        years = spread(table >= 0 ? yearsWithFigures(data, spec.view.indicator, table) : std::vector<int>(), kProposedPanels);
    }
    std::vector<ViewState> states;
    for (const int year : years) {
        ViewState state = spec.view;
        state.year = year;
        states.push_back(state);
    }
    return states;
}

/// Without a choice: the figures of the same theme that the level has in any year, the map's own first.
QStringList indicatorsOf(const AtlasData &data, const FigureSpec &spec)
{
    QStringList codes = spec.multiples.indicators;
    const Indicator *shown = data.indicator(spec.view.indicator);
    if (!codes.isEmpty() || !shown)
        return codes;
    codes += shown->code;
    const int table = drawnTableOf(data, spec.view);
    for (const Indicator &indicator : data.indicators()) {
        if (indicator.theme == shown->theme && indicator.unit == shown->unit && indicator.code != shown->code && table >= 0
            && !yearsWithFigures(data, indicator.code, table).empty())
            codes += indicator.code;
    }
    return codes.mid(0, static_cast<qsizetype>(kProposedPanels));
}

std::vector<ViewState> statesByIndicator(const AtlasData &data, const FigureSpec &spec)
{
    std::vector<ViewState> states;
    for (const QString &code : indicatorsOf(data, spec)) {
        if (!data.indicator(code))
            continue;
        ViewState state = withIndicator(data, spec.view, code);
        state.classification = spec.view.classification;
        states.push_back(state);
    }
    return states;
}

QString captionOf(const AtlasData &data, const FigureSpec &spec, const MapPanel &panel)
{
    const Describe describe(spec.view.language);
    const Indicator *indicator = data.indicator(panel.state.indicator);
    QString caption = QString::number(panel.state.year);
    if (spec.multiples.by == FigureMultiples::By::Indicator && indicator)
        caption = QStringLiteral("%1, %2").arg(indicator->shortName.in(spec.view.language), caption);
    if (panel.classified.withoutFigure == 0)
        return caption;
    return QStringLiteral("%1 · %2").arg(caption, translate(spec.view.language, "Figure", QT_TRANSLATE_N_NOOP("Figure", "%n without a figure"),
                                                             static_cast<int>(panel.classified.withoutFigure)));
}

MapPanels panelsOf(const AtlasData &data, const FigureSpec &spec)
{
    std::vector<ViewState> states;
    if (spec.multiples.by == FigureMultiples::By::Year)
        states = statesByYear(data, spec);
    else if (spec.multiples.by == FigureMultiples::By::Indicator)
        states = statesByIndicator(data, spec);
    if (states.size() > kMostPanels)
        states.resize(kMostPanels);
    if (states.empty())
        states = {spec.view};
    ClassifiedTogether together = classifyTogether(data, states);
    MapPanels maps;
    maps.alike = together.alike;
    for (std::size_t i = 0; i < states.size(); ++i) {
        maps.panels.push_back({states[i], std::move(together.views[i])});
        if (states.size() > 1)
            maps.panels.back().caption = captionOf(data, spec, maps.panels.back());
    }
    return maps;
}

/// The words of the figure go to the part where it is the only one, else to the page, which sets the margin.
struct Words {
    QString title, subtitle, note;
    std::optional<double> margin;
};

DisplayList chartOf(const AtlasData &data, const FigureSpec &spec, ChartKind kind, const Words &words, QSizeF size)
{
    const ClassifiedFigures classified = classifyView(data, spec.view);
    const ChartInput input{data, spec.view, classified};
    const auto content = chartContent(kind, input);
    const FigureStyle style{themeTokens(spec.view.theme), spec.scale};
    const DisplayList list = chartPage(kind, *content, input, style, size, {words.title, words.subtitle, words.note, {}, words.margin});
    return list.root ? list : sentenceFigure(spec, drawChart(kind, *content, input, style, size).empty, size);
}

DisplayList comparisonOf(const AtlasData &data, const FigureSpec &spec, const Words &words, QSizeF size)
{
    const Comparison comparison = compare(data, spec.view);
    if (comparison.places.size() < 2)
        return sentenceFigure(spec, translate(spec.view.language, "Figure", QT_TRANSLATE_NOOP("Figure", "There is nothing to compare: choose two to five places beside the map.")), size);
    return compareFigure(data, spec.view, comparison, {size, 0, spec.scale, words.margin});
}

DisplayList partOf(const AtlasData &data, const FigureSpec &spec, const FigurePart &part, const Words &words, QSizeF size)
{
    switch (part.kind) {
    case FigurePart::Kind::Chart: return chartOf(data, spec, part.chart, words, size);
    case FigurePart::Kind::Comparison: return comparisonOf(data, spec, words, size);
    case FigurePart::Kind::Map: break;
    }
    return mapFigure(data, panelsOf(data, spec), {size, words.title, words.subtitle, words.note, spec.scale, spec.locator, spec.scaleBar, spec.annotations, words.margin});
}

} // namespace

DisplayList figureOf(const AtlasData &data, const FigureSpec &spec)
{
    DisplayList list;
    const bool ownWords = spec.parts.size() == 1 && spec.parts.front().kind != FigurePart::Kind::Comparison;
    if (ownWords) {
        list = partOf(data, spec, spec.parts.front(), {spec.title, spec.subtitle, spec.note, {}}, spec.size.pageUnits());
    } else {
        list = pageFigure(spec, [&](std::size_t i, QSizeF size, double margin) {
            return partOf(data, spec, spec.parts[static_cast<qsizetype>(i)], {{}, {}, {}, margin}, size);
        });
    }
    if (spec.transparent)
        list.background = QColor();
    if (!spec.alternative.isEmpty() && list.root) {
        list.description = spec.alternative;
        auto root = std::make_shared<display::Group>(*list.root);
        root->description = spec.alternative;
        list.root = std::move(root);
    }
    return list;
}

} // namespace atlas
