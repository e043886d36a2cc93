// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/successors.h"

#include <algorithm>

namespace atlas {

namespace {

/// Boundaries of a year are those of 1 January.
QString firstOfJanuary(int year)
{
    return QString::number(year) + QLatin1String("-01-01");
}

} // namespace

Successors::Successors(const std::vector<Merger> &mergers, int fromVintage, int toVintage)
    : m_mergers(mergers), m_forward(fromVintage < toVintage),
      m_after(firstOfJanuary(std::min(fromVintage, toVintage))),
      m_upTo(firstOfJanuary(std::max(fromVintage, toVintage)))
{
}

std::optional<int> Successors::parent(const QString &code, const ParentOf &parentOf) const
{
    QSet<QString> seen;
    std::vector<std::optional<int>> found;
    follow(code, parentOf, seen, found);
    if (found.empty())
        return std::nullopt;
    const bool same = std::all_of(found.begin(), found.end(), [&](const auto &one) { return one == found.front(); });
    return same ? found.front() : std::nullopt;
}

void Successors::follow(const QString &code, const ParentOf &parentOf, QSet<QString> &seen,
                        std::vector<std::optional<int>> &found) const
{
    if (seen.contains(code))
        return;     // a circle of border corrections adds nothing
    seen.insert(code);
    bool any = false;
    for (const Merger &merger : m_mergers) {
        if (merger.date <= m_after || merger.date > m_upTo || (m_forward ? merger.oldCode : merger.newCode) != code)
            continue;
        any = true;
        const QString &other = m_forward ? merger.newCode : merger.oldCode;
        if (const auto in = parentOf(other))
            found.push_back(in);
        else
            follow(other, parentOf, seen, found);
    }
    if (!any)
        found.push_back(std::nullopt);
}

} // namespace atlas
