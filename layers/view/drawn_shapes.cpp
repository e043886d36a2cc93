// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/drawn_shapes.h"

#include "layers/data/atlas_cache.h"
#include "layers/view/classified_figures.h"
#include "layers/view/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace atlas {

namespace {

std::size_t placesWithShape(const PlaceTable &places)
{
    std::size_t count = 0;
    for (std::size_t area = 0; places.shapes && area < places.shapes->areaCount(); ++area)
        count += places.shapes->areaBox(area).isEmpty() ? 0 : 1;
    return count;
}

/// Of each place the larger one its hexagon must hang together with: the nearest kind that divides them.
std::vector<int> groupsOf(const AtlasData &data, int table)
{
    static const std::array<QString, 3> kLevels{QStringLiteral("stadsdeel"), QStringLiteral("gemeente"), QStringLiteral("provincie")};
    const QString &own = data.tables()[static_cast<std::size_t>(table)].level;
    const LevelInfo *info = data.level(own);
    for (const QString &level : kLevels) {
        const LevelInfo *parent = data.level(level);
        const int parents = data.drawnTable(level);
        if (parents < 0 || level == own || (info != nullptr && parent != nullptr && parent->order >= info->order))
            continue;
        std::vector<int> rows = data.parentRows(table, parents);
        const std::set<int> different(rows.begin(), rows.end());
        const auto within = static_cast<std::size_t>(std::ranges::count_if(rows, [](int row) { return row >= 0; }));
        if (different.size() > 1 && 2 * within > rows.size())
            return rows;
    }
    return {};
}

QString nameOf(const AtlasData &data, int table, const QString &language, bool plural)
{
    const QString &level = data.tables()[static_cast<std::size_t>(table)].level;
    const LevelInfo *info = data.level(level);
    const QString name = info == nullptr ? QString() : plural ? info->plural.in(language) : info->name.in(language);
    return name.isEmpty() ? level : name;
}

} // namespace

bool canTile(const AtlasData &data, int table)
{
    if (table < 0)
        return false;
    const std::size_t places = placesWithShape(data.tables()[static_cast<std::size_t>(table)]);
    return places > 0 && places <= kMostTiles;
}

bool isTiled(const AtlasData &data, const ViewState &state)
{
    return state.map.tiles && canTile(data, drawnTableOf(data, state));
}

std::shared_ptr<const TileMap> tilesOf(const AtlasData &data, int table)
{
    if (!canTile(data, table))
        return std::make_shared<const TileMap>();
    return data.cache().get(data.cache().tiles, table, [&] {
        return tileMap(*data.tables()[static_cast<std::size_t>(table)].shapes, groupsOf(data, table));
    });
}

std::shared_ptr<const ArcMap> drawnShapes(const AtlasData &data, const ViewState &state)
{
    const int table = drawnTableOf(data, state);
    if (table < 0)
        return nullptr;
    if (!isTiled(data, state))
        return data.tables()[static_cast<std::size_t>(table)].shapes;
    const std::shared_ptr<const TileMap> tiles = tilesOf(data, table);
    return {tiles, &tiles->shapes};
}

QString tilesNote(const AtlasData &data, const ViewState &state, const QString &language)
{
    if (!isTiled(data, state))
        return {};
    const int table = drawnTableOf(data, state);
    const QString name = nameOf(data, table, language, false);
    if (data.tables()[static_cast<std::size_t>(table)].approximate) {
        return translate(language, "Tiles", QT_TRANSLATE_NOOP("Tiles", "Each hexagon is one %1; where it lies follows approximate boundaries"))
            .arg(name);
    }
    return translate(language, "Tiles", QT_TRANSLATE_NOOP("Tiles", "Each hexagon is one %1")).arg(name);
}

QString tilesRefusal(const AtlasData &data, int table, const QString &language)
{
    if (table < 0 || canTile(data, table))
        return {};
    const QLocale locale = language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                           : QLocale(QLocale::Dutch, QLocale::Netherlands);
    return translate(language, "Tiles", QT_TRANSLATE_NOOP("Tiles", "A tile map can have up to about %1 areas; there are %2 %3 here. Choose a coarser level."))
        .arg(locale.toString(1000), locale.toString(qulonglong(placesWithShape(data.tables()[static_cast<std::size_t>(table)]))),
             nameOf(data, table, language, true));
}

} // namespace atlas
