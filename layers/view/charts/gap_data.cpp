// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/gap_data.h"

#include "layers/stats/inequality.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/charts/gap_set.h"
#include "layers/view/charts/gap_words.h"
#include "layers/view/classified_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace atlas {

namespace {

double plainMeasure(GapMeasure measure, const std::vector<double> &values, const std::vector<double> &weights)
{
    switch (measure) {
    case GapMeasure::StandardDeviation:
        return standardDeviation(values, weights);
    case GapMeasure::Gini:
        return gini(values, weights);
    case GapMeasure::TenthsRatio:
        return tenthsRatio(values, weights);
    case GapMeasure::Automatic:
    case GapMeasure::Variation:
    case GapMeasure::Theil:
        break;
    }
    // Divided by the mean of a balance, which may be anything around zero, a deviation says nothing.
    if (std::any_of(values.begin(), values.end(), [](double value) { return value < 0; }))
        return std::numeric_limits<double>::quiet_NaN();
    return coefficientOfVariation(values, weights);
}

/// A line of which most is missing shows no development.
bool isMostlyMissing(const std::vector<double> &line)
{
    return 2 * std::count_if(line.begin(), line.end(), [](double value) { return std::isfinite(value); }) < std::ssize(line);
}

void addLines(const GapSet &set, const GapWords &words, GapData &gap)
{
    using What = GapLine::What;
    if (gap.measure != GapMeasure::Theil) {
        GapLine line{What::Whole, gap.measureName, {}};
        for (std::size_t year = 0; year < gap.years.size(); ++year)
            line.values.push_back(plainMeasure(gap.measure, set.values(year), set.weights(year)));
        gap.lines.push_back(std::move(line));
        return;
    }
    GapLine total{What::Whole, words.say(QT_TRANSLATE_NOOP("Chart", "total")), {}};
    GapLine between{What::Between, words.say(QT_TRANSLATE_NOOP("Chart", "between")), {}};
    GapLine within{What::Within, words.say(QT_TRANSLATE_NOOP("Chart", "within")), {}};
    for (std::size_t year = 0; year < gap.years.size(); ++year) {
        const Theil parts = theil(set.values(year), set.weights(year), set.groups());
        total.values.push_back(parts.total);
        between.values.push_back(parts.between);
        within.values.push_back(parts.within);
    }
    gap.lines.push_back(std::move(total));
    if (!set.groups().empty()) {
        gap.lines.push_back(std::move(between));
        gap.lines.push_back(std::move(within));
    }
}

/// Decimals with which the values of a year and the next can be told apart.
int decimalsOf(GapMeasure measure, const Indicator &indicator)
{
    if (measure == GapMeasure::StandardDeviation)
        return indicator.decimals + 1;
    return measure == GapMeasure::TenthsRatio ? 2 : 3;
}

} // namespace

GapMeasure fittingMeasure(const Indicator &indicator)
{
    return indicator.isPercentage() || indicator.midpoint == 0.0 ? GapMeasure::StandardDeviation : GapMeasure::Variation;
}

GapData gapData(const AtlasData &data, const ViewState &view)
{
    GapData gap;
    gap.indicator = view.charts.gapIndicator.isEmpty() ? view.indicator : view.charts.gapIndicator;
    gap.title = chartText(view.language, QT_TRANSLATE_NOOP("Chart", "Gap"));
    gap.table = drawnTableOf(data, view);
    const Indicator *indicator = data.indicator(gap.indicator);
    if (!indicator || gap.table < 0) {
        gap.empty = chartText(view.language, QT_TRANSLATE_NOOP("Chart", "This atlas has no figures for the chosen indicator. Choose another one."));
        return gap;
    }
    const GapWords words(data, view.language, *indicator, data.tables()[static_cast<std::size_t>(gap.table)].level);
    gap.of = data.tables()[static_cast<std::size_t>(gap.table)].size();
    gap.measure = view.charts.gapMeasure == GapMeasure::Automatic ? fittingMeasure(*indicator) : view.charts.gapMeasure;

    GapSet set(data, *indicator, gap.table);
    if (set.years().empty()) {
        gap.empty = words.noYears();
        return gap;
    }
    const bool wantsWeights = view.charts.gapWeighted && indicator->kind != IndicatorKind::Count;
    gap.weighted = wantsWeights && set.weigh();
    const bool divided = gap.measure == GapMeasure::Theil && set.divide(view.charts.gapGroups);
    gap.years = set.years();
    gap.leftOutYears = set.leftOutYears();
    gap.rows = set.rows();
    gap.sources = set.sources();
    if (gap.rows.size() < 2) {
        gap.empty = words.tooFewPlaces(gap);
        return gap;
    }
    if (view.charts.gapMeasure == GapMeasure::Automatic && set.anyBelowZero())
        gap.measure = GapMeasure::StandardDeviation;

    gap.measureName = words.measure(gap.measure);
    gap.unit = words.unit(gap.measure);
    gap.decimals = decimalsOf(gap.measure, *indicator);
    gap.subtitle = words.subtitle(gap);
    addLines(set, words, gap);
    if (isMostlyMissing(gap.lines.front().values)) {
        gap.lines.clear();
        gap.empty = words.measureDoesNotFit(gap.measure);
        return gap;
    }
    gap.notes = words.notes(gap, set, {view.charts.gapGroups, divided, view.charts.gapWeighted});
    gap.summary = words.summary(gap);
    return gap;
}

DataTable gapDataTable(const AtlasData &data, const GapData &gap, const QString &language)
{
    DataTable table;
    table.title = gap.title;
    table.subtitle = gap.subtitle;
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Year")), false, 0, {}});
    for (const GapLine &line : gap.lines)
        table.columns.push_back({line.what == GapLine::What::Whole ? gap.measureName : line.name, true, gap.decimals, gap.unit});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Places")), true, 0, {}});
    for (std::size_t year = 0; year < gap.years.size(); ++year) {
        std::vector<DataTable::Cell> row{QString::number(gap.years[year])};
        for (const GapLine &line : gap.lines)
            row.emplace_back(line.values[year]);
        row.emplace_back(static_cast<double>(gap.rows.size()));
        table.rows.push_back(std::move(row));
    }
    table.notes = gap.notes;
    if (const QString sources = sourcesOf(data, gap.sources, language); !sources.isEmpty())
        table.notes += sources;
    return table;
}

} // namespace atlas
