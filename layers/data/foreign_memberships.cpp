// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/foreign_memberships.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// "BU00140203" → "WK001402" → "GM0014".
struct PrefixRule {
    const char *child, *parent, *parentPrefix;
    int digits;
};
constexpr std::array<PrefixRule, 3> kRules{{
    {"buurt", "wijk", "WK", 6},
    {"buurt", "gemeente", "GM", 4},
    {"wijk", "gemeente", "GM", 4},
}};

bool hasLevel(const AtlasParts &parts, const char *level)
{
    return std::any_of(parts.tables.begin(), parts.tables.end(),
                       [&](const PlaceTable &table) { return table.level == QLatin1String(level); });
}

bool hasMemberships(const AtlasParts &parts, const PlaceTable &table, const char *parentLevel)
{
    return std::any_of(parts.memberships.begin(), parts.memberships.end(), [&](const Membership &m) {
        return m.childVintage == table.vintage && m.childLevel == table.level && m.parentLevel == QLatin1String(parentLevel);
    });
}

} // namespace

void addPrefixMemberships(AtlasParts &parts)
{
    for (const PrefixRule &rule : kRules) {
        if (!hasLevel(parts, rule.parent))
            continue;
        for (const PlaceTable &table : parts.tables) {
            if (table.level != QLatin1String(rule.child) || hasMemberships(parts, table, rule.parent))
                continue;
            QSet<QString> shared;
            for (const QString &code : table.codes) {
                if (code.size() < 2 + rule.digits)
                    continue;
                const QString parent = QLatin1String(rule.parentPrefix) + code.mid(2, rule.digits);
                parts.memberships.push_back({table.level, code, table.vintage, QLatin1String(rule.parent),
                                             *shared.insert(parent), {}, {}, {}, {}});
            }
        }
    }
}

} // namespace atlas
