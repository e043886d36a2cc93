// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_functions.h"

#include "layers/data/cached_figures.h"
#include "layers/data/reach.h"
#include "layers/view/story/place_groups.h"

#include <array>

namespace atlas {

namespace {

StoryAnswer noAnswer()
{
    return Unexpected{QString()};       // the arguments hold the reason
}

StoryAnswer count(StoryArguments &arguments)
{
    const int table = arguments.table(0);
    const QString filter = arguments.filter(1, 3);
    const int year = arguments.year(2);
    const std::vector<int> rows = arguments.matching(filter, table, year);
    if (arguments.failed())
        return noAnswer();
    return plainValue(static_cast<double>(rows.size()), 0, arguments.sourcesOfFilter(filter, table, year, 3));
}

StoryAnswer total(StoryArguments &arguments)
{
    const int table = arguments.table(0);
    if (arguments.failed())
        return noAnswer();
    return plainValue(arguments.data().tables()[static_cast<std::size_t>(table)].size(), 0, {});
}

StoryAnswer aggregate(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const int table = arguments.table(1);
    const QString filter = arguments.filter(2, 4);
    const int year = arguments.year(3);
    const std::vector<int> rows = arguments.matching(filter, table, year);
    if (arguments.failed())
        return noAnswer();
    if (rows.empty())
        return Unexpected{QStringLiteral("no place matches “%1”").arg(filter)};
    const auto data = arguments.figures().withSet(table, rows);
    const auto set = data->find({groupLevel(), QStringLiteral("set"), 0});
    auto value = figureAt(*data, indicator, *cachedFigures(*data, indicator.code, year, set->table), set->row);
    if (value) {
        value->sources += arguments.sourcesOfFilter(filter, table, year, 4);
        value->sources.removeDuplicates();
    }
    return value;
}

StoryAnswer reach(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const StoryPlace place = arguments.place(1);
    const int year = arguments.year(2);
    const double km = arguments.number(3);
    if (arguments.failed())
        return noAnswer();
    const auto figures = withinReach(*place.data, indicator, year, place.ref.table, km);
    if (!figures)
        return Unexpected{QStringLiteral("%1 is no count of drawn places of that level in %2").arg(indicator.code).arg(year)};
    return figureAt(*place.data, indicator, *figures, place.ref.row);
}

constexpr std::array<StoryFunction, 4> kFunctions{{
    {"count", "count(level, filter, year [, number for %1 …])", 3, 6, count},
    {"total", "total(level)", 1, 1, total},
    {"aggregate", "aggregate(indicator, level, filter, year [, number for %1 …])", 4, 7, aggregate},
    {"reach", "reach(count, place, year, km)", 4, 4, reach},
}};

} // namespace

std::span<const StoryFunction> storySetFunctions()
{
    return kFunctions;
}

} // namespace atlas
