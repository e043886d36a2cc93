// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/no_figures.h"

#include "layers/data/membership_index.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace atlas {

namespace {

bool hasFigure(const Column &column)
{
    return std::any_of(column.values.begin(), column.values.end(), [](double value) { return std::isfinite(value); });
}

bool publishedAt(const AtlasData &data, const QString &indicator, int year, const QString &level)
{
    const auto columns = data.columns(indicator, year, level);
    return std::any_of(columns.begin(), columns.end(), [](const Column *column) { return hasFigure(*column); });
}

/// Levels whose places have the figure in that year, published or to be divided.
QStringList levelsWithFigure(const AtlasData &data, const Indicator &indicator, int year)
{
    QStringList levels;
    for (const PlaceTable &table : data.tables()) {
        if (levels.contains(table.level))
            continue;
        const bool computable = indicator.kind == IndicatorKind::Rate
            && publishedAt(data, indicator.numerator, year, table.level)
            && publishedAt(data, indicator.denominator, year, table.level);
        if (computable || publishedAt(data, indicator.code, year, table.level))
            levels.append(table.level);
    }
    return levels;
}

int orderOf(const AtlasData &data, const QString &level)
{
    const LevelInfo *info = data.level(level);
    return info ? info->order : 0;
}

/// Finer levels before coarser ones, which say less about the places looked at; then the nearest. Levels that can
/// be drawn before others.
QString nearestLevel(const AtlasData &data, const QStringList &levels, const QString &wanted)
{
    const QStringList drawn = data.drawnLevels();
    const int order = orderOf(data, wanted);
    const auto rank = [&](const QString &level) {
        const int distance = orderOf(data, level) - order;
        return std::tuple(!drawn.contains(level), distance < 0, std::abs(distance));
    };
    QString best;
    for (const QString &level : levels) {
        if (level != wanted && (best.isEmpty() || rank(level) < rank(best)))
            best = level;
    }
    return best;
}

} // namespace

NoFigures whyNoFigures(const AtlasData &data, const QString &indicatorCode, const Figures &found)
{
    NoFigures none;
    const Indicator *indicator = data.indicator(indicatorCode);
    if (!indicator || found.table < 0 || found.table >= static_cast<int>(data.tables().size()))
        return none;

    const QString &level = data.tables()[static_cast<std::size_t>(found.table)].level;
    for (const int year : yearsWithFigures(data, indicatorCode, found.table)) {
        if (none.nearestYear == 0 || std::abs(year - found.year) <= std::abs(none.nearestYear - found.year))
            none.nearestYear = year;
    }
    const QStringList levels = levelsWithFigure(data, *indicator, found.year);
    if (levels.isEmpty())
        return none;

    none.nearestLevel = nearestLevel(data, levels, level);
    const bool belowLies = std::any_of(levels.begin(), levels.end(), [&](const QString &other) {
        return data.memberships().reaches(other, level);
    });
    const bool finer = std::any_of(levels.begin(), levels.end(), [&](const QString &other) {
        return orderOf(data, other) > orderOf(data, level);
    });
    if (!belowLies && !finer)
        none.why = NoFigures::Why::NotAtThisLevel;
    else if (!indicator->aggregates())
        none.why = NoFigures::Why::DoesNotAggregate;
    else if (!belowLies)
        none.why = NoFigures::Why::NoMembership;
    else if (found.composedFrom.isEmpty())
        none.why = NoFigures::Why::DoesNotAggregate;
    else
        none.why = NoFigures::Why::LowCoverage;
    return none;
}

} // namespace atlas
