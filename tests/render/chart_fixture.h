// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "tests/render/map_fixture.h"

#include <memory>
#include <utility>
#include <vector>

namespace atlas::fixture {

/// The made-up municipalities with an assessed value too; the first one has a long name.
inline AtlasParts chartParts()
{
    AtlasParts all = parts();
    Indicator value;
    value.code = QStringLiteral("woz_waarde");
    value.name = {QStringLiteral("Gemiddelde WOZ-waarde van woningen"), QStringLiteral("Average assessed value of dwellings (WOZ)")};
    value.shortName = {QStringLiteral("WOZ-waarde"), QStringLiteral("Assessed value (WOZ)")};
    value.unit = {QStringLiteral("× € 1.000"), QStringLiteral("× €1,000")};
    value.kind = IndicatorKind::Mean;
    all.indicators.push_back(value);
    Column values = all.columns.back();
    values.indicator = value.code;
    for (std::size_t i = 0; i < values.values.size(); ++i)
        values.values[i] = 200 + static_cast<double>(i * 41 % 300);
    all.columns.push_back(values);
    all.tables[2].names[0] = QStringLiteral("Nederlandse gemeente met een naam zonder einde");
    return all;
}

/// One level of places without shapes and two indicators `x` and `y` in 2024; NaN = no figure.
inline AtlasParts twoColumns(const std::vector<double> &x, const std::vector<double> &y)
{
    AtlasParts parts;
    parts.levels = {{QStringLiteral("gemeente"), {QStringLiteral("gemeente"), QStringLiteral("municipality")}, {QStringLiteral("gemeenten"), QStringLiteral("municipalities")}, 7}};
    for (const char *code : {"x", "y"}) {
        Indicator indicator;
        indicator.code = QString::fromLatin1(code);
        indicator.name = indicator.shortName = {indicator.code, indicator.code};
        indicator.decimals = 2;
        parts.indicators.push_back(indicator);
    }
    PlaceTable places;
    places.level = QStringLiteral("gemeente");
    places.vintage = 2023;
    places.shapes = shapes(static_cast<int>(x.size()), 1);
    Column columns[2];
    for (int c = 0; c < 2; ++c) {
        columns[c].indicator = parts.indicators[static_cast<std::size_t>(c)].code;
        columns[c].year = 2024;
        columns[c].table = 0;
        columns[c].values = c == 0 ? x : y;
        for (const double value : columns[c].values)
            columns[c].absence.push_back(std::isnan(value) ? Absence::Missing : Absence::None);
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
        places.codes += code(static_cast<int>(i));
        places.names += QStringLiteral("Plaats %1").arg(i + 1);
    }
    parts.tables = {places};
    parts.columns = {columns[0], columns[1]};
    return parts;
}

/// A view and what its charts are made of, kept together.
struct Charted {
    std::shared_ptr<const AtlasData> data;
    ViewState view;
    ClassifiedFigures classified;
    FigureStyle style;

    Charted(AtlasParts parts, ViewState state)
        : data(AtlasData::make(std::move(parts))), view(std::move(state)), classified(classifyView(*data, view)), style{themeTokens(view.theme), 1}
    {
    }
    [[nodiscard]] ChartInput input() const { return {*data, view, classified}; }
    [[nodiscard]] std::shared_ptr<const ChartContent> content(ChartKind kind) const { return chartContent(kind, input()); }
    [[nodiscard]] ChartDrawing drawn(ChartKind kind, QSizeF size = {340, 180}, ChartScroll scroll = {}) const
    {
        return drawChart(kind, *content(kind), input(), style, size, scroll);
    }
};

inline ViewState twoColumnsView()
{
    ViewState view;
    view.indicator = QStringLiteral("x");
    view.year = 2024;
    view.language = QStringLiteral("en");
    view.charts.relationY = QStringLiteral("y");
    view.charts.relationSize.clear();
    view.charts.logY = false;
    return view;
}

inline PlaceKey placeKey(int area)
{
    return {QStringLiteral("gemeente"), code(area), 2023};
}

/// All nodes of a kind in a group, in the order in which they are drawn.
template <typename Kind>
void collect(const std::shared_ptr<const display::Group> &group, std::vector<const Kind *> &out)
{
    if (!group)
        return;
    for (const display::Node &node : group->children) {
        if (const auto *found = std::get_if<Kind>(&node))
            out.push_back(found);
        else if (const auto *inner = std::get_if<std::shared_ptr<const display::Group>>(&node))
            collect(*inner, out);
    }
}

template <typename Kind>
std::vector<const Kind *> nodes(const ChartDrawing &drawing)
{
    std::vector<const Kind *> out;
    for (const auto &layer : {drawing.ground, drawing.marks, drawing.chosen})
        collect(layer, out);
    return out;
}

inline const display::Path *pathOf(const ChartDrawing &drawing, const QString &id)
{
    for (const display::Path *path : nodes<display::Path>(drawing)) {
        if (path->id == id)
            return path;
    }
    return nullptr;
}

} // namespace atlas::fixture
