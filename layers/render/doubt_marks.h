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

/// A question mark on a place whose class hangs on a choice: small, so that its colour stays to be seen, and no ring or
/// dot, which on a map is a town.
struct DoubtMark {
    std::uint32_t area = 0;
    QPointF centre;             ///< logical pixels
    double sizePx = 0;          ///< of its type; smaller on a place that would vanish under it

    /// The room it takes.
    [[nodiscard]] QRectF rect() const;
    /// Where its baseline begins, if its middle is the anchor.
    [[nodiscard]] QPointF baseline() const { return centre + QPointF(0, sizePx * 0.36); }
};

/// Size of the type at the theme's scale 1, logical pixels, and its weight.
inline constexpr double kDoubtPx = 11;
inline constexpr int kDoubtWeight = 700;

/// The marks of a scene on a canvas: at the place's label point, beside the name where one stands there and the place
/// has room. Any thread.
std::vector<DoubtMark> doubtMarks(const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels);

/// Draws them; the painter's unit is the logical pixel of the viewport.
void paintDoubts(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels);

} // namespace atlas
