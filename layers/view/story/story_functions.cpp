// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_functions.h"

#include "layers/data/cached_figures.h"
#include "layers/data/level_tables.h"
#include "layers/data/search_index.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_filter.h"
#include "layers/view/story/place_groups.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace atlas {

namespace {

QString english()
{
    return QStringLiteral("en");
}

/// "indicators with a like name", so that a slip is soon put right.
QString likeNames(const AtlasData &data, const QString &code)
{
    QStringList like;
    for (const Indicator &indicator : data.indicators()) {
        if (indicator.code.contains(code, Qt::CaseInsensitive) || code.contains(indicator.code, Qt::CaseInsensitive))
            like += indicator.code;
    }
    return like.isEmpty() ? QString() : QStringLiteral(" (there is %1)").arg(like.first(std::min<qsizetype>(like.size(), 5)).join(QStringLiteral(", ")));
}

/// "; this table has figures in 2012–2025"
QString yearsInstead(const AtlasData &data, const Indicator &indicator, int table)
{
    const std::vector<int> years = yearsWithFigures(data, indicator.code, table);
    return years.empty() ? QString() : QStringLiteral("; years with figures: %1").arg(yearRanges(years, english()));
}

} // namespace

void StoryArguments::fail(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

QString StoryArguments::text(std::size_t i)
{
    if (m_values[i].text)
        return m_values[i].text->nl;
    fail(QStringLiteral("argument %1 must be a text in quotes").arg(i + 1));
    return {};
}

double StoryArguments::number(std::size_t i)
{
    if (!m_values[i].text)
        return m_values[i].number;
    fail(QStringLiteral("argument %1 must be a number").arg(i + 1));
    return 0;
}

int StoryArguments::whole(std::size_t i)
{
    const double value = number(i);
    if (value == std::round(value) && std::abs(value) < 1e6)
        return static_cast<int>(value);
    fail(QStringLiteral("argument %1 must be a whole number").arg(i + 1));
    return 0;
}

Indicator StoryArguments::indicator(std::size_t i)
{
    const QString code = text(i);
    if (const Indicator *known = data().indicator(code))
        return *known;
    fail(QStringLiteral("there is no indicator “%1”%2").arg(code, likeNames(data(), code)));
    return {};
}

int StoryArguments::table(std::size_t i)
{
    const QString level = text(i);
    const int table = standingTable(data(), level);
    if (table < 0)
        fail(QStringLiteral("there is no level “%1”: %2").arg(level, standingLevels(data()).join(QStringLiteral(", "))));
    return table;
}

StoryPlace StoryArguments::place(std::size_t i)
{
    const QString code = text(i);
    if (failed())
        return {};
    if (code == QLatin1String("krimp") || code == QLatin1String("anticipeer") || code == QLatin1String("overig")) {
        const auto grouped = m_figures.grouped();
        const auto group = grouped ? grouped->find({groupLevel(), code, 0}) : std::nullopt;
        if (group)
            return {grouped, *group};
        fail(QStringLiteral("this atlas knows of no shrinking regions"));
        return {};
    }
    const auto place = resolvePlace(data(), code);
    if (place)
        return {m_figures.data(), *place};
    fail(Describe(english()).error(place.error()));
    return {};
}

QString StoryArguments::filter(std::size_t i, std::size_t numbers)
{
    if (i >= size())
        return {};
    QString expression = text(i);
    // A round bound is a definition ("over 50000"); one with decimals is a figure that somebody read off.
    static const QRegularExpression decimals(QStringLiteral("\\d[.,]\\d"));
    if (decimals.match(expression).hasMatch())
        fail(QStringLiteral("a figure was typed into the filter: write %1 there and look it up in an argument of its own"));
    for (std::size_t at = numbers; at < size(); ++at) {
        const QString place = QStringLiteral("%%1").arg(at - numbers + 1);
        if (!expression.contains(place))
            fail(QStringLiteral("the filter has no ") + place + QStringLiteral(" for argument %1").arg(at + 1));
        // So many decimals that none of them is taken for a thousand.
        expression.replace(place, QString::number(number(at), 'f', 10));
    }
    return expression;
}

std::vector<int> StoryArguments::matching(const QString &expression, int table, int year)
{
    std::vector<int> rows;
    if (failed())
        return rows;
    if (expression.isEmpty()) {
        for (int row = 0; row < data().tables()[static_cast<std::size_t>(table)].size(); ++row)
            rows.push_back(row);
        return rows;
    }
    const auto filter = parseFilter(data(), expression);
    if (!filter) {
        fail(describeFilterError(filter.error(), Describe(english())));
        return rows;
    }
    FilterMatch match = matchPlaces(data(), *filter, table, year);
    for (const FilterYear &used : match.years) {
        if (used.used != used.asked)
            fail(QStringLiteral("%1 has no figures for %2 here; ask for a year that has with %1@%3").arg(used.indicator).arg(used.asked).arg(used.used));
    }
    if (!match.unknownLevels.isEmpty())
        fail(QStringLiteral("nothing says in which %1 these places lie").arg(match.unknownLevels.join(QStringLiteral(", "))));
    return std::move(match.rows);
}

QStringList StoryArguments::sourcesOfFilter(const QString &expression, int table, int year, std::size_t numbers)
{
    QStringList sources;
    if (const auto filter = parseFilter(data(), expression)) {
        for (const FilterYear &used : matchPlaces(data(), *filter, table, year).years)
            sources += cachedFigures(data(), used.indicator, used.used, table)->sources;
    }
    for (std::size_t at = numbers; at < size(); ++at)
        sources += m_values[at].sources;
    sources.removeDuplicates();
    return sources;
}

std::shared_ptr<const Figures> StoryArguments::figuresOf(const Indicator &indicator, int year, int table)
{
    if (failed())
        return nullptr;
    auto figures = cachedFigures(data(), indicator.code, year, table);
    if (!figures->none)
        return figures;
    fail(Describe(english()).noFigures(data(), *figures) + yearsInstead(data(), indicator, table));
    return nullptr;
}

StoryAnswer figureAt(const AtlasData &data, const Indicator &indicator, const Figures &figures, int row)
{
    const Describe describe(english());
    const auto at = static_cast<std::size_t>(row);
    if (figures.none)
        return Unexpected{QStringLiteral("no figure: ") + describe.noFigures(data, figures) + yearsInstead(data, indicator, figures.table)};
    const bool isWhole = figures.coverage.empty() || figures.coverage[at] >= 0.9995;
    const QString parts = isWhole ? QString() : QStringLiteral("%1 of %2 parts, %3% of the weight").arg(figures.partsUsed[at]).arg(figures.partsOf[at]).arg(100 * figures.coverage[at], 0, 'f', 1);
    if (!std::isfinite(figures.values[at])) {
        const QString why = figures.absence[at] == Absence::LowCoverage ? QStringLiteral(": ") + parts : QString();
        return Unexpected{QStringLiteral("no figure: ") + describe.absence(figures.absence[at]) + why};
    }
    // A rate over most parts is that of the whole as near as matters; a sum of most is just too low.
    if (!isWhole && indicator.kind == IndicatorKind::Count)
        return Unexpected{QStringLiteral("no figure: a sum of %1 is less than the whole; another year may have them all").arg(parts)};
    StoryValue value = plainValue(figures.values[at], indicator.decimals, figures.sources);
    value.unit = indicator.unit;
    value.indicator = indicator;
    value.notes = describe.flags(figures.flags[at]);
    if (!isWhole)
        value.notes += QStringLiteral("rests on ") + parts;
    return value;
}

StoryValue plainValue(double number, int decimals, const QStringList &sources)
{
    StoryValue value;
    value.number = number;
    value.decimals = decimals;
    value.sources = sources;
    return value;
}

const StoryFunction *findStoryFunction(const QString &name)
{
    for (const auto functions : {storyFigureFunctions(), storySetFunctions(), storyRelationFunctions()}) {
        const auto found = std::ranges::find_if(functions, [&](const StoryFunction &function) { return name == QLatin1String(function.name); });
        if (found != functions.end())
            return &*found;
    }
    return nullptr;
}

} // namespace atlas
