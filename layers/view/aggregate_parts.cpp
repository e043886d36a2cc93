// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/aggregate_parts.h"

#include "layers/data/aggregation.h"
#include "layers/data/cached_figures.h"
#include "layers/stats/compensated_sum.h"
#include "layers/stats/rank.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace atlas {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The plain mean of the parts' own values for every place that has a real figure; NaN for the others.
std::vector<double> naiveMeans(const Figures &figures, const AggregateParts &parts, const std::vector<double> &values)
{
    std::vector<CompensatedSum> sums(figures.values.size());
    std::vector<std::size_t> counts(figures.values.size(), 0);
    for (std::size_t part = 0; part < values.size(); ++part) {
        if (parts.parentOfRow[part] < 0 || !std::isfinite(values[part]))
            continue;
        const auto place = static_cast<std::size_t>(parts.parentOfRow[part]);
        sums[place].add(values[part]);
        ++counts[place];
    }
    std::vector<double> means(figures.values.size(), kNone);
    for (std::size_t place = 0; place < means.size(); ++place) {
        if (counts[place] > 0 && std::isfinite(figures.values[place]))
            means[place] = sums[place].value() / static_cast<double>(counts[place]);
    }
    return means;
}

std::vector<AggregatePart> partsOfPlace(const AtlasData &data, const AggregateParts &parts, const std::vector<double> &values, int place)
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(parts.table)];
    std::vector<AggregatePart> list;
    for (std::size_t row = 0; row < parts.parentOfRow.size(); ++row) {
        if (parts.parentOfRow[row] != place)
            continue;
        AggregatePart part;
        part.code = table.codes[static_cast<qsizetype>(row)];
        part.name = table.names[static_cast<qsizetype>(row)];
        part.value = values[row];
        part.numerator = parts.numerators[row];
        part.denominator = parts.denominators.empty() ? kNone : parts.denominators[row];
        part.used = std::isfinite(part.numerator) && (parts.denominators.empty() || std::isfinite(part.denominator));
        list.push_back(std::move(part));
    }
    const auto weight = [&](const AggregatePart &part) {
        const double size = parts.denominators.empty() ? part.numerator : part.denominator;
        return std::isfinite(size) ? size : -1.0;
    };
    std::ranges::stable_sort(list, std::greater<>(), weight);
    return list;
}

} // namespace

std::optional<AggregateInspection> inspectAggregate(const AtlasData &data, const QString &indicatorCode, int year, const AtlasData::PlaceRef &place)
{
    const Indicator *indicator = data.indicator(indicatorCode);
    if (!indicator || place.table < 0 || place.table >= static_cast<int>(data.tables().size()))
        return std::nullopt;
    const auto figures = cachedFigures(data, indicatorCode, year, place.table);
    const auto row = static_cast<std::size_t>(place.row);
    if (place.row < 0 || row >= figures->values.size() || !std::isfinite(figures->values[row]))
        return std::nullopt;
    const auto parts = aggregateParts(data, *figures);
    if (!parts)
        return std::nullopt;
    const auto own = cachedFigures(data, indicatorCode, year, parts->table);

    AggregateInspection inspection;
    inspection.indicator = indicatorCode;
    inspection.composedFrom = figures->composedFrom;
    inspection.year = year;
    inspection.parts = partsOfPlace(data, *parts, own->values, place.row);
    CompensatedSum numerator;
    CompensatedSum denominator;
    for (const AggregatePart &part : inspection.parts) {
        if (!part.used)
            continue;
        numerator.add(part.numerator);
        if (std::isfinite(part.denominator))
            denominator.add(part.denominator);
    }
    inspection.numerator = numerator.value();
    inspection.denominator = denominator.value();
    inspection.value = figures->values[row];
    inspection.coverage = figures->coverage[row];
    const Rank rank = rankOf(inspection.value, figures->values).value_or(Rank{});
    inspection.rank = rank.rank;
    inspection.of = rank.of;
    inspection.naiveMean = kNone;
    if (indicator->kind != IndicatorKind::Count) {
        const std::vector<double> means = naiveMeans(*figures, *parts, own->values);
        inspection.naiveMean = means[row];
        inspection.naiveRank = rankOf(means[row], means).value_or(Rank{}).rank;
    }
    return inspection;
}

} // namespace atlas
