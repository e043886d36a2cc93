// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"
#include "layers/render/map_scene.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// From map metres to device pixels of a canvas.
struct DeviceTransform {
    double perMetre = 1;        ///< device pixels
    double originX = 0, originY = 0;
    int width = 0, height = 0;  ///< device pixels

    explicit DeviceTransform(const Viewport &viewport);
    [[nodiscard]] double x(double mapX) const { return originX + mapX * perMetre; }
    [[nodiscard]] double y(double mapY) const { return originY - mapY * perMetre; }
};

/// A straight piece in device pixels; `line` says to what it belongs.
struct Segment {
    float x0, y0, x1, y1;
    std::uint32_t line;         ///< index given by the caller
    bool edgeOnly;              ///< lies beside the canvas: bounds areas, is not drawn as a line
};

/// Collects lines as segments clipped to 0 <= x <= width. What lies to the left is pulled to x = 0, where it
/// still bounds the areas that reach into the canvas; what lies to the right, above or below is left out.
class SegmentCollector {
public:
    explicit SegmentCollector(const DeviceTransform &transform) : m_transform(transform) {}

    void reserve(std::size_t segments) { m_segments.reserve(segments); }
    /// @param box of the points at full detail
    void add(std::span<const Point> points, const Box &box, std::uint32_t line);
    /// A piece that is already in device pixels; only what is on the canvas is kept.
    void addDevice(double x0, double y0, double x1, double y1, std::uint32_t line);

    [[nodiscard]] std::vector<Segment> take() { return std::move(m_segments); }

private:
    void addClipped(double x0, double y0, double x1, double y1, std::uint32_t line);
    void push(double x0, double y0, double x1, double y1, std::uint32_t line, bool edgeOnly);

    DeviceTransform m_transform;
    std::vector<Segment> m_segments;
};

/// Copies of segments by strips of rows, in their order; a segment is in every strip it comes near. Strips
/// are painted one after another: what one needs lies side by side in memory.
class SegmentBins {
public:
    /// @param reach rows above and below a segment that its line may touch
    SegmentBins(std::span<const Segment> segments, int height, int stripRows, float reach);

    [[nodiscard]] std::span<const Segment> strip(int s) const
    {
        const auto at = static_cast<std::size_t>(s);
        return std::span(m_items).subspan(m_start[at], m_start[at + 1] - m_start[at]);
    }

private:
    std::vector<std::uint32_t> m_start;
    std::vector<Segment> m_items;
};

} // namespace atlas
