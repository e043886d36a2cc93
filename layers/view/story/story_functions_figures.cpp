// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_functions.h"

#include "layers/data/cached_figures.h"
#include "layers/stats/rank.h"
#include "layers/stats/summary.h"
#include "layers/view/place_name.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

StoryAnswer noAnswer()
{
    return Unexpected{QString()};       // the arguments hold the reason
}

/// Apostrophes alike: a report's “krimpregio’s” is typed with either.
QString plain(QString text)
{
    return text.replace(QChar(0x2019), QLatin1Char('\''));
}

StoryAnswer figure(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const StoryPlace place = arguments.place(1);
    const int year = arguments.year(2);
    if (arguments.failed())
        return noAnswer();
    return figureAt(*place.data, indicator, *cachedFigures(*place.data, indicator.code, year, place.ref.table), place.ref.row);
}

/// A flow added up over years: births from 2015 up to and including 2024. Each year with the boundaries it had.
StoryAnswer sumover(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const StoryPlace place = arguments.place(1);
    const int first = arguments.year(2), last = arguments.year(3);
    if (arguments.failed())
        return noAnswer();
    if (indicator.kind != IndicatorKind::Count || first > last)
        return Unexpected{QStringLiteral("only a count is added up, over ascending years")};
    std::optional<StoryValue> sum;
    for (int year = first; year <= last; ++year) {
        const auto figures = cachedFigures(*place.data, indicator.code, year, place.ref.table);
        // A stand on a day is there again the next year.
        if (figures->referenceDate.contains(QLatin1Char('-')))
            return Unexpected{QStringLiteral("it is a stand on %1, which cannot be added up over years").arg(figures->referenceDate)};
        auto value = figureAt(*place.data, indicator, *figures, place.ref.row);
        if (!value)
            return Unexpected{QStringLiteral("%1: %2").arg(year).arg(value.error())};
        auto more = sum ? sumOf(*sum, *value, 1) : value;
        sum = std::move(*more);
    }
    sum->indicator = indicator;
    return *sum;
}

StoryAnswer report(StoryArguments &arguments)
{
    const QString claim = arguments.text(0), place = arguments.text(1);
    const int year = arguments.year(2);
    const int index = arguments.size() > 3 ? arguments.whole(3) : 1;
    if (arguments.failed())
        return noAnswer();
    std::vector<const ReportFigure *> found;
    for (const ReportFigure &row : arguments.figures().reports()) {
        if (row.claim == claim && plain(row.place) == plain(place) && row.year == year)
            found.push_back(&row);
    }
    if (found.empty())
        return Unexpected{QStringLiteral("the reports hold no such figure")};
    if (found.size() > 1 && arguments.size() < 4)
        return Unexpected{QStringLiteral("the reports hold %1 such figures: say which one with a number").arg(found.size())};
    if (index < 1 || index > static_cast<int>(found.size()))
        return Unexpected{QStringLiteral("the reports hold %1 such figures, not %2").arg(found.size()).arg(index)};
    const ReportFigure &row = *found[static_cast<std::size_t>(index - 1)];
    StoryValue value = plainValue(row.value, row.decimals, {row.source});
    value.unit = row.unit;
    value.indicator = Indicator{};
    value.indicator->unit = row.unit;
    value.indicator->decimals = row.decimals;
    if (!row.note.en.isEmpty())
        value.notes += row.note.en;
    return value;
}

StoryAnswer name(StoryArguments &arguments)
{
    const StoryPlace place = arguments.place(0);
    if (arguments.failed())
        return noAnswer();
    StoryValue value;
    value.text = LocalisedText{displayName(*place.data, place.ref, QStringLiteral("nl")), displayName(*place.data, place.ref, QStringLiteral("en"))};
    return value;
}

StoryAnswer rank(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const StoryPlace place = arguments.place(1);
    const int year = arguments.year(2);
    if (arguments.failed())
        return noAnswer();
    const auto figures = cachedFigures(*place.data, indicator.code, year, place.ref.table);
    const auto own = figureAt(*place.data, indicator, *figures, place.ref.row);
    if (!own)
        return own;
    const auto standing = rankOf(own->number, figures->values);
    return plainValue(static_cast<double>(standing->rank), 0, figures->sources);
}

StoryAnswer of(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const int table = arguments.table(1);
    const auto figures = arguments.figuresOf(indicator, arguments.year(2), table);
    if (!figures)
        return noAnswer();
    const auto known = std::ranges::count_if(figures->values, [](double value) { return std::isfinite(value); });
    return plainValue(static_cast<double>(known), 0, figures->sources);
}

/// The n-th place from one end.
struct Standing {
    std::shared_ptr<const Figures> figures;
    int row = -1;
    bool shared = false;    ///< another place has the same figure
};

Standing standingOf(StoryArguments &arguments, std::size_t first, bool highest)
{
    const Indicator indicator = arguments.indicator(first);
    const int table = arguments.table(first + 1);
    const int year = arguments.year(first + 2);
    const int n = arguments.size() > first + 3 ? arguments.whole(first + 3) : 1;
    Standing standing;
    standing.figures = arguments.figuresOf(indicator, year, table);
    if (!standing.figures)
        return standing;
    const std::vector<double> &values = standing.figures->values;
    std::vector<int> rows;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (std::isfinite(values[row]))
            rows.push_back(static_cast<int>(row));
    }
    if (n < 1 || n > static_cast<int>(rows.size())) {
        arguments.fail(QStringLiteral("there are %1 places with a figure, not %2").arg(rows.size()).arg(n));
        return standing;
    }
    const auto valueOf = [&](int row) { return values[static_cast<std::size_t>(row)]; };
    std::ranges::stable_sort(rows, [&](int a, int b) { return highest ? valueOf(a) > valueOf(b) : valueOf(a) < valueOf(b); });
    standing.row = rows[static_cast<std::size_t>(n - 1)];
    standing.shared = std::ranges::count_if(rows, [&](int row) { return valueOf(row) == valueOf(standing.row); }) > 1;
    return standing;
}

StoryAnswer nameAt(StoryArguments &arguments, bool highest)
{
    const Standing standing = standingOf(arguments, 0, highest);
    if (arguments.failed())
        return noAnswer();
    if (standing.shared)
        return Unexpected{QStringLiteral("several places share that figure: no one of them may be named")};
    const AtlasData::PlaceRef place{standing.figures->table, standing.row};
    StoryValue value;
    value.text = LocalisedText{displayName(arguments.data(), place, QStringLiteral("nl")), displayName(arguments.data(), place, QStringLiteral("en"))};
    value.sources = standing.figures->sources;
    return value;
}

StoryAnswer highest(StoryArguments &arguments) { return nameAt(arguments, true); }
StoryAnswer lowest(StoryArguments &arguments) { return nameAt(arguments, false); }

StoryAnswer figureat(StoryArguments &arguments)
{
    const QString end = arguments.text(0);
    if (end != QLatin1String("highest") && end != QLatin1String("lowest"))
        arguments.fail(QStringLiteral("argument 1 must be 'highest' or 'lowest'"));
    const Standing standing = standingOf(arguments, 1, end == QLatin1String("highest"));
    const Indicator indicator = arguments.indicator(1);
    if (arguments.failed())
        return noAnswer();
    return figureAt(arguments.data(), indicator, *standing.figures, standing.row);
}

/// The figure of the place in the middle; of the two there, their mean.
StoryAnswer median(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const int table = arguments.table(1);
    const auto figures = arguments.figuresOf(indicator, arguments.year(2), table);
    if (!figures)
        return noAnswer();
    StoryValue value = plainValue(quantileOf(finiteSorted(figures->values), 0.5), indicator.decimals, figures->sources);
    value.unit = indicator.unit;
    value.indicator = indicator;
    return value;
}

constexpr std::array<StoryFunction, 10> kFunctions{{
    {"figure", "figure(indicator, place, year)", 3, 3, figure},
    {"sumover", "sumover(count, place, first year, last year)", 4, 4, sumover},
    {"report", "report(claim, place, year [, number])", 3, 4, report},
    {"name", "name(place)", 1, 1, name},
    {"rank", "rank(indicator, place, year)", 3, 3, rank},
    {"of", "of(indicator, level, year)", 3, 3, of},
    {"median", "median(indicator, level, year)", 3, 3, median},
    {"highest", "highest(indicator, level, year [, n])", 3, 4, highest},
    {"lowest", "lowest(indicator, level, year [, n])", 3, 4, lowest},
    {"figureat", "figureat('highest' or 'lowest', indicator, level, year [, n])", 4, 5, figureat},
}};

} // namespace

std::span<const StoryFunction> storyFigureFunctions()
{
    return kFunctions;
}

} // namespace atlas
