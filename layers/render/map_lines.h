// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/canvas_segments.h"
#include "layers/render/map_scene.h"

#include <QRgb>

#include <vector>

namespace atlas {

/// Width of a border for a place of that size (square root of its area), both in the same pixels: at most
/// 0.85, less where places are small, so that a country of many places does not drown in its borders.
/// 0 = nothing would be seen of it.
double borderWidthPx(double sizePx);

/// An arc in view, with what lies on its sides as it is walked on the map.
struct AreaLine {
    QRgb leftFill = 0, rightFill = 0;       ///< 0 = outside
    bool leftMissing = false, rightMissing = false;
    std::uint8_t leftPattern = kNoPattern, rightPattern = kNoPattern;  ///< index into MapPatterns::patterns
    float border = 0;                       ///< width, device pixels; 0 = no line
};

/// The arcs of a scene that matter to a canvas, at the tier whose error is under half a device pixel.
struct AreaLines {
    std::vector<AreaLine> lines;
    std::vector<Segment> segments;          ///< Segment::line indexes `lines`
    float widestBorder = 0;                 ///< device pixels
    bool hasMissing = false;                ///< a place without a figure is in view

    AreaLines(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform);
};

/// Lines of one colour and width in device pixels.
struct StrokedLines {
    std::vector<Segment> segments;
    QRgb colour = 0;
    float halfWidth = 0;
    float overlap = 0;                      ///< how much longer each segment is drawn, against notches in bends
};

/// Casings and (dashed) lines of all overlays, in drawing order.
std::vector<StrokedLines> overlayLines(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform);

} // namespace atlas
