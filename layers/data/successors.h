// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/place.h"

#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace atlas {

/// Follows mergers between the vintage of a table and that of the memberships used for it.
class Successors {
public:
    Successors(const std::vector<Merger> &mergers, int fromVintage, int toVintage);

    /// The one parent that everything lies in that a place became (or was before, if `toVintage` is the
    /// earlier one).
    /// @param parentOf row of the parent of a code at `toVintage`; −1 = it lies in none; nullopt = the code
    ///        did not exist then.
    /// @return −1 if all of it lies in no parent; nullopt if it is split over parents or nothing is known.
    using ParentOf = std::function<std::optional<int>(const QString &code)>;
    [[nodiscard]] std::optional<int> parent(const QString &code, const ParentOf &parentOf) const;

private:
    void follow(const QString &code, const ParentOf &parentOf, QSet<QString> &seen,
                std::vector<std::optional<int>> &found) const;

    const std::vector<Merger> &m_mergers;
    bool m_forward;
    QString m_after, m_upTo;    ///< ISO dates between which a merger counts
};

} // namespace atlas
