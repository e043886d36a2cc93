// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/membership_index.h"

#include <algorithm>
#include <cstdlib>
#include <deque>

namespace atlas {

namespace {

/// The one nearest to the wanted year; the later one of two as near.
int nearest(const std::vector<int> &ascending, int wanted)
{
    int best = 0;
    for (const int vintage : ascending) {
        if (best == 0 || std::abs(vintage - wanted) <= std::abs(best - wanted))
            best = vintage;
    }
    return best;
}

bool validOn(const Membership &membership, const QString &date)
{
    return (membership.validFrom.isEmpty() || membership.validFrom <= date)
        && (membership.validTo.isEmpty() || date <= membership.validTo);
}

} // namespace

MembershipIndex::MembershipIndex(std::span<const Membership> memberships, Existed existed) : m_existed(std::move(existed))
{
    for (const Membership &membership : memberships) {
        Link &to = m_links[{membership.childLevel, membership.parentLevel}];
        to.byChild[membership.childCode].push_back(&membership);
        const auto at = std::lower_bound(to.vintages.begin(), to.vintages.end(), membership.childVintage);
        if (at == to.vintages.end() || *at != membership.childVintage)
            to.vintages.insert(at, membership.childVintage);
        m_vintagesOf[{membership.childLevel, membership.childCode}].push_back(membership.childVintage);
    }

    QHash<QString, QStringList> up;
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it)
        up[it.key().first].append(it.key().second);
    for (auto it = up.begin(); it != up.end(); ++it)
        it.value().sort();  // the hash has no order of its own; the way taken must not depend on it
    for (auto it = up.cbegin(); it != up.cend(); ++it) {
        std::deque<std::pair<QString, QString>> queue;   // level reached, first step towards it
        for (const QString &step : it.value())
            queue.emplace_back(step, step);
        while (!queue.empty()) {
            const auto [level, step] = queue.front();
            queue.pop_front();
            if (level == it.key() || m_nextLevel.contains({it.key(), level}))
                continue;
            m_nextLevel.insert({it.key(), level}, step);
            for (const QString &further : up.value(level))
                queue.emplace_back(further, step);
        }
    }
}

const MembershipIndex::Link *MembershipIndex::link(const QString &childLevel, const QString &parentLevel) const
{
    const auto it = m_links.constFind({childLevel, parentLevel});
    return it == m_links.cend() ? nullptr : &it.value();
}

const MembershipIndex::Link *MembershipIndex::firstLink(const QString &childLevel, const QString &parentLevel) const
{
    const auto next = m_nextLevel.constFind({childLevel, parentLevel});
    return next == m_nextLevel.cend() ? nullptr : link(childLevel, *next);
}

QStringList MembershipIndex::levelsBelow(const QString &parentLevel) const
{
    QStringList levels;
    for (auto it = m_nextLevel.cbegin(); it != m_nextLevel.cend(); ++it) {
        if (it.key().second == parentLevel)
            levels.append(it.key().first);
    }
    levels.sort();
    return levels;
}

bool MembershipIndex::existed(const QString &level, const QString &code, int vintage) const
{
    const auto it = m_vintagesOf.constFind({level, code});
    return (it != m_vintagesOf.cend() && std::find(it->begin(), it->end(), vintage) != it->end())
        || m_existed(level, code, vintage);
}

bool MembershipIndex::reaches(const QString &childLevel, const QString &parentLevel) const
{
    return m_nextLevel.contains({childLevel, parentLevel});
}

const Membership *MembershipIndex::direct(const Link &to, const QString &childLevel, const QString &code, int vintage) const
{
    const auto it = to.byChild.constFind(code);
    if (it == to.byChild.cend())
        return nullptr;

    const int chosen = nearest(to.vintages, vintage);
    int used = chosen;
    const auto hasVintage = [&](int year) {
        return std::any_of(it->begin(), it->end(), [&](const Membership *m) { return m->childVintage == year; });
    };
    if (!hasVintage(chosen)) {
        if (chosen == vintage || existed(childLevel, code, chosen))
            return nullptr;     // it was there and lay in no parent
        std::vector<int> own;
        for (const Membership *m : *it)
            own.push_back(m->childVintage);
        std::sort(own.begin(), own.end());
        used = nearest(own, vintage);
    }

    const QString date = QString::number(vintage) + QLatin1String("-01-01");
    const Membership *first = nullptr;
    for (const Membership *m : *it) {
        if (m->childVintage != used)
            continue;
        if (validOn(*m, date))
            return m;
        if (!first)
            first = m;
    }
    return first;
}

QString MembershipIndex::parent(const QString &childLevel, const QString &code, int vintage, const QString &parentLevel,
                                std::vector<const Membership *> *used) const
{
    QString level = childLevel;
    QString at = code;
    std::vector<const Membership *> way;
    while (level != parentLevel) {
        const auto next = m_nextLevel.constFind({level, parentLevel});
        const Link *to = next == m_nextLevel.cend() ? nullptr : link(level, *next);
        const Membership *step = to ? direct(*to, level, at, vintage) : nullptr;
        if (!step)
            return {};
        way.push_back(step);
        level = step->parentLevel;
        at = step->parentCode;
    }
    if (used)
        used->insert(used->end(), way.begin(), way.end());
    return at;
}

int MembershipIndex::nearestVintage(const QString &childLevel, const QString &parentLevel, int vintage) const
{
    const Link *to = firstLink(childLevel, parentLevel);
    return to ? nearest(to->vintages, vintage) : 0;
}

QStringList MembershipIndex::children(const QString &childLevel, const QString &parentLevel, int vintage) const
{
    QStringList codes;
    const Link *to = firstLink(childLevel, parentLevel);
    if (!to)
        return codes;
    const int chosen = nearest(to->vintages, vintage);
    for (auto it = to->byChild.cbegin(); it != to->byChild.cend(); ++it) {
        if (std::any_of(it->begin(), it->end(), [&](const Membership *m) { return m->childVintage == chosen; }))
            codes.append(it.key());
    }
    codes.sort();
    return codes;
}

} // namespace atlas
