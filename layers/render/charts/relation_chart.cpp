// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/relation_chart.h"

#include "layers/data/figures.h"
#include "layers/render/charts/chart_parts.h"
#include "layers/render/charts/chart_words.h"
#include "layers/render/charts/relation_marks.h"
#include "layers/render/charts/relation_words.h"
#include "layers/render/legend_model.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

using Group = RelationContent::Group;

QString groupName(const AtlasData &data, Group group, const QString &language)
{
    if (group == Group::Other)
        return chartText(language, QT_TRANSLATE_NOOP("Chart", "other"));
    const QString code = group == Group::Shrinking ? QStringLiteral("krimpregio") : QStringLiteral("anticipeerregio");
    const LevelInfo *level = data.level(code);
    return level != nullptr ? level->name.in(language) : code;
}

/// Why no point can be drawn.
QString whyEmptyRelation(const ChartInput &input, const RelationData &relation)
{
    const QString &language = input.view.language;
    if (input.classified.figures.values.empty())
        return chart::whyEmpty(input);
    for (const Figures *figures : {&relation.x, &relation.y}) {
        if (figures->values.empty())
            return chartText(language, QT_TRANSLATE_NOOP("Chart", "The atlas has no second indicator to set against this one. Choose another or add figures of your own."));
        if (figures->none) {
            const QString why = Describe(language).noFigures(input.data, *figures);
            const Indicator *indicator = input.data.indicator(figures->indicator);
            return indicator != nullptr && figures == &relation.y ? QStringLiteral("%1: %2").arg(indicator->name.in(language), why) : why;
        }
    }
    return chartText(language, QT_TRANSLATE_NOOP("Chart", "No place has both figures. Choose another indicator or year."));
}

} // namespace

std::shared_ptr<const ChartContent> relationContent(const ChartInput &input)
{
    auto content = std::make_shared<RelationContent>();
    content->data = relationData(input.data, input.view, input.classified);
    const int table = input.classified.figures.table;
    const std::size_t rows = content->data.scaledX.size();
    for (const auto &[level, group] : {std::pair("anticipeerregio", Group::Anticipating), std::pair("krimpregio", Group::Shrinking)}) {
        const int parents = overlayTable(input.data, QString::fromLatin1(level), table);
        if (parents < 0)
            continue;
        const std::vector<int> parentOf = input.data.parentRows(table, parents);
        for (std::size_t row = 0; row < std::min(rows, parentOf.size()); ++row) {
            if (parentOf[row] < 0)
                continue;
            content->groups.resize(rows, Group::Other);
            content->groups[row] = group;
        }
    }
    return content;
}

const RelationContent &relationOf(const ChartContent &content)
{
    return static_cast<const RelationContent &>(content);
}

const std::vector<int> &relationOutliers(const RelationContent &content)
{
    return content.data.outliers;
}

ChartDrawing drawRelation(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    const RelationContent &relation = relationOf(content);
    const QString title = chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "Relation"));
    if (relation.data.n == 0)
        return chart::emptyDrawing(ChartKind::Relation, title, whyEmptyRelation(input, relation.data), size);
    RelationMarks marks{input, relation, {}, {}};
    for (const Group group : {Group::Shrinking, Group::Anticipating, Group::Other}) {
        if (std::ranges::find(relation.groups, group) != relation.groups.end())
            marks.key.emplace_back(group, groupName(input.data, group, input.view.language));
    }
    if (input.view.charts.selectionFit) {
        const LinearFit fit = relationFit(relation.data, chart::markedPlaces(input, style.theme).selected);
        if (fit.n >= 3 && std::isfinite(fit.slope))
            marks.selectionFit = fit;
    }
    ChartDrawing drawing = markedRelation(marks, style, size);
    drawing.title = title;
    drawing.subtitle = chart::relationSubtitle(input, relation.data);
    drawing.summary = chart::relationSummary(input, relation.data);
    drawing.notes = chart::relationNotes(input, relation.data, marks.selectionFit ? &*marks.selectionFit : nullptr);
    if (input.view.charts.selectionFit && !marks.selectionFit)
        drawing.notes += chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "A line through the selection takes at least three selected places with both figures."));
    return drawing;
}

DataTable relationTable(const ChartContent &content, const ChartInput &input)
{
    const RelationContent &relation = relationOf(content);
    const RelationData &data = relation.data;
    const QString &language = input.view.language;
    const Describe describe(language);
    DataTable table;
    table.title = chartText(language, QT_TRANSLATE_NOOP("Chart", "Relation"));
    if (data.x.table < 0 || data.y.values.empty())
        return table;
    table.subtitle = chart::relationSubtitle(input, data);
    table.notes = chart::relationNotes(input, data, nullptr);
    table.columns = {{chartText(language, QT_TRANSLATE_NOOP("Chart", "Code")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Name")), false, 0, {}},
                     {chartText(language, QT_TRANSLATE_NOOP("Chart", "Level")), false, 0, {}}};
    std::vector<const Figures *> shown{&data.x, &data.y};
    if (!data.size.values.empty())
        shown.push_back(&data.size);
    for (const Figures *figures : shown) {
        const Indicator *indicator = input.data.indicator(figures->indicator);
        table.columns.push_back({QStringLiteral("%1, %2").arg(indicator->name.in(language), QString::number(figures->year)), true, indicator->decimals, indicator->unit.in(language)});
        table.notes += describe.sourceLine(input.data, *figures);
    }
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Distance to the line (studentised)")), true, 2, {}});
    if (!relation.groups.empty())
        table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Region")), false, 0, {}});
    table.notes.removeDuplicates();
    const auto add = [&](const AtlasData::PlaceRef &place, const std::vector<double> &figures, double residual, const QString &group) {
        const PlaceTable &places = input.data.tables()[static_cast<std::size_t>(place.table)];
        const LevelInfo *level = input.data.level(places.level);
        std::vector<DataTable::Cell> cells{places.codes[place.row], displayName(input.data, place, language), level != nullptr ? level->name.in(language) : places.level};
        for (const double figure : figures)
            cells.emplace_back(figure);
        cells.emplace_back(residual);
        if (!relation.groups.empty())
            cells.push_back(group);
        table.rows.push_back(std::move(cells));
    };
    for (std::size_t row = 0; row < data.scaledX.size(); ++row) {
        std::vector<double> figures;
        for (const Figures *of : shown)
            figures.push_back(of->values[row]);
        add({data.x.table, static_cast<int>(row)}, figures, data.residuals[row], relation.groups.empty() ? QString() : groupName(input.data, relation.groups[row], language));
    }
    for (const chart::Compared &compared : chart::markedPlaces(input, themeTokens(input.view.theme)).compared) {
        if (compared.row >= 0)
            continue;
        std::vector<double> figures;
        for (const Figures *of : shown)
            figures.push_back(chart::figureOf(input.data, *of, compared.place));
        add(compared.place, figures, std::nan(""), {});
    }
    return table;
}

} // namespace atlas
