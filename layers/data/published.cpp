// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/published.h"

#include "layers/data/atlas_cache.h"
#include "layers/data/region_change.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace atlas {

namespace {

constexpr double kNoFigure = std::numeric_limits<double>::quiet_NaN();

/// The codes that places had under which only the code changed, by the code that they got, between two vintages. A
/// code that anything else happened to as well is not among them.
QHash<QString, QString> renamed(const AtlasData &data, int vintageA, int vintageB)
{
    const QString after = QStringLiteral("%1-01-01").arg(std::min(vintageA, vintageB));
    const QString upTo = QStringLiteral("%1-01-01").arg(std::max(vintageA, vintageB));
    const bool forward = vintageA < vintageB;
    QHash<QString, int> events;
    std::vector<const Merger *> renamings;
    for (const Merger &merger : data.parts().mergers) {
        if (merger.date <= after || merger.date > upTo)
            continue;
        ++events[merger.oldCode];
        ++events[merger.newCode];
        if (merger.kind == QLatin1String("naam"))
            renamings.push_back(&merger);
    }
    QHash<QString, QString> codes;
    for (const Merger *merger : renamings) {
        if (events.value(merger->oldCode) == 1 && events.value(merger->newCode) == 1)
            codes.insert(forward ? merger->newCode : merger->oldCode, forward ? merger->oldCode : merger->newCode);
    }
    return codes;
}

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

/// The same by the code that a municipality had before (or got after) a renaming; −1 = it had no other.
std::shared_ptr<const std::vector<int>> renamedRows(const AtlasData &data, int from, int to)
{
    AtlasCache &cache = data.cache();
    return cache.get(cache.renamedRows, {from, to}, [&] {
        const PlaceTable &table = data.tables()[static_cast<std::size_t>(from)];
        const PlaceTable &other = data.tables()[static_cast<std::size_t>(to)];
        const bool municipal = table.level == QLatin1String("gemeente");
        const auto codes = municipal ? renamed(data, other.vintage, table.vintage) : QHash<QString, QString>();
        std::vector<int> rows(static_cast<std::size_t>(table.size()), -1);
        for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
            if (const int row = table.rowOf(it.key()); row >= 0)
                rows[static_cast<std::size_t>(row)] = other.rowOf(it.value());
        }
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
    const auto rowsRenamed = renamedRows(data, figures.table, column.table);
    // In the year of a renaming both codes are there, and a figure may come under either.
    const auto lacks = [&column](int row) {
        return row < 0 || (!std::isfinite(column.values[static_cast<std::size_t>(row)])
                           && column.absence[static_cast<std::size_t>(row)] == Absence::Missing);
    };
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const int own = (*rows)[row];
        const int renamedFrom = (*rowsRenamed)[row];
        const int from = lacks(own) && renamedFrom >= 0 ? renamedFrom : own;
        if (from < 0) {
            figures.absence[row] = Absence::Unmatched;
            continue;
        }
        const auto at = static_cast<std::size_t>(from);
        figures.values[row] = column.values[at];
        figures.absence[row] = column.absence[at];
        if (!column.flags.empty())
            figures.flags[row] = column.flags[at];
        // Where the code is another one, a renaming is all that happened: the territory is the same.
        if (std::isfinite(column.values[at]) && from == own && (*changed)[row]) {
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
