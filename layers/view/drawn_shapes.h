// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/geometry/tile_map.h"
#include "layers/view/view_state.h"

#include <QString>

#include <memory>

namespace atlas {

/// Whether the places of a table are few enough for a hexagon each, and are drawn at all.
bool canTile(const AtlasData &data, int table);
/// Whether a view shows tiles: asked for, and possible.
bool isTiled(const AtlasData &data, const ViewState &state);

/// The tile map of a table: laid out when it is first asked for (a tenth of a second for 342 places), then
/// kept with the atlas. Each province in one piece; of places in a municipality or district each of those.
/// Thread-safe. Empty if it cannot be.
std::shared_ptr<const TileMap> tilesOf(const AtlasData &data, int table);

/// What a view draws: the geography of its table, or its tiles. Null if its level is not drawn.
std::shared_ptr<const ArcMap> drawnShapes(const AtlasData &data, const ViewState &state);

/// What the drawing says of the tiles: "Each hexagon is one municipality", and that approximate boundaries
/// placed them where they did. Empty if there are none.
QString tilesNote(const AtlasData &data, const ViewState &state, const QString &language);
/// Why the places of a table have no tile map; empty if they have.
QString tilesRefusal(const AtlasData &data, int table, const QString &language);

} // namespace atlas
