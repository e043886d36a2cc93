// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/boundaries_join.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The same shapes, as far as sizes and boxes can tell.
bool isSameMap(const ArcMap &a, const ArcMap &b)
{
    if (a.areaCount() != b.areaCount())
        return false;
    for (std::size_t area = 0; area < a.areaCount(); ++area) {
        if (std::abs(a.areaM2(area) - b.areaM2(area)) > 1.0 || !(a.areaBox(area) == b.areaBox(area)))
            return false;
    }
    return true;
}

MembershipIndex::Existed existedIn(const AtlasParts &parts)
{
    return [&parts](const QString &level, const QString &code, int vintage) {
        return std::any_of(parts.tables.begin(), parts.tables.end(), [&](const PlaceTable &table) {
            return table.level == level && table.vintage == vintage && table.codes.contains(code);
        });
    };
}

} // namespace

ShapeJoiner::ShapeJoiner(const AtlasParts &parts) : m_parts(parts), m_index(parts.memberships, existedIn(parts))
{
}

std::shared_ptr<const ArcMap> ShapeJoiner::join(const PlaceTable &child, const PlaceTable &parent) const
{
    if (!child.shapes || !m_index.reaches(child.level, parent.level))
        return nullptr;
    QHash<QString, int> rowOf;
    for (int row = 0; row < parent.size(); ++row)
        rowOf.insert(parent.codes[row], row);
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(child.size()));
    for (const QString &code : child.codes)
        rows.push_back(rowOf.value(m_index.parent(child.level, code, child.vintage, parent.level), -1));
    if (std::all_of(rows.begin(), rows.end(), [](int row) { return row < 0; }))
        return nullptr;
    return std::make_shared<const ArcMap>(child.shapes->dissolved(rows, parent.size()));
}

int ShapeJoiner::origin(int table) const
{
    const PlaceTable &parent = m_parts.tables[static_cast<std::size_t>(table)];
    int finest = -1;
    for (std::size_t i = 0; parent.shapes && i < m_parts.tables.size(); ++i) {
        const PlaceTable &child = m_parts.tables[i];
        if (static_cast<int>(i) == table || child.level == parent.level || !child.shapes
            || child.boundarySource != parent.boundarySource || child.approximate != parent.approximate
            || (finest >= 0 && m_parts.tables[static_cast<std::size_t>(finest)].size() >= child.size()))
            continue;
        const auto joined = join(child, parent);
        if (joined && isSameMap(*joined, *parent.shapes))
            finest = static_cast<int>(i);
    }
    return finest;
}

} // namespace atlas
