// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/trend_data.h"

#include "layers/data/cached_figures.h"
#include "layers/view/charts/trend_words.h"
#include "layers/view/describe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace atlas {

namespace {

using As = ChartedPlace::As;

/// The column that a figure of a table was taken from, with the row there; null if it was not taken from one.
std::pair<const Column *, int> columnBehind(const AtlasData &data, const Figures &figures, int row)
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    const int from = table.vintage == figures.vintage ? figures.table : data.tableIndex(table.level, figures.vintage);
    const Column *column = from < 0 || !figures.composedFrom.isEmpty() ? nullptr : data.column(figures.indicator, figures.year, from);
    if (!column)
        return {nullptr, -1};
    return {column, data.tables()[static_cast<std::size_t>(from)].rowOf(table.codes[row])};
}

TrendLine lineOf(const AtlasData &data, const Indicator &indicator, const ChartedPlace &place, QStringList &sources)
{
    TrendLine line;
    line.place = place;
    bool broken = true;
    for (const int year : yearsWithFigures(data, indicator.code, place.place.table)) {
        const auto figures = cachedFigures(data, indicator.code, year, place.place.table);
        const auto row = static_cast<std::size_t>(place.place.row);
        if (!std::isfinite(figures->values[row])) {
            broken = true;
            continue;
        }
        TrendPoint point;
        point.year = year;
        point.figure = point.value = figures->values[row];
        point.flags = figures->flags[row];
        point.joined = !broken;
        const auto [column, at] = columnBehind(data, *figures, place.place.row);
        if (column && at >= 0 && !column->low.empty() && !column->high.empty()) {
            point.low = column->low[static_cast<std::size_t>(at)];
            point.high = column->high[static_cast<std::size_t>(at)];
        }
        line.points.push_back(point);
        sources += figures->sources;
        broken = false;
    }
    return line;
}

const TrendPoint *pointOf(const TrendLine &line, int year)
{
    const auto it = std::find_if(line.points.begin(), line.points.end(), [year](const TrendPoint &p) { return p.year == year; });
    return it == line.points.end() ? nullptr : &*it;
}

bool canBeBase(const TrendLine &line, int year)
{
    const TrendPoint *point = pointOf(line, year);
    return point && point->figure > 0;
}

/// The first year that all lines have, else the first of those that most of them have.
int firstCommonYear(const std::vector<TrendLine> &lines)
{
    std::map<int, int> linesWith;
    for (const TrendLine &line : lines) {
        for (const TrendPoint &point : line.points)
            linesWith[point.year] += point.figure > 0 ? 1 : 0;
    }
    int best = 0, most = 0;
    for (const auto &[year, count] : linesWith) {
        if (count > most) {
            best = year;
            most = count;
        }
    }
    return best;
}

bool isSingle(const TrendLine &line)
{
    return line.points.size() < 2;
}

/// A figure of one year has no trend: takes such lines out, unless there are no others, and gives their names.
QStringList withoutSingles(std::vector<TrendLine> &lines)
{
    QStringList names;
    if (std::all_of(lines.begin(), lines.end(), isSingle))
        return names;
    for (const TrendLine &line : lines) {
        if (isSingle(line))
            names += line.place.name;
    }
    std::erase_if(lines, isSingle);
    return names;
}

/// Cuts the line of the country, which reaches back furthest, to the years of the places it is there to compare with.
void cutCountry(std::vector<TrendLine> &lines)
{
    int first = 0, last = 0;
    for (const TrendLine &line : lines) {
        if (line.place.as == As::Country)
            continue;
        first = first == 0 ? line.points.front().year : std::min(first, line.points.front().year);
        last = std::max(last, line.points.back().year);
    }
    if (first == last)
        return;     // there are no others, or only dots
    for (TrendLine &line : lines) {
        if (line.place.as == As::Country)
            std::erase_if(line.points, [=](const TrendPoint &point) { return point.year < first || point.year > last; });
    }
    std::erase_if(lines, [](const TrendLine &line) { return line.points.empty(); });
    for (TrendLine &line : lines)
        line.points.front().joined = false;
}

/// In numbers the country may be so much greater than its parts that these would lie flat: takes its line out then
/// and gives its name.
QStringList withoutGiant(std::vector<TrendLine> &lines)
{
    constexpr double kManyTimes = 10;
    double country = 0, others = 0;
    for (const TrendLine &line : lines) {
        for (const TrendPoint &point : line.points) {
            double &greatest = line.place.as == As::Country ? country : others;
            greatest = std::max(greatest, std::abs(point.figure));
        }
    }
    QStringList names;
    if (others <= 0 || country < kManyTimes * others)
        return names;
    for (const TrendLine &line : lines) {
        if (line.place.as == As::Country)
            names += line.place.name;
    }
    std::erase_if(lines, [](const TrendLine &line) { return line.place.as == As::Country; });
    return names;
}

/// Makes the lines an index; takes those that have no figure to be 100 out and gives their names.
QStringList toIndex(std::vector<TrendLine> &lines, int year)
{
    QStringList left;
    for (const TrendLine &line : lines) {
        if (!canBeBase(line, year))
            left += line.place.name;
    }
    std::erase_if(lines, [year](const TrendLine &line) { return !canBeBase(line, year); });
    for (TrendLine &line : lines) {
        const double base = pointOf(line, year)->figure;
        for (TrendPoint &point : line.points) {
            point.value = 100 * point.figure / base;
            point.low *= 100 / base;
            point.high *= 100 / base;
        }
    }
    return left;
}

bool wantsIndex(const Indicator &indicator, TrendScale scale, const std::vector<TrendLine> &lines)
{
    if (scale != TrendScale::Automatic)
        return scale == TrendScale::Index;
    // Of places with a figure of one year each, an index would leave nothing but the country.
    const auto isCountry = [](const TrendLine &line) { return line.place.as == As::Country; };
    if (!std::all_of(lines.begin(), lines.end(), isCountry)
        && std::all_of(lines.begin(), lines.end(), [&](const TrendLine &line) { return isCountry(line) || isSingle(line); }))
        return false;
    // A balance that crosses zero has no index.
    return indicator.kind == IndicatorKind::Count && std::all_of(lines.begin(), lines.end(), [](const TrendLine &line) {
        return std::all_of(line.points.begin(), line.points.end(), [](const TrendPoint &p) { return p.figure > 0; });
    });
}

} // namespace

TrendData trendData(const AtlasData &data, const ViewState &view)
{
    TrendData trend;
    trend.indicator = view.charts.trendIndicator.isEmpty() ? view.indicator : view.charts.trendIndicator;
    trend.title = chartText(view.language, QT_TRANSLATE_NOOP("Chart", "Trend"));
    const Indicator *indicator = data.indicator(trend.indicator);
    if (!indicator) {
        trend.empty = chartText(view.language, QT_TRANSLATE_NOOP("Chart", "This atlas has no figures for the chosen indicator. Choose another one."));
        return trend;
    }
    const TrendWords words(data, view.language, *indicator);
    QStringList without;
    for (const ChartedPlace &place : chartedPlaces(data, view, true)) {
        TrendLine line = lineOf(data, *indicator, place, trend.sources);
        if (!line.points.empty())
            trend.lines.push_back(std::move(line));
        else if (place.as != As::Region)
            without += place.name;
    }
    trend.sources.removeDuplicates();
    trend.decimals = indicator->decimals;
    cutCountry(trend.lines);

    QStringList left, singles, giants;
    if (!trend.lines.empty() && wantsIndex(*indicator, view.charts.trendScale, trend.lines)) {
        trend.index = true;
        trend.decimals = 1;
        singles = withoutSingles(trend.lines);
        trend.indexYear = view.charts.indexYear != 0 ? view.charts.indexYear : firstCommonYear(trend.lines);
        left = toIndex(trend.lines, trend.indexYear);
    } else if (indicator->kind == IndicatorKind::Count) {
        giants = withoutGiant(trend.lines);
    }
    trend.subtitle = words.subtitle(trend);
    if (trend.lines.empty()) {
        trend.empty = !left.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP("Chart", "No place has a figure above zero in %1 to be 100. Choose another year, or figures instead of an index.")).arg(trend.indexYear)
            : without.isEmpty() && uncharted(data, view) > 0
            ? words.say(QT_TRANSLATE_NOOP("Chart", "Select at most five places to see their lines."))
            : without.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP("Chart", "Compare or select places to see their lines."))
            : words.say(QT_TRANSLATE_NOOP("Chart", "There are no figures for %1. Compare other places, or choose another indicator."))
                  .arg(listed(without, view.language));
        return trend;
    }
    trend.firstYear = trend.lines.front().points.front().year;
    trend.lastYear = trend.firstYear;
    for (const TrendLine &line : trend.lines) {
        trend.firstYear = std::min(trend.firstYear, line.points.front().year);
        trend.lastYear = std::max(trend.lastYear, line.points.back().year);
    }
    if (!left.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "Left out, without a figure above zero in %1: %2.")).arg(QString::number(trend.indexYear), listed(left, view.language));
    if (!giants.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "Left out, being many times greater: %1.")).arg(listed(giants, view.language));
    if (!singles.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "Left out of the index, with a figure of one year only: %1.")).arg(listed(singles, view.language));
    if (!without.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "No figures: %1.")).arg(listed(without, view.language));
    words.addMissingYears(trend);
    words.addLineNotes(trend);
    if (uncharted(data, view) > 0)
        trend.notes.prepend(words.say(QT_TRANSLATE_NOOP("Chart", "Select at most five places to see their lines.")));
    trend.summary = words.summary(trend);
    return trend;
}

DataTable trendDataTable(const AtlasData &data, const TrendData &trend, const QString &language)
{
    DataTable table;
    table.title = trend.title;
    table.subtitle = trend.subtitle;
    const Indicator *indicator = data.indicator(trend.indicator);
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Year")), false, 0, {}});
    const QString base = QStringLiteral("%1 = 100").arg(trend.indexYear);
    if (trend.index) {
        for (const TrendLine &line : trend.lines)
            table.columns.push_back({line.place.name, true, 1, base});
    }
    for (const TrendLine &line : trend.lines)
        table.columns.push_back({line.place.name, true, indicator ? indicator->decimals : 0, indicator ? indicator->unit.in(language) : QString()});
    table.columns.push_back({chartText(language, QT_TRANSLATE_NOOP("Chart", "Remarks")), false, 0, {}});

    std::set<int> years;
    for (const TrendLine &line : trend.lines) {
        for (const TrendPoint &point : line.points)
            years.insert(point.year);
    }
    const Describe describe(language);
    for (const int year : years) {
        std::vector<DataTable::Cell> row{QString::number(year)};
        std::vector<DataTable::Cell> figures;
        QStringList remarks;
        for (const TrendLine &line : trend.lines) {
            const TrendPoint *point = pointOf(line, year);
            if (trend.index)
                row.emplace_back(point ? point->value : TrendPoint::kNone);
            figures.emplace_back(point ? point->figure : TrendPoint::kNone);
            if (point && point->flags)
                remarks += QStringLiteral("%1: %2").arg(line.place.name, describe.flags(point->flags).join(QStringLiteral(", ")));
        }
        row.insert(row.end(), figures.begin(), figures.end());
        if (!remarks.isEmpty())
            row.emplace_back(remarks.join(QStringLiteral("; ")));
        table.rows.push_back(std::move(row));
    }
    table.notes = trend.notes;
    if (const QString sources = sourcesOf(data, trend.sources, language); !sources.isEmpty())
        table.notes += sources;
    return table;
}

} // namespace atlas
