// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/aggregation.h"

#include "layers/data/membership_index.h"
#include "layers/data/published.h"
#include "layers/data/region_change.h"
#include "layers/data/table_parts.h"
#include "layers/stats/weighted.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>

namespace atlas {

namespace {

constexpr double kNoFigure = std::numeric_limits<double>::quiet_NaN();

/// What a kind needs of the parts.
struct Recipe {
    QString value;      ///< summed, or the numerator, or averaged
    QString divisor;    ///< denominator or weight; empty for a count
    QString weight;     ///< for the coverage; empty = parts count alike
};

std::optional<Recipe> recipeOf(const AtlasData &data, const Indicator &indicator)
{
    static const QString inhabitants = QStringLiteral("inwoners");
    switch (indicator.kind) {
    case IndicatorKind::Count:
        return Recipe{indicator.code, {}, data.indicator(inhabitants) ? inhabitants : QString()};
    case IndicatorKind::Rate:
        if (indicator.numerator.isEmpty() || indicator.denominator.isEmpty())
            return std::nullopt;
        return Recipe{indicator.numerator, indicator.denominator, indicator.denominator};
    case IndicatorKind::Mean:
        if (indicator.weight.isEmpty())
            return std::nullopt;
        return Recipe{indicator.code, indicator.weight, indicator.weight};
    case IndicatorKind::Median:
    case IndicatorKind::Index:
    case IndicatorKind::Share:
        break;
    }
    return std::nullopt;
}

/// The table of a level that has the figures, at the vintage the memberships fit best.
int childTable(const AtlasData &data, const QString &value, int year, const QString &childLevel, const QString &parentLevel)
{
    int best = -1;
    int bestDistance = 0;
    for (const Column *column : data.columns(value, year, childLevel)) {
        const int vintage = data.tables()[static_cast<std::size_t>(column->table)].vintage;
        const int distance = std::abs(data.memberships().nearestVintage(childLevel, parentLevel, vintage) - vintage);
        const bool newer = best >= 0 && vintage > data.tables()[static_cast<std::size_t>(best)].vintage;
        if (best < 0 || distance < bestDistance || (distance == bestDistance && newer)) {
            best = column->table;
            bestDistance = distance;
        }
    }
    return best;
}

/// Smaller tables that have what it takes, finest level first.
std::vector<int> childTables(const AtlasData &data, const Recipe &recipe, int year, const QString &parentLevel)
{
    QStringList levels = data.memberships().levelsBelow(parentLevel);
    const auto order = [&](const QString &code) {
        const LevelInfo *info = data.level(code);
        return info ? info->order : 0;
    };
    std::stable_sort(levels.begin(), levels.end(), [&](const QString &a, const QString &b) { return order(a) > order(b); });

    std::vector<int> tables;
    for (const QString &level : std::as_const(levels)) {
        if (!recipe.divisor.isEmpty() && data.columns(recipe.divisor, year, level).empty())
            continue;
        if (const int table = childTable(data, recipe.value, year, level, parentLevel); table >= 0)
            tables.push_back(table);
    }
    return tables;
}

/// The parts of one place, as the functions of layers/stats/weighted.h want them.
struct PartList {
    std::vector<double> values, divisors, weights;
    std::vector<std::size_t> rows;      ///< row in the child table
    double missingWeight = 0;           ///< of parts without a row, where it is known
    int missingUnweighted = 0;
    int missingParts = 0;               ///< parts without a row, of the level of the parts
    bool missingGroup = false;          ///< a part of a level between, of unknown weight
    double unplacedShare = 0;           ///< see TableParts
};

void addMissing(PartList &list)
{
    double known = 0;
    int weighted = 0;
    for (const double weight : list.weights) {
        if (std::isfinite(weight) && weight > 0) {
            known += weight;
            ++weighted;
        }
    }
    if (weighted == 0 && list.missingWeight <= 0) {
        // No weight is known at all: every part counts alike.
        list.weights.assign(list.weights.size(), 1.0);
        known = static_cast<double>(list.weights.size());
        weighted = static_cast<int>(list.weights.size());
    }
    // Of an unknown part only its number is known: it counts as the average one. A whole group of parts
    // may hold any share, so that nothing can be said of the place.
    double extra = list.missingWeight;
    if (weighted > 0)
        extra += list.missingUnweighted * known / weighted;
    if (list.missingGroup)
        extra += std::max(known, 1.0);
    extra += list.unplacedShare * known;
    if (extra > 0) {
        list.values.push_back(kNoFigure);
        list.divisors.push_back(kNoFigure);
        list.weights.push_back(extra);
    }
}

Absence sharedAbsence(const PartList &list, const Figures &values)
{
    if (list.rows.empty())
        return Absence::Missing;
    const Absence first = values.absence[list.rows.front()];
    const bool all = std::all_of(list.rows.begin(), list.rows.end(),
                                 [&](std::size_t row) { return values.absence[row] == first; });
    return all && first != Absence::None ? first : Absence::Missing;
}

Aggregate compute(const Indicator &indicator, const PartList &list)
{
    switch (indicator.kind) {
    case IndicatorKind::Rate:
        return aggregateRatio(list.values, list.divisors, list.weights);
    case IndicatorKind::Mean:
        return aggregateMean(list.values, list.divisors, list.weights);
    default:
        return aggregateSum(list.values, list.weights);
    }
}

std::vector<double> coverageWeights(const AtlasData &data, const Recipe &recipe, int year, int child)
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(child)];
    if (recipe.weight.isEmpty())
        return std::vector<double>(static_cast<std::size_t>(table.size()), 1.0);
    std::vector<double> weights(static_cast<std::size_t>(table.size()), kNoFigure);
    if (auto known = published(data, recipe.weight, year, child))
        weights = std::move(known->values);
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (!std::isfinite(weights[row]))
            weights[row] = nearestKnown(data, recipe.weight, year, table.level, table.codes[static_cast<qsizetype>(row)]);
    }
    return weights;
}

std::vector<PartList> gather(const AtlasData &data, const Recipe &recipe, int year, int child, const TableParts &parts,
                             std::size_t parents, const Figures &values, const Figures *divisors)
{
    const std::vector<double> weights = coverageWeights(data, recipe, year, child);
    std::vector<PartList> lists(parents);
    for (std::size_t row = 0; row < parts.parentOfRow.size(); ++row) {
        if (parts.parentOfRow[row] < 0)
            continue;
        PartList &list = lists[static_cast<std::size_t>(parts.parentOfRow[row])];
        list.rows.push_back(row);
        list.values.push_back(values.values[row]);
        list.divisors.push_back(divisors ? divisors->values[row] : kNoFigure);
        list.weights.push_back(weights[row]);
    }
    for (std::size_t place = 0; place < parts.unplacedShare.size(); ++place)
        lists[place].unplacedShare = parts.unplacedShare[place];
    const QString &childLevel = data.tables()[static_cast<std::size_t>(child)].level;
    for (const TableParts::Missing &missing : parts.missing) {
        PartList &list = lists[static_cast<std::size_t>(missing.parent)];
        list.missingParts += missing.level == childLevel ? 1 : 0;
        const double weight = recipe.weight.isEmpty()
            ? kNoFigure : nearestKnown(data, recipe.weight, year, missing.level, missing.code);
        if (std::isfinite(weight))
            list.missingWeight += weight;
        else if (missing.level == childLevel)
            ++list.missingUnweighted;
        else
            list.missingGroup = true;
    }
    return lists;
}

Figures aggregateFrom(const AtlasData &data, const Indicator &indicator, const Recipe &recipe, int year, int child, int table)
{
    Figures result = emptyFigures(data, indicator.code, year, table);
    const auto values = published(data, recipe.value, year, child);
    const auto divisors = recipe.divisor.isEmpty() ? std::nullopt : published(data, recipe.divisor, year, child);
    const auto parts = partsOf(data, child, table);
    const auto changed = changedPlaces(data, table, data.tables()[static_cast<std::size_t>(child)].vintage);
    const PlaceTable &children = data.tables()[static_cast<std::size_t>(child)];

    result.coverage.assign(result.values.size(), 0.0);
    result.partsUsed.assign(result.values.size(), 0);
    result.partsOf.assign(result.values.size(), 0);
    result.composedFrom = children.level;
    result.vintage = children.vintage;
    result.referenceDate = values->referenceDate;
    result.sources = values->sources;
    if (divisors)
        result.sources += divisors->sources;
    result.sources += parts->sources;
    result.sources.removeDuplicates();

    std::vector<PartList> lists =
        gather(data, recipe, year, child, *parts, result.values.size(), *values, divisors ? &*divisors : nullptr);
    for (std::size_t place = 0; place < lists.size(); ++place) {
        PartList &list = lists[place];
        if (list.rows.empty())
            continue;
        addMissing(list);
        const Aggregate sum = compute(indicator, list);
        result.coverage[place] = sum.coverage;
        result.partsUsed[place] = static_cast<int>(sum.used);
        result.partsOf[place] = static_cast<int>(list.rows.size()) + list.missingParts;
        if (sum.gap != AggregateGap::None) {
            result.absence[place] = sum.gap == AggregateGap::LowCoverage ? Absence::LowCoverage
                : sum.gap == AggregateGap::ZeroDenominator               ? Absence::Impossible
                                                                         : sharedAbsence(list, *values);
            continue;
        }
        result.values[place] = indicator.kind == IndicatorKind::Rate ? indicator.factor * sum.value : sum.value;
        result.absence[place] = Absence::None;
        unsigned flags = Composed;
        for (const std::size_t row : list.rows) {
            if (std::isfinite(values->values[row]))
                flags |= values->flags[row];
            if (divisors && std::isfinite(divisors->values[row]))
                flags |= divisors->flags[row];
        }
        if ((*changed)[place]) {
            flags |= OtherBoundaries;
            ++result.otherBoundaries;
        }
        result.flags[place] = static_cast<std::uint16_t>(flags);
    }
    return result;
}

std::ptrdiff_t figureCount(const Figures &figures)
{
    return std::count_if(figures.values.begin(), figures.values.end(), [](double value) { return std::isfinite(value); });
}

} // namespace

std::optional<Figures> aggregated(const AtlasData &data, const Indicator &indicator, int year, int table)
{
    const auto recipe = recipeOf(data, indicator);
    if (!recipe)
        return std::nullopt;
    const QString &level = data.tables()[static_cast<std::size_t>(table)].level;

    std::optional<Figures> best;
    for (const int child : childTables(data, *recipe, year, level)) {
        Figures figures = aggregateFrom(data, indicator, *recipe, year, child, table);
        const auto count = figureCount(figures);
        if (!best || count > figureCount(*best))
            best = std::move(figures);
        if (count == static_cast<std::ptrdiff_t>(best->values.size()))
            break;
    }
    return best;
}

bool couldHaveFigures(const AtlasData &data, const Indicator &indicator, int year, const QString &level)
{
    const auto has = [&](const QString &code) { return !code.isEmpty() && !data.columns(code, year, level).empty(); };
    if (has(indicator.code))
        return true;
    if (indicator.kind == IndicatorKind::Rate && has(indicator.numerator) && has(indicator.denominator))
        return true;
    const auto recipe = recipeOf(data, indicator);
    return recipe && !childTables(data, *recipe, year, level).empty();
}

std::optional<AggregateParts> aggregateParts(const AtlasData &data, const Figures &figures)
{
    const Indicator *indicator = data.indicator(figures.indicator);
    const auto recipe = indicator && !figures.composedFrom.isEmpty() ? recipeOf(data, *indicator) : std::nullopt;
    const int child = recipe ? data.tableIndex(figures.composedFrom, figures.vintage) : -1;
    const auto values = child >= 0 ? published(data, recipe->value, figures.year, child) : std::nullopt;
    if (!values)
        return std::nullopt;

    AggregateParts parts;
    parts.table = child;
    parts.parentOfRow = partsOf(data, child, figures.table)->parentOfRow;
    parts.numerators = values->values;
    if (const auto divisors = recipe->divisor.isEmpty() ? std::nullopt : published(data, recipe->divisor, figures.year, child)) {
        parts.denominators = divisors->values;
        if (indicator->kind == IndicatorKind::Mean)
            std::ranges::transform(parts.numerators, parts.denominators, parts.numerators.begin(), std::multiplies<>());
    }
    return parts;
}

} // namespace atlas
