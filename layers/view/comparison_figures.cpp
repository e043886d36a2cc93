// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison_figures.h"

#include "layers/data/aggregation.h"
#include "layers/data/cached_figures.h"
#include "layers/data/membership_index.h"
#include "layers/stats/compensated_sum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace atlas {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Up to this many places a strip shows them all: the share that is cut off at each end would be less than one.
constexpr std::size_t kFewPlaces = 200;
constexpr double kCutOff = 0.005;

/// The asked year, then back in time, then the later ones.
std::vector<int> yearsByNearness(std::vector<int> years, int wanted)
{
    const auto key = [wanted](int year) { return year <= wanted ? std::pair(0, wanted - year) : std::pair(1, year - wanted); };
    std::sort(years.begin(), years.end(), [&](int a, int b) { return key(a) < key(b); });
    return years;
}

bool publishedBelow(const AtlasData &data, const Indicator &indicator, const QString &level)
{
    const QStringList below = data.memberships().levelsBelow(level);
    return std::ranges::any_of(data.years(indicator.code), [&](int year) {
        return std::ranges::any_of(below, [&](const QString &other) { return !data.columns(indicator.code, year, other).empty(); });
    });
}

ComparedFigure figureIn(const Figures &figures, std::size_t row)
{
    ComparedFigure figure;
    figure.value = figures.values[row];
    figure.year = figures.year;
    figure.absence = Absence::None;
    figure.flags = figures.flags[row];
    figure.rank = rankOf(figure.value, figures.values);
    if (!figures.composedFrom.isEmpty()) {
        figure.coverage = figures.coverage[row];
        figure.used = figures.partsUsed[row];
        figure.of = figures.partsOf[row];
        figure.composedFrom = figures.composedFrom;
    }
    return figure;
}

/// Between which figures nearly all places of a level lie; of few places all.
std::pair<double, double> bulkOf(const std::vector<double> &values)
{
    std::vector<double> finite;
    finite.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty())
        return {kNone, kNone};
    if (finite.size() <= kFewPlaces) {
        const auto [least, most] = std::ranges::minmax(finite);
        return {least, most};
    }
    const auto cut = static_cast<std::ptrdiff_t>(kCutOff * static_cast<double>(finite.size() - 1));
    std::nth_element(finite.begin(), finite.begin() + cut, finite.end());
    const double lower = finite[static_cast<std::size_t>(cut)];
    std::nth_element(finite.begin(), finite.end() - 1 - cut, finite.end());
    return {lower, *(finite.end() - 1 - cut)};
}

/// Sample standard deviation; NaN for fewer than two places.
double deviationOf(const std::vector<double> &values)
{
    CompensatedSum sum;
    std::size_t n = 0;
    for (const double value : values) {
        if (std::isfinite(value)) {
            sum.add(value);
            ++n;
        }
    }
    if (n < 2)
        return kNone;
    const double mean = sum.value() / static_cast<double>(n);
    CompensatedSum squares;
    for (const double value : values) {
        if (std::isfinite(value))
            squares.add((value - mean) * (value - mean));
    }
    return std::sqrt(squares.value() / static_cast<double>(n - 1));
}

void addStrips(const AtlasData &data, const std::vector<AtlasData::PlaceRef> &places, ComparisonRow &row)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool known = std::ranges::any_of(row.strips, [&](const LevelStrip &strip) { return strip.table == places[i].table; });
        if (!known && row.figures[i].year != 0) {
            row.strips.push_back({places[i].table, row.figures[i].year,
                                  cachedFigures(data, row.indicator, row.figures[i].year, places[i].table)});
        }
    }
}

void setAxis(const Indicator &indicator, ComparisonRow &row)
{
    double lower = std::numeric_limits<double>::infinity();
    double upper = -lower;
    const auto hold = [&](double least, double most) {
        if (std::isfinite(least) && std::isfinite(most)) {
            lower = std::min(lower, least);
            upper = std::max(upper, most);
        }
    };
    for (const LevelStrip &strip : row.strips) {
        const auto [least, most] = bulkOf(strip.figures->values);
        hold(least, most);
    }
    for (const ComparedFigure &figure : row.figures)
        hold(figure.value, figure.value);
    // A whole country has more of everything: its counts would press all places into one end.
    if (row.reference && indicator.kind != IndicatorKind::Count)
        hold(row.reference->value, row.reference->value);
    if (lower > upper)
        return;
    row.lower = lower;
    row.upper = upper;
}

} // namespace

ComparedFigure comparedFigure(const AtlasData &data, const Indicator &indicator, int year, const AtlasData::PlaceRef &place)
{
    const QString &level = data.tables()[static_cast<std::size_t>(place.table)].level;
    const auto row = static_cast<std::size_t>(place.row);
    ComparedFigure none;
    bool told = false;
    for (const int candidate : yearsByNearness(data.years(indicator.code), year)) {
        if (!couldHaveFigures(data, indicator, candidate, level))
            continue;
        const auto figures = cachedFigures(data, indicator.code, candidate, place.table);
        if (std::isfinite(figures->values[row]))
            return figureIn(*figures, row);
        if (!std::exchange(told, true))
            none.absence = figures->absence[row];
    }
    if (!told && publishedBelow(data, indicator, level))
        none.absence = Absence::NotAggregable;
    return none;
}

void completeRow(const AtlasData &data, const Indicator &indicator, const std::vector<AtlasData::PlaceRef> &places, ComparisonRow &row)
{
    addStrips(data, places, row);
    setAxis(indicator, row);
    row.difference = kNone;
    row.size = kNone;
    row.toFirst.resize(places.size());
    if (places.size() < 2)
        return;
    const ComparedFigure &first = row.figures[0];
    const ComparedFigure &second = row.figures[1];
    const auto roundingTo = [&](std::size_t place) {
        return std::max(publishedRounding(data, indicator, first.year, places[0].table),
                        publishedRounding(data, indicator, row.figures[place].year, places[place].table));
    };
    for (std::size_t place = 1; place < places.size(); ++place) {
        const ComparedFigure &figure = row.figures[place];
        if (first.year == 0 || figure.year == 0)
            continue;
        const DifferenceKind kind = differenceKind(indicator, figure.value, first.value, roundingTo(place));
        row.toFirst[place] = {kind, differenceOf(kind, figure.value, first.value)};
    }
    if (first.year == 0 || second.year == 0)
        return;
    row.differenceKind = differenceKind(indicator, first.value, second.value, roundingTo(1));
    row.difference = differenceOf(row.differenceKind, first.value, second.value);
    const auto level = std::ranges::find(row.strips, places[0].table, &LevelStrip::table);
    const double deviation = deviationOf(level->figures->values);
    if (deviation > 0)
        row.size = std::abs(first.value - second.value) / deviation;
}

} // namespace atlas
