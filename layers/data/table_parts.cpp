// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/table_parts.h"

#include "layers/data/atlas_cache.h"
#include "layers/data/membership_index.h"
#include "layers/data/successors.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

using LevelAndCode = std::pair<QString, QString>;

/// Growth of a municipality from which one must reckon with another one having gone into it.
constexpr double kSuspectGrowth = 0.05;

class PartsMaker {
public:
    PartsMaker(const AtlasData &data, int childTable, int parentTable)
        : m_data(data), m_memberships(data.memberships()), m_childTable(childTable),
          m_child(data.tables()[static_cast<std::size_t>(childTable)]),
          m_parent(data.tables()[static_cast<std::size_t>(parentTable)]),
          m_vintage(m_memberships.nearestVintage(m_child.level, m_parent.level, m_child.vintage))
    {
    }

    TableParts make()
    {
        m_parts.parentOfRow.assign(static_cast<std::size_t>(m_child.size()), -1);
        if (m_child.level == m_parent.level) {
            for (int row = 0; row < m_child.size(); ++row)
                m_parts.parentOfRow[static_cast<std::size_t>(row)] = m_parent.rowOf(m_child.codes[row]);
        } else if (m_memberships.reaches(m_child.level, m_parent.level)) {
            placeByMembership();
            const std::vector<std::size_t> unplaced = placeByMergers();
            if (!unplaced.empty())
                m_parts.unplacedShare = unplacedShares(unplaced);
            findMissing();
            findMissingBetween();
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] int parentRow(const QString &level, const QString &code, int vintage,
                                std::vector<const Membership *> *way = nullptr) const
    {
        const QString in = m_memberships.parent(level, code, vintage, m_parent.level, way);
        return in.isEmpty() ? -1 : m_parent.rowOf(in);
    }

    [[nodiscard]] bool isCountry() const { return m_parent.level == QLatin1String("land") && m_parent.size() == 1; }

    void placeByMembership()
    {
        std::vector<const Membership *> way;
        for (int row = 0; row < m_child.size(); ++row) {
            way.clear();
            const int in = parentRow(m_child.level, m_child.codes[row], m_child.vintage, &way);
            m_parts.parentOfRow[static_cast<std::size_t>(row)] = in;
            if (in < 0)
                continue;
            for (const Membership *step : way) {
                if (!step->source.isEmpty() && !m_parts.sources.contains(step->source))
                    m_parts.sources.append(step->source);
                if (step == way.front())
                    continue;
                m_passed.insert({step->childLevel, step->childCode});
                if (!m_levelsBetween.contains(step->childLevel))
                    m_levelsBetween.append(step->childLevel);
            }
        }
    }

    /// Places that had other codes when the memberships were drawn up lie where those lie.
    /// @return rows of which nothing is known.
    std::vector<std::size_t> placeByMergers()
    {
        std::vector<std::size_t> unplaced;
        if (m_vintage == m_child.vintage)
            return unplaced;
        const Successors successors(m_data.parts().mergers, m_child.vintage, m_vintage);
        const auto parentThen = [this](const QString &code) -> std::optional<int> {
            if (!m_memberships.existed(m_child.level, code, m_vintage))
                return std::nullopt;
            return parentRow(m_child.level, code, m_vintage);
        };
        for (int row = 0; row < m_child.size(); ++row) {
            int &in = m_parts.parentOfRow[static_cast<std::size_t>(row)];
            const QString &code = m_child.codes[row];
            if (in >= 0 || m_memberships.existed(m_child.level, code, m_vintage))
                continue;
            if (const auto found = successors.parent(code, parentThen))
                in = *found;
            else if (isCountry())
                in = 0;     // wherever it lay, it lay in the country
            else if (m_child.vintage < m_vintage)
                unplaced.push_back(static_cast<std::size_t>(row));
        }
        return unplaced;
    }

    /// A place that is gone and that no merger accounts for went into some place that grew by it. So a parent
    /// whose places hardly grew lost nothing, and no parent can have lost more than its places grew.
    [[nodiscard]] std::vector<double> unplacedShares(const std::vector<std::size_t> &unplaced) const
    {
        const QString inhabitants = QStringLiteral("inwoners");
        std::vector<double> shares(static_cast<std::size_t>(m_parent.size()), 1.0);
        const Column *then = m_data.column(inhabitants, m_child.vintage, m_childTable);
        const int laterTable = m_data.tableIndex(m_child.level, m_vintage);
        const Column *later = laterTable < 0 ? nullptr : m_data.column(inhabitants, m_vintage, laterTable);
        if (!then || !later)
            return shares;

        double gone = 0;
        for (const std::size_t row : unplaced)
            gone += then->values[row];
        if (!std::isfinite(gone))
            return shares;
        const PlaceTable &laterPlaces = m_data.tables()[static_cast<std::size_t>(laterTable)];
        std::vector<double> people(shares.size(), 0.0);
        std::vector<double> grown(shares.size(), 0.0);
        for (std::size_t row = 0; row < m_parts.parentOfRow.size(); ++row) {
            if (m_parts.parentOfRow[row] < 0)
                continue;
            const auto in = static_cast<std::size_t>(m_parts.parentOfRow[row]);
            const int at = laterPlaces.rowOf(m_child.codes[static_cast<qsizetype>(row)]);
            const double before = then->values[row];
            const double after = at < 0 ? before : later->values[static_cast<std::size_t>(at)];
            people[in] += before;
            if (!(after - before <= kSuspectGrowth * before))   // also if one of them is not known
                grown[in] += after - before;
        }
        for (std::size_t in = 0; in < shares.size(); ++in) {
            const double share = std::min(grown[in], gone) / people[in];
            shares[in] = std::isfinite(share) ? std::min(share, 1.0) : 1.0;
        }
        return shares;
    }

    /// Children by the memberships that the table has no row for, unless what they became or were before has.
    void findMissing()
    {
        const Successors successors(m_data.parts().mergers, m_vintage, m_child.vintage);
        const auto parentNow = [this](const QString &code) -> std::optional<int> {
            const int row = m_child.rowOf(code);
            return row < 0 ? std::nullopt : std::optional(m_parts.parentOfRow[static_cast<std::size_t>(row)]);
        };
        const QStringList expected = m_memberships.children(m_child.level, m_parent.level, m_child.vintage);
        for (const QString &code : expected) {
            if (m_child.rowOf(code) >= 0)
                continue;
            const int in = parentRow(m_child.level, code, m_child.vintage);
            if (isCountry() && m_child.vintage < m_vintage)
                continue;   // not yet there; what it was made of is in the country all the same
            if (in >= 0 && successors.parent(code, parentNow) != in)
                m_parts.missing.push_back({m_child.level, code, in});
        }
    }

    /// Places of levels between that have no part at all are missing whole.
    void findMissingBetween()
    {
        for (const QString &level : std::as_const(m_levelsBetween)) {
            const QStringList places = m_memberships.children(level, m_parent.level, m_child.vintage);
            for (const QString &code : places) {
                const int in = m_passed.contains({level, code}) ? -1 : parentRow(level, code, m_child.vintage);
                if (in >= 0)
                    m_parts.missing.push_back({level, code, in});
            }
        }
    }

    const AtlasData &m_data;
    const MembershipIndex &m_memberships;
    int m_childTable;
    const PlaceTable &m_child;
    const PlaceTable &m_parent;
    int m_vintage;                      ///< of the memberships used
    QSet<LevelAndCode> m_passed;        ///< places of levels between that have a part
    QStringList m_levelsBetween;
    TableParts m_parts;
};

} // namespace

std::shared_ptr<const TableParts> partsOf(const AtlasData &data, int childTable, int parentTable)
{
    AtlasCache &cache = data.cache();
    return cache.get(cache.parts, {childTable, parentTable},
                     [&] { return PartsMaker(data, childTable, parentTable).make(); });
}

} // namespace atlas
