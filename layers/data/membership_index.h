// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/place.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace atlas {

/// Memberships by level and code, so that a parent is found at once: directly (gemeente in krimpregio) or over
/// levels between (gemeente in corop in provincie). Immutable; points into the memberships it was made of.
class MembershipIndex {
public:
    /// Tells whether the atlas has a place at a vintage.
    using Existed = std::function<bool(const QString &level, const QString &code, int vintage)>;

    /// @param existed what is known besides the memberships; see existed().
    MembershipIndex(std::span<const Membership> memberships, Existed existed);

    /// Levels whose places lie in places of the level, directly or over levels between.
    [[nodiscard]] QStringList levelsBelow(const QString &parentLevel) const;
    [[nodiscard]] bool reaches(const QString &childLevel, const QString &parentLevel) const;

    /// True if the place is known at that vintage: it is in a table or is the child of some membership.
    [[nodiscard]] bool existed(const QString &level, const QString &code, int vintage) const;

    /// Code of the parent of a place; empty if it lies in none. The membership of the place's vintage counts,
    /// else of the nearest vintage; a code that did not exist there takes the nearest of its own. Of several at
    /// one vintage the one valid on 1 January of the vintage counts, else the first.
    /// @param used if set, gets the memberships that led there.
    [[nodiscard]] QString parent(const QString &childLevel, const QString &code, int vintage, const QString &parentLevel,
                                 std::vector<const Membership *> *used = nullptr) const;

    /// The vintage whose memberships are used for children of a vintage; 0 if there are none.
    [[nodiscard]] int nearestVintage(const QString &childLevel, const QString &parentLevel, int vintage) const;
    /// Codes of all children that have a membership at that nearest vintage.
    [[nodiscard]] QStringList children(const QString &childLevel, const QString &parentLevel, int vintage) const;

private:
    struct Link {
        QHash<QString, std::vector<const Membership *>> byChild;
        std::vector<int> vintages;  ///< ascending
    };
    using LinkKey = std::pair<QString, QString>;

    [[nodiscard]] const Link *link(const QString &childLevel, const QString &parentLevel) const;
    /// The link itself, or the first one on the shortest way.
    [[nodiscard]] const Link *firstLink(const QString &childLevel, const QString &parentLevel) const;
    [[nodiscard]] const Membership *direct(const Link &link, const QString &childLevel, const QString &code, int vintage) const;

    QHash<LinkKey, Link> m_links;
    QHash<LinkKey, std::vector<int>> m_vintagesOf;  ///< level and code → vintages with any membership
    QHash<LinkKey, QString> m_nextLevel;    ///< child and parent level → next level on the shortest way up
    Existed m_existed;
};

} // namespace atlas
