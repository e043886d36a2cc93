// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/map_panels.h"

#include "layers/view/describe.h"
#include "layers/view/translate.h"

#include <utility>

namespace atlas {

namespace {

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

std::vector<ViewState> statesByYear(const AtlasData &data, const FigureSpec &spec, std::size_t proposed)
{
    std::vector<int> years(spec.multiples.years.begin(), spec.multiples.years.end());
    if (years.empty()) {
        const int table = drawnTableOf(data, spec.view);
        years = spread(table >= 0 ? yearsWithFigures(data, spec.view.indicator, table) : std::vector<int>(), proposed);
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
QStringList indicatorsOf(const AtlasData &data, const FigureSpec &spec, std::size_t proposed)
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
    return codes.mid(0, static_cast<qsizetype>(proposed));
}

std::vector<ViewState> statesByIndicator(const AtlasData &data, const FigureSpec &spec, std::size_t proposed)
{
    std::vector<ViewState> states;
    for (const QString &code : indicatorsOf(data, spec, proposed)) {
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

} // namespace

MapPanels mapPanels(const AtlasData &data, const FigureSpec &spec, PanelCount count)
{
    std::vector<ViewState> states;
    if (spec.multiples.by == FigureMultiples::By::Year)
        states = statesByYear(data, spec, count.proposed);
    else if (spec.multiples.by == FigureMultiples::By::Indicator)
        states = statesByIndicator(data, spec, count.proposed);
    if (states.size() > count.most)
        states.resize(count.most);
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

} // namespace atlas
