// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_facts.h"

#include "layers/data/cached_figures.h"
#include "layers/data/level_tables.h"
#include "layers/view/difference.h"
#include "layers/view/shown_values.h"

#include <cmath>

namespace atlas {

namespace {

FigureRange rangeOf(int table, const std::vector<double> &shown)
{
    FigureRange range;
    range.table = table;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double value = shown[i];
        if (!std::isfinite(value)) {
            ++range.without;
            continue;
        }
        const int row = static_cast<int>(i);
        const bool first = range.with++ == 0;
        if (first || value > range.high) {
            range.high = value;
            range.highest.clear();
        }
        if (first || value < range.low) {
            range.low = value;
            range.lowest.clear();
        }
        if (value == range.high)
            range.highest.push_back(row);
        if (value == range.low)
            range.lowest.push_back(row);
    }
    return range;
}

/// @param half of the rounding of the figures; 0 = they are exact
AboutFigure aboutOf(const std::vector<double> &shown, double value, double half)
{
    AboutFigure about;
    about.value = value;
    const double hair = 1e-9 * std::max(1.0, std::abs(value));
    for (const double figure : shown) {
        if (figure - half >= value - hair && figure > value)
            ++about.above;
        else if (figure + half <= value + hair && figure < value)
            ++about.below;
        else if (std::isfinite(figure) && half > 0)
            about.atLeast = true;
    }
    return about;
}

/// The one place of the level of the country; −1 if the atlas has none, or several.
int countryTable(const AtlasData &data)
{
    const int table = standingTable(data, QStringLiteral("land"));
    return table >= 0 && data.tables()[static_cast<std::size_t>(table)].size() == 1 ? table : -1;
}

bool isFinerThanProvinces(const AtlasData &data, const QString &level)
{
    const LevelInfo *province = data.level(QStringLiteral("provincie"));
    const LevelInfo *own = data.level(level);
    return province && own && own->order > province->order;
}

} // namespace

MapFacts mapFacts(const AtlasData &data, const ViewState &state)
{
    MapFacts facts;
    facts.classified = classifyView(data, state);
    const Figures &figures = facts.classified.figures;
    if (figures.table < 0)
        return facts;
    facts.indicator = data.indicator(figures.indicator);
    facts.table = &data.tables()[static_cast<std::size_t>(figures.table)];
    const Indicator &indicator = *facts.indicator;
    facts.shown = shownValues(figures, indicator);
    facts.range = rangeOf(figures.table, facts.shown);
    facts.isBalance = indicator.midpoint && *indicator.midpoint == 0;
    if (facts.range.isEmpty())
        return facts;

    facts.flagsOfAll = static_cast<std::uint16_t>(~0U);
    for (std::size_t i = 0; i < facts.shown.size(); ++i) {
        if (!std::isfinite(facts.shown[i]))
            continue;
        const std::uint16_t flags = i < figures.flags.size() ? figures.flags[i] : std::uint16_t{NoFlag};
        facts.flagsOfAll &= flags;
        facts.flagsOfSome |= flags;
    }
    if (facts.isBalance)
        facts.zero = aboutOf(facts.shown, 0, 0);

    const int country = countryTable(data);
    if (country >= 0 && country != figures.table) {
        const double value = shownValue(cachedFigures(data, figures.indicator, figures.year, country)->values.front(), indicator);
        if (std::isfinite(value))
            facts.national = value;
    }
    const bool isClass = indicator.unit.nl == QLatin1String("klasse");
    if (facts.national && !facts.isBalance && !isClass && indicator.kind != IndicatorKind::Count) {
        const double step = publishedRounding(data, indicator, figures.year, figures.table);
        // What has all the decimals it is shown with was compared as shown; coarser figures need room.
        const bool coarse = figures.composedFrom.isEmpty() && step > std::pow(10.0, -indicator.decimals) * 1.5;
        facts.aboutNational = aboutOf(facts.shown, *facts.national, coarse ? step / 2 : 0);
    }
    if (isFinerThanProvinces(data, facts.table->level)) {
        if (const int table = data.drawnTable(QStringLiteral("provincie")); table >= 0) {
            const FigureRange range = rangeOf(table, shownValues(*cachedFigures(data, figures.indicator, figures.year, table), indicator));
            if (range.with > 1 && !range.isOneValue())
                facts.provinces = range;
        }
    }
    return facts;
}

} // namespace atlas
