// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/map_scene.h"

#include <QFont>
#include <QRectF>

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// A label that found room.
struct PlacedLabel {
    std::size_t label = 0;      ///< index into MapScene::labels
    QString text;               ///< its text, or as much of it as there is room for
    QRectF rect;                ///< logical pixels, halo included; on whole device pixels
    double baseline = 0;        ///< y of the text's baseline
};

/// The font map labels are set in.
QFont labelFont(const ThemeTokens &theme);

/// Labels in order of importance: one is accepted if it touches none that is more important. Which are
/// accepted depends on the scale alone, not on where the canvas lies, so nothing flickers while panning;
/// of the accepted ones those wholly on the canvas are returned. Names of places too small to see are left
/// out, but for the most important of all. On tiles that have room for a few letters every name is inside its
/// own hexagon, shortened to fit. Any thread.
std::vector<PlacedLabel> placeLabels(const MapScene &scene, const Viewport &viewport);

/// Draws placed labels with their halos; the painter's unit is the logical pixel of the viewport. A view
/// that outlines places may draw the labels again on top: they come from a cache and cost next to nothing.
void paintLabels(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> placed);

} // namespace atlas
