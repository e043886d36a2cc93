// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_functions.h"

#include "layers/stats/association.h"
#include "layers/view/charts/charted_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

/// Under three places no line and no correlation is told, as in the chart.
constexpr std::size_t kFewestPairs = 3;

/// Two columns of figures over the same places.
struct Pairs {
    std::vector<double> x, y;
    std::size_t n = 0;          ///< places with both
    QStringList sources;
};

Pairs pairsOf(StoryArguments &arguments)
{
    Pairs pairs;
    const Indicator first = arguments.indicator(0), second = arguments.indicator(1);
    const int table = arguments.table(2);
    const int yearX = arguments.year(3), yearY = arguments.year(4);
    const auto x = arguments.figuresOf(first, yearX, table);
    const auto y = arguments.figuresOf(second, yearY, table);
    for (const int row : arguments.matching(arguments.filter(5, 6), table, yearX)) {
        if (arguments.failed())
            break;
        pairs.x.push_back(x->values[static_cast<std::size_t>(row)]);
        pairs.y.push_back(y->values[static_cast<std::size_t>(row)]);
        pairs.n += std::isfinite(pairs.x.back()) && std::isfinite(pairs.y.back()) ? 1 : 0;
    }
    if (arguments.failed())
        return pairs;
    pairs.sources = x->sources + y->sources;
    pairs.sources.removeDuplicates();
    if (pairs.n < kFewestPairs)
        arguments.fail(QStringLiteral("%1 places have both figures: too few to tell anything").arg(pairs.n));
    return pairs;
}

StoryAnswer correlation(StoryArguments &arguments)
{
    const Pairs pairs = pairsOf(arguments);
    return plainValue(pearson(pairs.x, pairs.y), 2, pairs.sources);
}

StoryAnswer spearmanCorrelation(StoryArguments &arguments)
{
    const Pairs pairs = pairsOf(arguments);
    return plainValue(spearman(pairs.x, pairs.y), 2, pairs.sources);
}

StoryAnswer slope(StoryArguments &arguments)
{
    const Pairs pairs = pairsOf(arguments);
    StoryValue value = plainValue(leastSquares(pairs.x, pairs.y).slope, 0, pairs.sources);
    value.decimals.reset();
    return value;
}

StoryAnswer elasticity(StoryArguments &arguments)
{
    Pairs pairs = pairsOf(arguments);
    std::size_t without = 0;
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        const bool both = std::isfinite(pairs.x[i]) && std::isfinite(pairs.y[i]);
        without += both && (pairs.x[i] <= 0 || pairs.y[i] <= 0) ? 1 : 0;
        pairs.x[i] = both ? std::log(pairs.x[i]) : std::nan("");
        pairs.y[i] = both ? std::log(pairs.y[i]) : std::nan("");
    }
    // To leave them out would hide just those.
    if (without > 0)
        return Unexpected{QStringLiteral("%1 places have a figure of zero or less, which has no logarithm").arg(without)};
    return plainValue(leastSquares(pairs.x, pairs.y).slope, 2, pairs.sources);
}

StoryAnswer pairCount(StoryArguments &arguments)
{
    const Pairs pairs = pairsOf(arguments);
    return plainValue(static_cast<double>(pairs.n), 0, pairs.sources);
}

template<typename Value, std::size_t Size>
Value chosen(StoryArguments &arguments, std::size_t i, const std::array<std::pair<const char *, Value>, Size> &names)
{
    const QString asked = arguments.text(i);
    QStringList known;
    for (const auto &[name, value] : names) {
        if (asked == QLatin1String(name))
            return value;
        known += QLatin1String(name);
    }
    arguments.fail(QStringLiteral("argument %1 must be one of %2").arg(i + 1).arg(known.join(QStringLiteral(", "))));
    return names.front().second;
}

constexpr std::array<std::pair<const char *, GapMeasure>, 5> kMeasures{{
    {"gini", GapMeasure::Gini}, {"theil", GapMeasure::Theil}, {"variation", GapMeasure::Variation},
    {"sd", GapMeasure::StandardDeviation}, {"tenths", GapMeasure::TenthsRatio},
}};
constexpr std::array<std::pair<const char *, GapLine::What>, 3> kParts{{
    {"whole", GapLine::What::Whole}, {"between", GapLine::What::Between}, {"within", GapLine::What::Within},
}};
constexpr std::array<std::pair<const char *, bool>, 2> kWeightings{{{"inhabitants", true}, {"equal", false}}};

StoryAnswer gap(StoryArguments &arguments)
{
    const Indicator indicator = arguments.indicator(0);
    const QString level = arguments.text(1);
    arguments.table(1);
    const GapMeasure measure = chosen(arguments, 2, kMeasures);
    const int year = arguments.year(3);
    const GapLine::What part = arguments.size() > 4 ? chosen(arguments, 4, kParts) : GapLine::What::Whole;
    const bool weighted = arguments.size() > 5 ? chosen(arguments, 5, kWeightings) : indicator.kind != IndicatorKind::Count;
    if (arguments.failed())
        return Unexpected{QString()};
    const GapData &gap = arguments.figures().gap(indicator.code, level, measure, weighted);
    if (!gap.empty.isEmpty())
        return Unexpected{gap.empty};
    if (gap.weighted != weighted)
        return Unexpected{QStringLiteral("this indicator cannot be weighted by inhabitants here")};
    const auto at = std::ranges::find(gap.years, year);
    if (at == gap.years.end())
        return Unexpected{QStringLiteral("no gap in %1; it is there in %2").arg(year).arg(yearRanges(gap.years, QStringLiteral("en")))};
    const auto line = std::ranges::find(gap.lines, part, &GapLine::what);
    if (line == gap.lines.end())
        return Unexpected{QStringLiteral("only Theil’s index has parts between and within groups, where the atlas knows the groups")};
    StoryValue value = plainValue(line->values[static_cast<std::size_t>(at - gap.years.begin())], gap.decimals, gap.sources);
    value.notes += QStringLiteral("over %1 of %2 places").arg(gap.rows.size()).arg(gap.of);
    if (!std::isfinite(value.number))
        return Unexpected{QStringLiteral("this measure cannot be taken in %1: some figures are zero or below").arg(year)};
    return value;
}

constexpr std::array<StoryFunction, 6> kFunctions{{
    {"correlation", "correlation(x, y, level, year of x, year of y [, filter])", 5, 6, correlation},
    {"spearman", "spearman(x, y, level, year of x, year of y [, filter])", 5, 6, spearmanCorrelation},
    {"elasticity", "elasticity(x, y, level, year of x, year of y [, filter])", 5, 6, elasticity},
    {"slope", "slope(x, y, level, year of x, year of y [, filter])", 5, 6, slope},
    {"pairs", "pairs(x, y, level, year of x, year of y [, filter])", 5, 6, pairCount},
    {"gap", "gap(indicator, level, measure, year [, part [, weighting]])", 4, 6, gap},
}};

} // namespace

std::span<const StoryFunction> storyRelationFunctions()
{
    return kFunctions;
}

} // namespace atlas
