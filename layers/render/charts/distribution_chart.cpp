// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/distribution_chart.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/charts/chart_words.h"
#include "layers/render/charts/distribution_marks.h"
#include "layers/stats/axis_ticks.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace atlas {

namespace {

QString distributionSummary(const DistributionData &data, const ChartInput &input)
{
    return chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "Half of the places lie between %1 and %2; the middle one has %3."))
        .arg(chart::figureText(input, data.box.q1), chart::figureText(input, data.box.q3), chart::figureText(input, data.box.median));
}

/// What the axis leaves out, and where a compared place has no figure.
QStringList distributionNotes(const DistributionData &data, const ChartInput &input)
{
    const QString &language = input.view.language;
    QStringList notes;
    const auto beyond = static_cast<int>(data.below.rows.size() + data.above.rows.size());
    if (beyond > 0)
        notes += chartText(language, QT_TRANSLATE_N_NOOP("Chart", "%n place(s) lie far from the others and share the bars at the ends of the axis."), beyond);
    std::vector<double> figures;
    const chart::Marked marked = chart::markedPlaces(input, themeTokens(input.view.theme));
    for (const chart::Compared &compared : marked.compared)
        figures.push_back(chart::figureOf(input.data, input.classified.figures, compared.place));
    const DistributionAxis axis = distributionAxis(data, figures);
    const auto hidden = static_cast<int>(std::ranges::count_if(input.classified.upper.begin(), input.classified.upper.end() - 1, [&](double bound) { return !axis.holds(bound); }));
    if (hidden > 0)
        notes += chartText(language, QT_TRANSLATE_N_NOOP("Chart", "%n class bound(s) lie beyond the axis."), hidden);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QString name = displayName(input.data, marked.compared[i].place, language);
        if (!std::isfinite(figures[i]))
            notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "%1 has no figure in this year.")).arg(name);
        else if ((figures[i] < axis.lower && data.below.rows.empty()) || (figures[i] > axis.upper && data.above.rows.empty()))
            notes += chartText(language, QT_TRANSLATE_NOOP("Chart", "%1 lies beyond the axis, at %2.")).arg(name, chart::figureText(input, figures[i]));
    }
    return notes;
}

} // namespace

std::shared_ptr<const ChartContent> distributionContent(const ChartInput &input)
{
    auto content = std::make_shared<DistributionContent>();
    content->data = distributionData(input.classified);
    return content;
}

ChartDrawing drawDistribution(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    const auto &distribution = static_cast<const DistributionContent &>(content);
    const QString title = chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "Distribution"));
    if (distribution.data.bars.empty())
        return chart::emptyDrawing(ChartKind::Distribution, title, chart::whyEmpty(input), size);
    ChartDrawing drawing = markedDistribution(distribution.data, input, style, size);
    drawing.title = title;
    drawing.subtitle = chart::countedPlaces(input, distribution.data.withFigure);
    drawing.summary = distributionSummary(distribution.data, input);
    drawing.notes = distributionNotes(distribution.data, input) + Describe(input.view.language).notes(input.data, input.classified);
    return drawing;
}

DataTable distributionTable(const ChartContent &content, const ChartInput &input)
{
    const DistributionData &data = static_cast<const DistributionContent &>(content).data;
    const QString &language = input.view.language;
    std::vector<int> order;
    std::vector<std::pair<double, double>> barOf;
    const auto take = [&](const DistributionBar &bar) {
        order.insert(order.end(), bar.rows.begin(), bar.rows.end());
        barOf.insert(barOf.end(), bar.rows.size(), {bar.from, bar.to});
    };
    take(data.below);
    for (const DistributionBar &bar : data.bars)
        take(bar);
    take(data.above);
    const std::vector<double> &values = input.classified.figures.values;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isfinite(values[row]))
            order.push_back(static_cast<int>(row));
    }
    DataTable table = chart::placesTable(input, chartText(language, QT_TRANSLATE_NOOP("Chart", "Distribution")), order);
    // The bar a place is in, behind its figure: above the first number, up to the second.
    const int decimals = data.bars.empty() ? 0 : tickDecimals(std::array{data.bars.front().from, data.bars.front().to});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Bar above")), true, decimals, {}});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Bar up to")), true, decimals, {}});
    for (std::size_t i = 0; i < std::min(barOf.size(), table.rows.size()); ++i) {
        table.rows[i].resize(table.columns.size());
        table.rows[i][table.columns.size() - 2] = barOf[i].first;
        table.rows[i][table.columns.size() - 1] = barOf[i].second;
    }
    return table;
}

} // namespace atlas
