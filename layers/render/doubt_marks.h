// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/map_labels.h"
#include "layers/render/map_scene.h"

#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// A small open ring on a place whose class hangs on a choice. Open, so that its colour stays to be seen.
struct DoubtMark {
    std::uint32_t area = 0;
    QPointF centre;             ///< logical pixels
    double radius = 0;          ///< smaller on a place that would vanish under it
};

/// Width of a ring's line and of the casing around it, logical pixels at the theme's scale 1.
inline constexpr double kDoubtLinePx = 1.3;
inline constexpr double kDoubtCasingPx = 3.1;
inline constexpr double kDoubtRadiusPx = 3.2;

/// The marks of a scene on a canvas: at the place's label point, beside the name where one stands there and the place
/// has room. Any thread.
std::vector<DoubtMark> doubtMarks(const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels);

/// Draws them; the painter's unit is the logical pixel of the viewport.
void paintDoubts(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels);

} // namespace atlas
