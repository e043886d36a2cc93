// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/trend_data.h"

#include "layers/data/cached_figures.h"
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

/// A figure of one year has no trend: takes such lines out, unless there are no others beside the country's, and
/// gives their names.
QStringList withoutSingles(std::vector<TrendLine> &lines)
{
    const auto isSingle = [](const TrendLine &line) { return line.points.size() < 2; };
    const bool others = std::any_of(lines.begin(), lines.end(), [&](const TrendLine &line) { return line.place.as != As::Country && !isSingle(line); });
    QStringList names;
    if (!others)
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

class TrendWords {
public:
    TrendWords(const AtlasData &data, const ViewState &view, const Indicator &indicator)
        : m_data(data), m_language(view.language), m_indicator(indicator), m_describe(view.language)
    {
    }

    [[nodiscard]] QString say(const char *text, int n = -1) const { return chartText(m_language, text, n); }
    [[nodiscard]] QString name() const { return shortNameWithUnit(m_indicator, m_language); }

    [[nodiscard]] QString subtitle(const TrendData &trend) const
    {
        const QString name = m_indicator.shortName.in(m_language).isEmpty() ? m_indicator.name.in(m_language)
                                                                            : m_indicator.shortName.in(m_language);
        return trend.index ? say(QT_TRANSLATE_NOOP("Chart", "%1, %2 = 100")).arg(name).arg(trend.indexYear) : this->name();
    }

    /// "Emmen: 107.775 in 2012, 109.346 in 2024"
    [[nodiscard]] QString summary(const TrendData &trend) const
    {
        QStringList lines;
        for (const TrendLine &line : trend.lines) {
            const TrendPoint &first = line.points.front();
            const TrendPoint &last = line.points.back();
            const QString from = m_describe.value(m_indicator, first.figure);
            lines += first.year == last.year
                ? say(QT_TRANSLATE_NOOP("Chart", "%1: %2 in %3")).arg(line.place.name, from, QString::number(first.year))
                : say(QT_TRANSLATE_NOOP("Chart", "%1: %2 in %3, %4 in %5"))
                      .arg(line.place.name, from, QString::number(first.year), m_describe.value(m_indicator, last.figure),
                           QString::number(last.year));
        }
        return say(QT_TRANSLATE_NOOP("Chart", "Lines over the years %1 to %2. %3."))
            .arg(QString::number(trend.firstYear), QString::number(trend.lastYear), lines.join(QStringLiteral("; ")));
    }

    void addMissingYears(TrendData &trend) const
    {
        std::set<int> known;
        for (const TrendLine &line : trend.lines) {
            if (line.place.as == As::Country && trend.lines.size() > 1)
                continue;   // the country has figures where its parts have none
            for (const TrendPoint &point : line.points)
                known.insert(point.year);
        }
        std::vector<int> missing;
        for (int year = *known.begin(); year <= *known.rbegin(); ++year) {
            if (!known.contains(year))
                missing.push_back(year);
        }
        if (!missing.empty())
            trend.notes += say(QT_TRANSLATE_NOOP("Chart", "No figures for %1.")).arg(yearRanges(missing, m_language));
    }

    void addLineNotes(TrendData &trend) const
    {
        for (const TrendLine &line : trend.lines) {
            if (const auto years = yearsOf(line, OtherBoundaries); !years.empty())
                trend.notes += say(QT_TRANSLATE_NOOP("Chart", "Open dots: %1 had other boundaries in %2."))
                                   .arg(line.place.name, yearRanges(years, m_language));
        }
        addComposed(trend);
        addYears(trend, Provisional, QT_TRANSLATE_NOOP("Chart", "Provisional: %1."));
        addYears(trend, Estimated, QT_TRANSLATE_NOOP("Chart", "Estimated: %1."));
        addYears(trend, VotersAbroad, QT_TRANSLATE_NOOP("Chart", "With voters registered abroad: %1."));
        if (anyFlag(trend, Forecast)) {
            const bool band = std::any_of(trend.lines.begin(), trend.lines.end(), [](const TrendLine &line) {
                return std::any_of(line.points.begin(), line.points.end(),
                                   [](const TrendPoint &p) { return (p.flags & Forecast) && p.low < p.high; });
            });
            trend.notes += band ? say(QT_TRANSLATE_NOOP("Chart", "Dashed: forecast, with its interval."))
                                : say(QT_TRANSLATE_NOOP("Chart", "Dashed: forecast."));
        }
    }

private:
    static std::vector<int> yearsOf(const TrendLine &line, std::uint16_t flag)
    {
        std::vector<int> years;
        for (const TrendPoint &point : line.points) {
            if (point.flags & flag)
                years.push_back(point.year);
        }
        return years;
    }

    static bool anyFlag(const TrendData &trend, std::uint16_t flag)
    {
        return std::any_of(trend.lines.begin(), trend.lines.end(), [flag](const TrendLine &line) { return !yearsOf(line, flag).empty(); });
    }

    void addYears(TrendData &trend, std::uint16_t flag, const char *text) const
    {
        std::set<int> years;
        for (const TrendLine &line : trend.lines) {
            for (const int year : yearsOf(line, flag))
                years.insert(year);
        }
        if (!years.empty())
            trend.notes += say(text).arg(yearRanges(std::vector<int>(years.begin(), years.end()), m_language));
    }

    void addComposed(TrendData &trend) const
    {
        std::map<QString, QStringList> namesOf;
        for (const TrendLine &line : trend.lines) {
            const auto at = std::find_if(line.points.rbegin(), line.points.rend(), [](const TrendPoint &p) { return p.flags & Composed; });
            if (at == line.points.rend())
                continue;
            const auto figures = cachedFigures(m_data, m_indicator.code, at->year, line.place.place.table);
            const LevelInfo *level = m_data.level(figures->composedFrom);
            const QString parts = level ? level->plural.in(m_language) : QString();
            namesOf[parts.isEmpty() ? figures->composedFrom : parts] += line.place.name;
        }
        for (const auto &[parts, names] : namesOf)
            trend.notes += say(QT_TRANSLATE_NOOP("Chart", "Put together from %1: %2.")).arg(parts, listed(names, m_language));
    }

    const AtlasData &m_data;
    QString m_language;
    const Indicator &m_indicator;
    Describe m_describe;
};

bool wantsIndex(const Indicator &indicator, TrendScale scale, const std::vector<TrendLine> &lines)
{
    if (scale != TrendScale::Automatic)
        return scale == TrendScale::Index;
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
    const TrendWords words(data, view, *indicator);
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

    QStringList left, singles;
    if (wantsIndex(*indicator, view.charts.trendScale, trend.lines)) {
        trend.index = true;
        trend.decimals = 1;
        singles = withoutSingles(trend.lines);
        trend.indexYear = view.charts.indexYear != 0 ? view.charts.indexYear : firstCommonYear(trend.lines);
        left = toIndex(trend.lines, trend.indexYear);
    }
    trend.subtitle = words.subtitle(trend);
    if (trend.lines.empty()) {
        trend.empty = !left.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP("Chart", "No place has a figure above zero in %1 to be 100. Choose another year, or figures instead of an index.")).arg(trend.indexYear)
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
    if (!singles.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "Left out of the index, with a figure of one year only: %1.")).arg(listed(singles, view.language));
    if (!without.isEmpty())
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "No figures: %1.")).arg(listed(without, view.language));
    words.addMissingYears(trend);
    words.addLineNotes(trend);
    if (const int more = uncharted(data, view); more > 0)
        trend.notes += words.say(QT_TRANSLATE_NOOP("Chart", "%n selected place(s) more without a line."), more);
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
