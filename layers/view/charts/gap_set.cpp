// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/gap_set.h"

#include "layers/data/cached_figures.h"
#include "layers/data/level_tables.h"
#include "layers/data/membership_index.h"
#include "layers/data/table_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <set>

namespace atlas {

namespace {

const QString &inhabitants()
{
    static const QString code = QStringLiteral("inwoners");
    return code;
}

std::ptrdiff_t figureCount(const Figures &figures)
{
    return std::count_if(figures.values.begin(), figures.values.end(), [](double value) { return std::isfinite(value); });
}

/// Of years as near, the later one: as everywhere in the atlas.
bool nearer(int a, int b, int to)
{
    const int toA = std::abs(a - to);
    const int toB = std::abs(b - to);
    return toA != toB ? toA < toB : a > b;
}

} // namespace

GapSet::GapSet(const AtlasData &data, const Indicator &indicator, int table)
    : m_data(data), m_indicator(indicator.code), m_table(table)
{
    std::vector<std::shared_ptr<const Figures>> all;
    std::ptrdiff_t fullest = 0;
    for (const int year : yearsWithFigures(data, m_indicator, table)) {
        all.push_back(cachedFigures(data, m_indicator, year, table));
        fullest = std::max(fullest, figureCount(*all.back()));
    }
    for (const auto &figures : all) {
        if (2 * figureCount(*figures) < fullest) {
            m_leftOut.push_back(figures->year);
            continue;
        }
        m_years.push_back(figures->year);
        m_figures.push_back(figures);
    }
    const int places = data.tables()[static_cast<std::size_t>(table)].size();
    for (int row = 0; row < places; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const bool always = std::all_of(m_figures.begin(), m_figures.end(), [at](const auto &figures) {
            return std::isfinite(figures->values[at]) && !(figures->flags[at] & OtherBoundaries);
        });
        if (always && !m_figures.empty())
            m_rows.push_back(row);
    }
}

void GapSet::keepRows(const std::vector<bool> &keep)
{
    std::vector<int> rows, groups;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (!keep[place])
            continue;
        rows.push_back(m_rows[place]);
        if (!m_groupOfPlace.empty())
            groups.push_back(m_groupOfPlace[place]);
    }
    m_rows = std::move(rows);
    m_groupOfPlace = std::move(groups);
}

bool GapSet::weigh()
{
    const std::vector<int> known = yearsWithFigures(m_data, inhabitants(), m_table);
    if (known.empty())
        return false;
    std::set<int> instead;
    std::vector<bool> keep(m_rows.size(), true);
    for (const int year : m_years) {
        std::vector<int> byDistance = known;
        std::sort(byDistance.begin(), byDistance.end(), [year](int a, int b) { return nearer(a, b, year); });
        std::vector<double> weights(static_cast<std::size_t>(m_data.tables()[static_cast<std::size_t>(m_table)].size()),
                                    std::numeric_limits<double>::quiet_NaN());
        std::vector<std::size_t> open;      // places without a weight yet
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            open.push_back(place);
        for (const int other : byDistance) {
            if (open.empty())
                break;
            const auto figures = cachedFigures(m_data, inhabitants(), other, m_table);
            const std::size_t before = open.size();
            std::erase_if(open, [&](std::size_t place) {
                const auto row = static_cast<std::size_t>(m_rows[place]);
                weights[row] = figures->values[row];
                return figures->values[row] > 0;
            });
            if (open.size() < before) {
                m_otherSources += figures->sources;
                if (other != year)
                    instead.insert(other);
            }
        }
        for (const std::size_t place : open)
            keep[place] = false;
        if (byDistance.front() != year)
            m_withoutWeights.push_back(year);
        m_weights.push_back(std::move(weights));
    }
    m_weightYears.assign(instead.begin(), instead.end());
    keepRows(keep);
    return true;
}

int GapSet::groupTable(const QString &level) const
{
    const QString &own = m_data.tables()[static_cast<std::size_t>(m_table)].level;
    return m_data.memberships().reaches(own, level) ? standingTable(m_data, level) : -1;
}

bool GapSet::divide(GapGroups groups)
{
    const auto parentsIn = [this](int table) {
        m_otherSources += partsOf(m_data, m_table, table)->sources;
        return m_data.parentRows(m_table, table);
    };
    std::vector<int> groupOfRow;
    if (groups == GapGroups::Province) {
        const int provinces = groupTable(QStringLiteral("provincie"));
        if (provinces < 0)
            return false;
        groupOfRow = parentsIn(provinces);
    } else {
        const int shrinking = groupTable(QStringLiteral("krimpregio"));
        const int anticipating = groupTable(QStringLiteral("anticipeerregio"));
        if (shrinking < 0)
            return false;
        const std::vector<int> inShrinking = parentsIn(shrinking);
        const std::vector<int> inAnticipating = anticipating < 0 ? std::vector<int>(inShrinking.size(), -1) : parentsIn(anticipating);
        for (std::size_t row = 0; row < inShrinking.size(); ++row)
            groupOfRow.push_back(inShrinking[row] >= 0 ? 0 : inAnticipating[row] >= 0 ? 1 : 2);
    }
    m_groupOfPlace.clear();
    for (const int row : m_rows)
        m_groupOfPlace.push_back(groupOfRow[static_cast<std::size_t>(row)]);
    std::vector<bool> keep;
    for (const int group : m_groupOfPlace)
        keep.push_back(group >= 0);
    keepRows(keep);
    return true;
}

std::vector<double> GapSet::values(std::size_t year) const
{
    std::vector<double> values;
    values.reserve(m_rows.size());
    for (const int row : m_rows)
        values.push_back(m_figures[year]->values[static_cast<std::size_t>(row)]);
    return values;
}

std::vector<double> GapSet::weights(std::size_t year) const
{
    std::vector<double> weights;
    if (m_weights.empty())
        return weights;
    weights.reserve(m_rows.size());
    for (const int row : m_rows)
        weights.push_back(m_weights[year][static_cast<std::size_t>(row)]);
    return weights;
}

bool GapSet::anyBelowZero() const
{
    return std::any_of(m_figures.begin(), m_figures.end(), [this](const auto &figures) {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](int row) { return figures->values[static_cast<std::size_t>(row)] < 0; });
    });
}

std::uint16_t GapSet::flags(std::size_t year) const
{
    unsigned flags = NoFlag;
    for (const int row : m_rows)
        flags |= m_figures[year]->flags[static_cast<std::size_t>(row)];
    return static_cast<std::uint16_t>(flags);
}

int GapSet::territoryKnownFrom() const
{
    // Of wijken and buurten no changes are kept.
    const QString municipality = QStringLiteral("gemeente");
    const QString &level = m_data.tables()[static_cast<std::size_t>(m_table)].level;
    if (level != municipality && !m_data.memberships().reaches(municipality, level))
        return 0;
    QString first;
    for (const Merger &merger : m_data.parts().mergers) {
        if (first.isEmpty() || merger.date < first)
            first = merger.date;
    }
    return first.left(4).toInt();
}

QStringList GapSet::sources() const
{
    QStringList sources;
    for (auto figures = m_figures.rbegin(); figures != m_figures.rend(); ++figures)
        sources += (*figures)->sources;
    sources += m_otherSources;
    sources.removeDuplicates();
    return sources;
}

} // namespace atlas
