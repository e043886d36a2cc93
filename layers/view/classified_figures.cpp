// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/classified_figures.h"

#include "layers/stats/classify.h"
#include "layers/view/palette.h"
#include "layers/view/shown_values.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>

namespace atlas {

namespace {

/// The indicator an atlas opens with: the question behind the program, else the first it has.
QString openingIndicator(const AtlasData &data)
{
    const QString wanted = QStringLiteral("aandeel_65_plus");
    if (data.indicator(wanted))
        return wanted;
    return data.indicators().empty() ? QString() : data.indicators().front().code;
}

/// Figures of every year for the table, one after the other.
std::vector<double> pooledValues(const AtlasData &data, const Indicator &indicator, int table, const std::vector<int> &years)
{
    std::vector<double> pooled;
    for (const int year : years) {
        const std::vector<double> values = shownValues(figuresFor(data, indicator.code, year, table), indicator);
        pooled.insert(pooled.end(), values.begin(), values.end());
    }
    return pooled;
}

/// Growth and decline must not share a class: the inner bound nearest to the midpoint becomes the midpoint.
void breakAtMidpoint(Breaks &breaks, double midpoint)
{
    if (breaks.upper.size() < 2 || midpoint <= breaks.lower || midpoint >= breaks.upper.back())
        return;
    const auto inner = std::span(breaks.upper).first(breaks.upper.size() - 1);
    *std::ranges::min_element(inner, {}, [&](double bound) { return std::abs(bound - midpoint); }) = midpoint;
}

int nearest(const std::vector<int> &years, int year)
{
    const auto distance = [year](int y) { return std::abs(y - year); };
    const auto it = std::ranges::min_element(years, {}, distance);
    return it == years.end() ? year : *it;
}

ClassificationSpec proposedClassification(const Indicator &indicator, const ClassificationSpec &current)
{
    ClassificationSpec spec;
    spec.scheme = schemeFromName(indicator.scheme).value_or(Scheme::Quantile);
    if (spec.scheme == Scheme::Manual)
        spec.scheme = Scheme::Quantile;
    spec.classes = std::clamp(indicator.classes, 2, 9);
    spec.palette = findPalette(indicator.palette) ? indicator.palette : QStringLiteral("blues");
    spec.midpoint = indicator.midpoint;
    spec.pooled = current.pooled;
    return spec;
}

} // namespace

int drawnTableOf(const AtlasData &data, const ViewState &state)
{
    if (state.vintage != 0) {
        const int table = data.tableIndex(state.level, state.vintage);
        if (table >= 0 && data.tables()[static_cast<std::size_t>(table)].shapes)
            return table;
    }
    return data.drawnTable(state.level);
}

namespace {

/// The figures of a view, not yet in classes; table −1 if there is nothing to draw.
ClassifiedFigures figuresOf(const AtlasData &data, const ViewState &state)
{
    ClassifiedFigures result;
    const int table = drawnTableOf(data, state);
    if (table < 0 || !data.indicator(state.indicator))
        return result;
    result.years = yearsWithFigures(data, state.indicator, table);
    result.figures = figuresFor(data, state.indicator, state.year, table);
    return result;
}

/// Puts the figures into the classes that a basis gives.
/// @param decimals bounds have at least so many
void classifyBy(ClassifiedFigures &result, const Indicator &indicator, const ClassificationSpec &spec, std::span<const double> basis, int decimals)
{
    const std::vector<double> shown = shownValues(result.figures, indicator);
    Breaks breaks = computeBreaks(basis, {spec.scheme, spec.classes, spec.manual});
    // The other schemes are defined by where their bounds lie.
    if (spec.midpoint && (spec.scheme == Scheme::Quantile || spec.scheme == Scheme::FisherJenks))
        breakAtMidpoint(breaks, *spec.midpoint);
    const RoundedBounds rounded = roundBounds(basis, breaks.upper, decimals);
    result.lower = breaks.lower;
    result.upper = rounded.upper;
    result.decimals = rounded.decimals;
    result.warnings = breaks.warnings;
    result.classOf = classify(shown, result.upper);
    result.counts = classCounts(shown, result.upper);
    result.withoutFigure = static_cast<std::size_t>(std::ranges::count_if(shown, [](double v) { return !std::isfinite(v); }));
}

} // namespace

ClassifiedFigures classifyView(const AtlasData &data, const ViewState &state)
{
    ClassifiedFigures result = figuresOf(data, state);
    const Indicator *indicator = data.indicator(state.indicator);
    if (result.figures.table < 0 || !indicator)
        return result;
    result.pooled = state.classification.pooled && result.years.size() > 1;
    const std::vector<double> basis = result.pooled ? pooledValues(data, *indicator, result.figures.table, result.years)
                                                    : shownValues(result.figures, *indicator);
    classifyBy(result, *indicator, state.classification, basis, indicator->decimals);
    return result;
}

ClassifiedTogether classifyTogether(const AtlasData &data, std::span<const ViewState> states)
{
    ClassifiedTogether together;
    if (states.empty())
        return together;
    const ViewState &first = states.front();
    const auto same = [&](auto property) { return std::ranges::all_of(states, [&](const ViewState &state) { return property(state) == property(first); }); };
    if (first.classification.pooled && same([](const ViewState &state) { return std::pair(state.indicator, state.level); })) {
        for (const ViewState &state : states)
            together.views.push_back(classifyView(data, state));
        return together;
    }
    const auto unit = [&](const ViewState &state) {
        const Indicator *indicator = data.indicator(state.indicator);
        return indicator ? indicator->unit.nl : QString();
    };
    together.alike = same([](const ViewState &state) { return state.indicator; }) || same(unit);
    std::vector<double> pool;
    int decimals = 0;
    for (const ViewState &state : states) {
        together.views.push_back(figuresOf(data, state));
        const Indicator *indicator = data.indicator(state.indicator);
        if (indicator && together.alike) {
            const std::vector<double> shown = shownValues(together.views.back().figures, *indicator);
            pool.insert(pool.end(), shown.begin(), shown.end());
            decimals = std::max(decimals, indicator->decimals);
        }
    }
    for (std::size_t i = 0; i < states.size(); ++i) {
        ClassifiedFigures &view = together.views[i];
        const Indicator *indicator = data.indicator(states[i].indicator);
        if (!indicator || view.figures.table < 0)
            continue;
        ClassificationSpec spec = first.classification;
        if (!together.alike) {
            spec.scheme = Scheme::Quantile;
            spec.midpoint.reset();
        }
        if (together.alike)
            classifyBy(view, *indicator, spec, pool, decimals);
        else
            classifyBy(view, *indicator, spec, shownValues(view.figures, *indicator), indicator->decimals);
        view.pooled = together.alike && states.size() > 1;
    }
    return together;
}

namespace {

/// The pair the program opens with, where the atlas has them: a municipality at the edge and a part of a city.
QList<PlaceKey> openingPlaces(const AtlasData &data)
{
    QList<PlaceKey> places{{QStringLiteral("gemeente"), QStringLiteral("GM0114"), 0}, {QStringLiteral("stadsdeel"), QStringLiteral("SD0363K"), 0}};
    const bool known = std::all_of(places.begin(), places.end(), [&](const PlaceKey &key) { return data.find(key).has_value(); });
    return known ? places : QList<PlaceKey>();
}

/// True if each of the places has a figure in the year.
bool allHaveFigures(const AtlasData &data, const QString &indicator, int year, const QList<PlaceKey> &places)
{
    return std::all_of(places.begin(), places.end(), [&](const PlaceKey &key) {
        const auto place = data.find(key);
        return place && std::isfinite(figuresFor(data, indicator, year, place->table).values[static_cast<std::size_t>(place->row)]);
    });
}

} // namespace

ViewState openingView(const AtlasData &data, const QString &language)
{
    ViewState state;
    state.language = language;
    const QStringList levels = data.drawnLevels();
    if (!levels.contains(state.level))
        state.level = levels.isEmpty() ? QString() : levels.back();
    if (data.drawnTable(QStringLiteral("krimpregio")) >= 0)
        state.overlays.append(QStringLiteral("krimpregio"));
    const QString indicator = openingIndicator(data);
    const auto years = data.years(indicator);
    state.year = years.empty() ? 0 : years.back();
    state.compared = openingPlaces(data);
    // The newest year in which all that is compared has a figure, so that what opens is of one year.
    const auto common = std::find_if(years.rbegin(), years.rend(), [&](int year) { return allHaveFigures(data, indicator, year, state.compared); });
    if (common != years.rend())
        state.year = *common;
    return withIndicator(data, state, indicator);
}

ViewState withIndicator(const AtlasData &data, ViewState state, const QString &indicator)
{
    const Indicator *found = data.indicator(indicator);
    if (!found)
        return state;
    state.indicator = indicator;
    state.classification = proposedClassification(*found, state.classification);
    const int table = drawnTableOf(data, state);
    std::vector<int> years = table >= 0 ? yearsWithFigures(data, indicator, table) : std::vector<int>();
    if (years.empty())
        years = data.years(indicator);
    state.year = nearest(years, state.year);
    return state;
}

ViewState withLevel(const AtlasData &data, ViewState state, const QString &level)
{
    state.level = level;
    state.vintage = 0;
    state.selection.clear();
    const int table = drawnTableOf(data, state);
    const std::vector<int> years = table >= 0 ? yearsWithFigures(data, state.indicator, table) : std::vector<int>();
    // Where the level has no figure in any year the year stays: the view then says why.
    if (!years.empty())
        state.year = nearest(years, state.year);
    return state;
}

} // namespace atlas
