// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_map.h"
#include "layers/render/figure/figure_style.h"

#include <memory>
#include <vector>

namespace atlas {

/// The corner of the frame an inset goes to: the one with the fewest of the points that matter, the upper left one
/// if all are alike. Null where the map shows everything already, so that there is nothing to locate.
QRectF locatorRoom(const MapScene &scene, const FigureStyle &style, const FigureTransform &transform, const std::vector<Point> &matter);

/// The whole country as one shape, with the part that the map shows marked.
std::shared_ptr<const display::Group> locatorInset(const MapScene &scene, const FigureStyle &style, const FigureTransform &transform, const QRectF &room);

} // namespace atlas
