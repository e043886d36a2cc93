// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/atlas_data.h"

#include "layers/data/atlas_cache.h"
#include "layers/data/level_tables.h"
#include "layers/data/membership_index.h"
#include "layers/data/table_parts.h"

#include <QSet>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace atlas {

namespace {

bool hasFigure(const Column &column)
{
    return std::any_of(column.values.begin(), column.values.end(), [](double value) { return std::isfinite(value); });
}

template <typename Row, typename Code>
QHash<QString, int> rowsOf(const std::vector<Row> &rows, Code code)
{
    QHash<QString, int> index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.insert(rows[i].*code, static_cast<int>(i));
    return index;
}

template <typename Row>
const Row *at(const std::vector<Row> &rows, const QHash<QString, int> &index, const QString &code)
{
    const auto it = index.constFind(code);
    return it == index.cend() ? nullptr : &rows[static_cast<std::size_t>(*it)];
}

QString firstOfJanuary(int year)
{
    return QString::number(year) + QLatin1String("-01-01");
}

} // namespace

std::shared_ptr<const AtlasData> AtlasData::make(AtlasParts parts)
{
    return std::shared_ptr<const AtlasData>(new AtlasData(std::move(parts)));
}

AtlasData::AtlasData(AtlasParts parts) : m_parts(std::move(parts)), m_cache(std::make_unique<AtlasCache>())
{
    m_indicatorRow = rowsOf(m_parts.indicators, &Indicator::code);
    m_sourceRow = rowsOf(m_parts.sources, &Source::id);
    m_levelRow = rowsOf(m_parts.levels, &LevelInfo::code);
    m_themeRow = rowsOf(m_parts.themes, &Theme::code);

    for (std::size_t i = 0; i < m_parts.tables.size(); ++i) {
        PlaceTable &table = m_parts.tables[i];
        assert(table.namesEn.isEmpty() || table.namesEn.size() == table.codes.size());
        assert(table.names.size() == table.codes.size());
        table.index();
        m_tableOf.insert({table.level, table.vintage}, static_cast<int>(i));
    }
    indexColumns();

    for (const Merger &merger : m_parts.mergers) {
        if (merger.kind == QLatin1String("naam"))
            continue;   // another code for the same territory
        m_changes[merger.oldCode].append(merger.date);
        m_changes[merger.newCode].append(merger.date);
    }
    m_memberships = std::make_unique<const MembershipIndex>(
        m_parts.memberships, [this](const QString &level, const QString &code, int vintage) {
            const int table = tableIndex(level, vintage);
            if (table < 0 || m_parts.tables[static_cast<std::size_t>(table)].rowOf(code) < 0)
                return false;
            // Figures over a year come under a code that a place took in the course of it.
            return std::none_of(m_parts.mergers.begin(), m_parts.mergers.end(), [&](const Merger &merger) {
                return merger.newCode == code && merger.kind == QLatin1String("naam") && merger.date > firstOfJanuary(vintage);
            });
        });
}

AtlasData::~AtlasData() = default;

void AtlasData::indexColumns()
{
    for (std::size_t i = 0; i < m_parts.columns.size(); ++i) {
        const Column &column = m_parts.columns[i];
        assert(column.table >= 0 && column.table < static_cast<int>(m_parts.tables.size()));
        assert(m_indicatorRow.contains(column.indicator));
        [[maybe_unused]] const auto rows =
            static_cast<std::size_t>(m_parts.tables[static_cast<std::size_t>(column.table)].size());
        assert(column.values.size() == rows && column.absence.size() == rows);
        assert(column.flags.empty() || column.flags.size() == rows);
        m_columnsOf[column.indicator].push_back(static_cast<int>(i));
    }
    const auto order = [this](int a, int b) {
        const Column &first = m_parts.columns[static_cast<std::size_t>(a)];
        const Column &second = m_parts.columns[static_cast<std::size_t>(b)];
        return std::tie(first.year, first.table) < std::tie(second.year, second.table);
    };

    // Years in which an indicator has figures, with the levels that have them.
    QHash<QString, std::map<int, QSet<QString>>> levelsOf;
    for (auto it = m_columnsOf.begin(); it != m_columnsOf.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), order);
        for (const int i : *it) {
            const Column &column = m_parts.columns[static_cast<std::size_t>(i)];
            if (hasFigure(column))
                levelsOf[it.key()][column.year].insert(m_parts.tables[static_cast<std::size_t>(column.table)].level);
        }
    }
    for (const Indicator &indicator : m_parts.indicators) {
        std::set<int> years;
        for (const auto &[year, levels] : levelsOf.value(indicator.code))
            years.insert(year);
        if (indicator.kind == IndicatorKind::Rate) {
            const auto denominators = levelsOf.value(indicator.denominator);
            for (const auto &[year, levels] : levelsOf.value(indicator.numerator)) {
                const auto same = denominators.find(year);
                if (same != denominators.end() && levels.intersects(same->second))
                    years.insert(year);
            }
        }
        m_yearsOf.insert(indicator.code, std::vector<int>(years.begin(), years.end()));
    }
}

bool AtlasData::isApproximate() const
{
    return std::any_of(m_parts.tables.begin(), m_parts.tables.end(),
                       [](const PlaceTable &table) { return table.shapes && table.approximate; });
}

const Indicator *AtlasData::indicator(const QString &code) const { return at(m_parts.indicators, m_indicatorRow, code); }
const Source *AtlasData::source(const QString &id) const { return at(m_parts.sources, m_sourceRow, id); }
const LevelInfo *AtlasData::level(const QString &code) const { return at(m_parts.levels, m_levelRow, code); }
const Theme *AtlasData::theme(const QString &code) const { return at(m_parts.themes, m_themeRow, code); }

int AtlasData::tableIndex(const QString &level, int vintage) const
{
    return m_tableOf.value({level, vintage}, -1);
}

int AtlasData::drawnTable(const QString &level) const
{
    int newest = -1;
    for (std::size_t i = 0; i < m_parts.tables.size(); ++i) {
        const PlaceTable &table = m_parts.tables[i];
        if (table.shapes && table.level == level
            && (newest < 0 || table.vintage > m_parts.tables[static_cast<std::size_t>(newest)].vintage))
            newest = static_cast<int>(i);
    }
    return newest;
}

QStringList AtlasData::drawnLevels() const
{
    QStringList levels;
    for (const PlaceTable &table : m_parts.tables) {
        if (table.shapes && !levels.contains(table.level))
            levels.append(table.level);
    }
    const auto order = [this](const QString &code) {
        const LevelInfo *info = level(code);
        return info ? info->order : std::numeric_limits<int>::max();
    };
    std::stable_sort(levels.begin(), levels.end(),
                     [&](const QString &a, const QString &b) { return order(a) < order(b); });
    return levels;
}

const Column *AtlasData::column(const QString &indicator, int year, int table) const
{
    const auto it = m_columnsOf.constFind(indicator);
    if (it == m_columnsOf.cend())
        return nullptr;
    const auto at = std::lower_bound(it->begin(), it->end(), std::pair(year, table), [this](int i, const auto &wanted) {
        const Column &column = m_parts.columns[static_cast<std::size_t>(i)];
        return std::pair(column.year, column.table) < wanted;
    });
    if (at == it->end())
        return nullptr;
    const Column &found = m_parts.columns[static_cast<std::size_t>(*at)];
    return found.year == year && found.table == table ? &found : nullptr;
}

std::vector<const Column *> AtlasData::columns(const QString &indicator, int year, const QString &level) const
{
    std::vector<const Column *> found;
    const auto it = m_columnsOf.constFind(indicator);
    if (it == m_columnsOf.cend())
        return found;
    auto at = std::lower_bound(it->begin(), it->end(), year, [this](int i, int wanted) {
        return m_parts.columns[static_cast<std::size_t>(i)].year < wanted;
    });
    for (; at != it->end(); ++at) {
        const Column &column = m_parts.columns[static_cast<std::size_t>(*at)];
        if (column.year != year)
            break;
        if (m_parts.tables[static_cast<std::size_t>(column.table)].level == level)
            found.push_back(&column);
    }
    return found;
}

std::vector<int> AtlasData::years(const QString &indicator) const
{
    return m_yearsOf.value(indicator);
}

std::vector<int> AtlasData::parentRows(int childTable, int parentTable) const
{
    return partsOf(*this, childTable, parentTable)->parentOfRow;
}

bool AtlasData::territoryChanged(const QString &code, int vintageA, int vintageB) const
{
    const auto it = m_changes.constFind(code);
    if (it == m_changes.cend())
        return false;
    // Boundaries of a year are those of 1 January, so that a change on that day is already in them.
    const QString after = firstOfJanuary(std::min(vintageA, vintageB));
    const QString upTo = firstOfJanuary(std::max(vintageA, vintageB));
    return std::any_of(it->begin(), it->end(), [&](const QString &date) { return date > after && date <= upTo; });
}

std::optional<AtlasData::PlaceRef> AtlasData::find(const PlaceKey &key) const
{
    const int table = key.vintage == 0 ? standingTable(*this, key.level) : tableIndex(key.level, key.vintage);
    if (table < 0)
        return std::nullopt;
    const int row = m_parts.tables[static_cast<std::size_t>(table)].rowOf(key.code);
    if (row < 0)
        return std::nullopt;
    return PlaceRef{table, row};
}

} // namespace atlas
