// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/place_groups.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace atlas {

namespace {

const QString &municipality()
{
    static const QString level = QStringLiteral("gemeente");
    return level;
}

int orderOf(const AtlasData &data, const QString &level)
{
    const LevelInfo *info = data.level(level);
    return info ? info->order : 0;
}

/// A copy of the atlas with the level of the groups. Smaller places than `level` are cut off from it: what is put
/// together from the places themselves must not become another figure where those are known too.
AtlasParts partsWith(const AtlasData &data, const QString &level, int vintage, const QStringList &codes, const QStringList &names)
{
    AtlasParts parts = data.parts();
    parts.levels.push_back({groupLevel(), {QStringLiteral("groep"), QStringLiteral("group")}, {QStringLiteral("groepen"), QStringLiteral("groups")}, 0});
    PlaceTable table;
    table.level = groupLevel();
    table.vintage = vintage;
    table.codes = codes;
    table.names = names;
    parts.tables.push_back(std::move(table));
    const int finest = std::max(orderOf(data, level), orderOf(data, municipality()));
    std::erase_if(parts.memberships, [&](const Membership &m) { return orderOf(data, m.childLevel) > finest; });
    return parts;
}

Membership inGroup(const QString &level, const QString &code, int vintage, const QString &group, const QString &source)
{
    Membership membership;
    membership.childLevel = level;
    membership.childCode = code;
    membership.childVintage = vintage;
    membership.parentLevel = groupLevel();
    membership.parentCode = group;
    membership.source = source;
    return membership;
}

/// What is known of the municipalities of one division.
struct Division {
    QStringList all;
    QSet<QString> shrinking, anticipating;
    QString source;     ///< of the list of shrinking regions
};

std::map<int, Division> divisions(const AtlasData &data)
{
    std::map<int, Division> found;
    for (const Membership &m : data.parts().memberships) {
        if (m.childLevel != municipality())
            continue;
        Division &division = found[m.childVintage];
        if (!division.all.contains(m.childCode))
            division.all += m.childCode;
        if (m.parentLevel == QLatin1String("krimpregio")) {
            division.shrinking += m.childCode;
            division.source = m.source;
        } else if (m.parentLevel == QLatin1String("anticipeerregio")) {
            division.anticipating += m.childCode;
        }
    }
    std::erase_if(found, [](const auto &entry) { return entry.second.shrinking.isEmpty(); });
    return found;
}

} // namespace

QString groupLevel()
{
    return QStringLiteral("groep");
}

std::shared_ptr<const AtlasData> withShrinkageGroups(const AtlasData &data)
{
    const auto known = divisions(data);
    if (known.empty())
        return nullptr;
    const QString krimp = QStringLiteral("krimp"), anticipeer = QStringLiteral("anticipeer"), other = QStringLiteral("overig");
    AtlasParts parts = partsWith(data, municipality(), known.rbegin()->first, {krimp, anticipeer, other},
                                 {QStringLiteral("krimpregio’s"), QStringLiteral("anticipeerregio’s"), QStringLiteral("overige gemeenten")});
    for (const auto &[vintage, division] : known) {
        for (const QString &code : division.all) {
            const QString &group = division.shrinking.contains(code) ? krimp : division.anticipating.contains(code) ? anticipeer : other;
            parts.memberships.push_back(inGroup(municipality(), code, vintage, group, division.source));
        }
    }
    return AtlasData::make(std::move(parts));
}

std::shared_ptr<const AtlasData> withPlaceSet(const AtlasData &data, int table, std::span<const int> rows)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    AtlasParts parts = partsWith(data, places.level, places.vintage, {QStringLiteral("set")}, {QStringLiteral("set")});
    for (const int row : rows)
        parts.memberships.push_back(inGroup(places.level, places.codes[row], places.vintage, QStringLiteral("set"), {}));
    return AtlasData::make(std::move(parts));
}

} // namespace atlas
