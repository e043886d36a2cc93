// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/trend_words.h"

#include "layers/data/cached_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace atlas {

namespace {

std::vector<int> yearsOf(const TrendLine &line, std::uint16_t flag)
{
    std::vector<int> years;
    for (const TrendPoint &point : line.points) {
        if (point.flags & flag)
            years.push_back(point.year);
    }
    return years;
}

bool anyFlag(const TrendData &trend, std::uint16_t flag)
{
    return std::any_of(trend.lines.begin(), trend.lines.end(), [flag](const TrendLine &line) { return !yearsOf(line, flag).empty(); });
}

} // namespace

TrendWords::TrendWords(const AtlasData &data, const QString &language, const Indicator &indicator)
    : m_data(data), m_language(language), m_indicator(indicator), m_describe(language)
{
}

QString TrendWords::say(const char *text, int n) const
{
    return chartText(m_language, text, n);
}

QString TrendWords::subtitle(const TrendData &trend) const
{
    const QString name = m_indicator.shortName.in(m_language).isEmpty() ? m_indicator.name.in(m_language)
                                                                        : m_indicator.shortName.in(m_language);
    return trend.index ? say(QT_TRANSLATE_NOOP("Chart", "%1, %2 = 100")).arg(name).arg(trend.indexYear) : shortNameWithUnit(m_indicator, m_language);
}

QString TrendWords::summary(const TrendData &trend) const
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

void TrendWords::addMissingYears(TrendData &trend) const
{
    std::set<int> known;
    for (const TrendLine &line : trend.lines) {
        if (line.place.as == ChartedPlace::As::Country && trend.lines.size() > 1)
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

void TrendWords::addLineNotes(TrendData &trend) const
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

void TrendWords::addYears(TrendData &trend, std::uint16_t flag, const char *text) const
{
    std::set<int> years;
    for (const TrendLine &line : trend.lines) {
        for (const int year : yearsOf(line, flag))
            years.insert(year);
    }
    if (!years.empty())
        trend.notes += say(text).arg(yearRanges(std::vector<int>(years.begin(), years.end()), m_language));
}

void TrendWords::addComposed(TrendData &trend) const
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

} // namespace atlas
