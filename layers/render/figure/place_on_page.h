// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/render/display_list.h"
#include "layers/render/figure/figure_map.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>

namespace atlas {

/// The rings of an area inside the frame, page units; without a point if there is nothing of it. Cut a little outside
/// the frame, so that outlines along the cut stay invisible there.
display::Path areaOnPage(const ArcMap &shapes, const ArcTier &tier, std::size_t area, const FigureTransform &at);

/// Share of a room on the page, 0 … 1, that lies over areas: the sea costs nothing. @param across, down points that are asked
double coveredShare(const ArcMap &shapes, const FigureTransform &at, const QRectF &room, int across, int down);

/// The point of a rectangle that is nearest to another.
QPointF nearestIn(const QRectF &rect, QPointF p);

} // namespace atlas
