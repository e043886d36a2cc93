// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/map_scene.h"

#include <QList>
#include <QRectF>

namespace atlas {

/// The largest view of a whole map inside `room` in which no border runs under a panel that lies on the
/// canvas. Where the panels leave no such view, the map is fitted into what is right of the leftmost
/// panel. Logical pixels; about a millisecond, whatever the detail of the map.
Viewport fitAround(const ArcMap &map, QSize canvas, double dpr, const QRectF &room, const QList<QRectF> &panels);

} // namespace atlas
