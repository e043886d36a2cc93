// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/canvas_segments.h"
#include "layers/render/map_scene.h"

#include <QRgb>

#include <vector>

namespace atlas {

/// A disc in device pixels.
struct CanvasDisc {
    float x = 0, y = 0, radius = 0;
    float lineWidth = 0;            ///< on the radius; 0 = none
    QRgb fill = 0, line = 0;
};

/// The discs of a scene that touch the canvas, in drawing order.
std::vector<CanvasDisc> canvasDiscs(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform);

/// Blends the part of a disc that lies in one row of opaque pixels. What a disc covers is its area to within a
/// few hundredths, also where it is smaller than a pixel.
/// @param y row of the canvas; @param width pixels in `row`
void blendDiscRow(const CanvasDisc &disc, int y, int width, QRgb *row);

} // namespace atlas
