// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/reach.h"

#include "layers/data/published.h"
#include "layers/data/successors.h"
#include "layers/stats/weighted.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace atlas {

namespace {

/// A place of the year of the count.
struct CountedPlace {
    double value = 0;               ///< NaN = none
    double weight = 0;              ///< inhabitants; NaN = not known
    std::vector<int> rows;          ///< of the table: all that it became, or itself
};

const Column *nearestVintage(const AtlasData &data, const QString &count, int year, const PlaceTable &table)
{
    const Column *best = nullptr;
    int distance = 0;
    for (const Column *column : data.columns(count, year, table.level)) {
        const int away = std::abs(data.tables()[static_cast<std::size_t>(column->table)].vintage - table.vintage);
        if (!best || away < distance) {
            best = column;
            distance = away;
        }
    }
    return best;
}

/// Rows of a table that a place of another vintage became.
std::vector<int> becameRows(const PlaceTable &table, const Successors &successors, const QString &code)
{
    if (const int own = table.rowOf(code); own >= 0)
        return {own};
    std::vector<int> rows;
    const auto collect = [&](const QString &later) -> std::optional<int> {
        const int row = table.rowOf(later);
        if (row < 0)
            return std::nullopt;
        rows.push_back(row);
        return row;
    };
    static_cast<void>(successors.parent(code, collect));
    return rows;
}

/// In the year of a renaming both codes are there, and the figure comes under one of them.
bool standsUnderOtherCode(const AtlasData &data, const Column &column, const PlaceTable &then, const QString &code)
{
    return std::ranges::any_of(data.parts().mergers, [&](const Merger &merger) {
        if (merger.kind != QLatin1String("naam") || (merger.oldCode != code && merger.newCode != code))
            return false;
        const int other = then.rowOf(merger.oldCode == code ? merger.newCode : merger.oldCode);
        return other >= 0 && std::isfinite(column.values[static_cast<std::size_t>(other)]);
    });
}

std::vector<CountedPlace> countedPlaces(const AtlasData &data, const Column &column, const PlaceTable &table)
{
    const PlaceTable &then = data.tables()[static_cast<std::size_t>(column.table)];
    const QString inhabitants = QStringLiteral("inwoners");
    const bool weighted = data.indicator(inhabitants) != nullptr;
    const Successors successors(data.parts().mergers, then.vintage, table.vintage);
    std::vector<CountedPlace> places;
    for (int row = 0; row < then.size(); ++row) {
        if (!std::isfinite(column.values[static_cast<std::size_t>(row)]) && standsUnderOtherCode(data, column, then, then.codes[row]))
            continue;
        const double weight = weighted ? nearestKnown(data, inhabitants, column.year, then.level, then.codes[row]) : 1;
        places.push_back({column.values[static_cast<std::size_t>(row)], weight, becameRows(table, successors, then.codes[row])});
    }
    return places;
}

} // namespace

std::optional<Figures> withinReach(const AtlasData &data, const Indicator &count, int year, int table, double km)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    const Column *column = nearestVintage(data, count.code, year, places);
    if (count.kind != IndicatorKind::Count || !column || !places.shapes)
        return std::nullopt;

    Figures figures = emptyFigures(data, count.code, year, table);
    figures.sources = QStringList{column->source};
    figures.referenceDate = column->referenceDate;
    figures.vintage = data.tables()[static_cast<std::size_t>(column->table)].vintage;
    const std::vector<CountedPlace> counted = countedPlaces(data, *column, places);
    const auto rows = static_cast<std::size_t>(places.size());
    std::vector<bool> within(rows);
    for (std::size_t from = 0; from < rows; ++from) {
        const Point centre = places.shapes->labelPoint(from);
        for (std::size_t to = 0; to < rows; ++to) {
            const Point point = places.shapes->labelPoint(to);
            within[to] = std::hypot(point.x - centre.x, point.y - centre.y) <= km * 1000;
        }
        std::vector<double> values, weights;
        bool split = false;
        for (const CountedPlace &place : counted) {
            const auto inside = std::ranges::count_if(place.rows, [&](int row) { return within[static_cast<std::size_t>(row)]; });
            // What nothing is known of may lie anywhere.
            const bool unknown = place.rows.empty();
            if (inside == 0 && !unknown)
                continue;
            const bool whole = !unknown && inside == std::ssize(place.rows);
            split = split || !whole;
            values.push_back(whole ? place.value : std::nan(""));
            weights.push_back(place.weight);
        }
        const Aggregate sum = aggregateSum(values, weights);
        figures.coverage.push_back(sum.coverage);
        figures.partsUsed.push_back(static_cast<int>(sum.used));
        figures.partsOf.push_back(static_cast<int>(sum.of));
        figures.values[from] = sum.value;
        figures.absence[from] = sum.gap == AggregateGap::None ? Absence::None
            : sum.gap == AggregateGap::LowCoverage            ? Absence::LowCoverage
                                                              : Absence::Missing;
        if (sum.gap == AggregateGap::None)
            figures.flags[from] = static_cast<std::uint16_t>(split ? Computed | OtherBoundaries : Computed);
    }
    return figures;
}

} // namespace atlas
