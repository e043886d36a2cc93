// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/figures.h"

#include "layers/data/aggregation.h"
#include "layers/data/atlas_cache.h"
#include "layers/data/membership_index.h"
#include "layers/data/no_figures.h"
#include "layers/data/published.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

bool isTable(const AtlasData &data, int table)
{
    return table >= 0 && table < static_cast<int>(data.tables().size());
}

/// Numerator divided by denominator of the places themselves.
std::optional<Figures> computed(const AtlasData &data, const Indicator &indicator, int year, int table)
{
    if (indicator.kind != IndicatorKind::Rate)
        return std::nullopt;
    auto over = published(data, indicator.numerator, year, table);
    const auto under = over ? published(data, indicator.denominator, year, table) : std::nullopt;
    if (!under)
        return std::nullopt;

    Figures figures = std::move(*over);
    figures.indicator = indicator.code;
    figures.sources += under->sources;
    figures.sources.removeDuplicates();
    figures.otherBoundaries = 0;
    for (std::size_t row = 0; row < figures.values.size(); ++row) {
        const double value = indicator.factor * figures.values[row] / under->values[row];
        if (std::isfinite(value)) {
            figures.values[row] = value;
            figures.flags[row] = static_cast<std::uint16_t>(figures.flags[row] | under->flags[row] | Computed);
            if (figures.flags[row] & OtherBoundaries)
                ++figures.otherBoundaries;
            continue;
        }
        if (figures.absence[row] == Absence::None)
            figures.absence[row] = under->absence[row] == Absence::None ? Absence::Impossible : under->absence[row];
        figures.values[row] = std::numeric_limits<double>::quiet_NaN();
        figures.flags[row] = NoFlag;
    }
    return figures;
}

/// True if a smaller level has figures that this level may not be put together from.
bool onlyBelow(const AtlasData &data, const Indicator &indicator, int year, int table)
{
    const QStringList below =
        data.memberships().levelsBelow(data.tables()[static_cast<std::size_t>(table)].level);
    return std::any_of(below.begin(), below.end(),
                       [&](const QString &level) { return !data.columns(indicator.code, year, level).empty(); });
}

/// All of figuresFor() but the reason why there is nothing.
Figures resolve(const AtlasData &data, const Indicator &indicator, int year, int table)
{
    auto direct = published(data, indicator.code, year, table);
    if (direct && hasFigure(*direct))
        return std::move(*direct);
    if (auto divided = computed(data, indicator, year, table); divided && hasFigure(*divided))
        return std::move(*divided);
    auto composed = aggregated(data, indicator, year, table);
    if (composed && hasFigure(*composed))
        return std::move(*composed);

    // Nothing anywhere: what was published says best why.
    if (direct)
        return std::move(*direct);
    if (composed)
        return std::move(*composed);
    Figures nothing = emptyFigures(data, indicator.code, year, table);
    if (onlyBelow(data, indicator, year, table))
        std::fill(nothing.absence.begin(), nothing.absence.end(), Absence::NotAggregable);
    return nothing;
}

} // namespace

Figures figuresFor(const AtlasData &data, const QString &indicator, int year, int table)
{
    const Indicator *known = data.indicator(indicator);
    Figures figures = known && isTable(data, table) ? resolve(data, *known, year, table)
                                                    : emptyFigures(data, indicator, year, table);
    if (!hasFigure(figures))
        figures.none = whyNoFigures(data, indicator, figures);
    return figures;
}

std::vector<int> yearsWithFigures(const AtlasData &data, const QString &indicator, int table)
{
    const Indicator *known = data.indicator(indicator);
    if (!known || !isTable(data, table))
        return {};
    AtlasCache &cache = data.cache();
    return *cache.get(cache.years, {indicator, table}, [&] {
        const QString &level = data.tables()[static_cast<std::size_t>(table)].level;
        std::vector<int> years;
        for (const int year : data.years(indicator)) {
            if (couldHaveFigures(data, *known, year, level) && hasFigure(resolve(data, *known, year, table)))
                years.push_back(year);
        }
        return years;
    });
}

} // namespace atlas
