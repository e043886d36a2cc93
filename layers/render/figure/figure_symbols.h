// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/map_scene.h"

#include <QRectF>

#include <functional>
#include <memory>

namespace atlas {

/// The discs of a map as a group, one disc a place, largest first; those wholly outside the frame are left out.
/// @param viewport of the frame; @param lines scale of lines
/// @param name id and title of a place
std::shared_ptr<const display::Group> figureSymbols(const MapSymbols &symbols, const Viewport &viewport, const QRectF &frame, double lines,
                                                    const std::function<std::pair<QString, QString>(std::uint32_t area)> &name);

} // namespace atlas
