// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/published.h"

#include "layers/data/atlas_cache.h"
#include "layers/data/region_change.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace atlas {

namespace {

constexpr double kNoFigure = std::numeric_limits<double>::quiet_NaN();

/// Row of another table of the same level for each row of a table, by code; −1 = none.
std::shared_ptr<const std::vector<int>> rowsByCode(const AtlasData &data, int from, int to)
{
    AtlasCache &cache = data.cache();
    return cache.get(cache.rowsByCode, {from, to}, [&] {
        const PlaceTable &table = data.tables()[static_cast<std::size_t>(from)];
        const PlaceTable &other = data.tables()[static_cast<std::size_t>(to)];
        std::vector<int> rows;
        rows.reserve(static_cast<std::size_t>(table.size()));
        for (const QString &code : table.codes)
            rows.push_back(other.rowOf(code));
        return rows;
    });
}

/// The column of the vintage nearest to the table's own; the later one of two as near.
const Column *nearestColumn(const AtlasData &data, const QString &indicator, int year, int table)
{
    const PlaceTable &wanted = data.tables()[static_cast<std::size_t>(table)];
    const Column *best = nullptr;
    int bestVintage = 0;
    for (const Column *column : data.columns(indicator, year, wanted.level)) {
        const int vintage = data.tables()[static_cast<std::size_t>(column->table)].vintage;
        const int distance = std::abs(vintage - wanted.vintage);
        const int bestDistance = std::abs(bestVintage - wanted.vintage);
        if (!best || distance < bestDistance || (distance == bestDistance && vintage > bestVintage)) {
            best = column;
            bestVintage = vintage;
        }
    }
    return best;
}

void joinByCode(const AtlasData &data, const Column &column, Figures &figures)
{
    const auto changed = changedPlaces(data, figures.table, figures.vintage);
    const auto rows = rowsByCode(data, figures.table, column.table);
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const int from = (*rows)[row];
        if (from < 0) {
            figures.absence[row] = Absence::Unmatched;
            continue;
        }
        const auto at = static_cast<std::size_t>(from);
        figures.values[row] = column.values[at];
        figures.absence[row] = column.absence[at];
        if (!column.flags.empty())
            figures.flags[row] = column.flags[at];
        if (std::isfinite(column.values[at]) && (*changed)[row]) {
            figures.flags[row] = static_cast<std::uint16_t>(figures.flags[row] | OtherBoundaries);
            ++figures.otherBoundaries;
        }
    }
}

} // namespace

Figures emptyFigures(const AtlasData &data, const QString &indicator, int year, int table)
{
    Figures figures;
    figures.indicator = indicator;
    figures.year = year;
    figures.table = table;
    if (table < 0 || table >= static_cast<int>(data.tables().size()))
        return figures;
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    const auto rows = static_cast<std::size_t>(places.size());
    figures.values.assign(rows, kNoFigure);
    figures.absence.assign(rows, Absence::Missing);
    figures.flags.assign(rows, NoFlag);
    figures.vintage = places.vintage;
    return figures;
}

bool hasFigure(const Figures &figures)
{
    return std::any_of(figures.values.begin(), figures.values.end(), [](double value) { return std::isfinite(value); });
}

std::optional<Figures> published(const AtlasData &data, const QString &indicator, int year, int table)
{
    const Column *own = data.column(indicator, year, table);
    const Column *column = own ? own : nearestColumn(data, indicator, year, table);
    if (!column)
        return std::nullopt;

    Figures figures = emptyFigures(data, indicator, year, table);
    figures.sources = QStringList{column->source};
    figures.referenceDate = column->referenceDate;
    figures.vintage = data.tables()[static_cast<std::size_t>(column->table)].vintage;
    if (own) {
        figures.values = own->values;
        figures.absence = own->absence;
        if (!own->flags.empty())
            figures.flags = own->flags;
    } else {
        joinByCode(data, *column, figures);
    }
    return figures;
}

double nearestKnown(const AtlasData &data, const QString &indicator, int year, const QString &level, const QString &code)
{
    std::vector<int> years = data.years(indicator);
    std::sort(years.begin(), years.end(), [year](int a, int b) {
        const int toA = std::abs(a - year);
        const int toB = std::abs(b - year);
        return toA != toB ? toA < toB : a > b;
    });
    for (const int other : years) {
        for (const Column *column : data.columns(indicator, other, level)) {
            const int row = data.tables()[static_cast<std::size_t>(column->table)].rowOf(code);
            if (row >= 0 && std::isfinite(column->values[static_cast<std::size_t>(row)]))
                return column->values[static_cast<std::size_t>(row)];
        }
    }
    return kNoFigure;
}

} // namespace atlas
