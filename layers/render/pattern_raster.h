// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/canvas_segments.h"
#include "layers/view/map_pattern.h"

#include <span>
#include <vector>

namespace atlas {

/// A pattern on a canvas as shares of its ink per pixel; anchored to the map, so that panning does not move it
/// against the places.
class PatternRaster {
public:
    /// @param scale device pixels per unit of the pattern
    PatternRaster(const DeviceTransform &transform, const MapPattern &pattern, double scale);

    [[nodiscard]] bool isEmpty() const { return m_rising.empty() && m_falling.empty() && m_level.empty(); }

    /// Shares of a row of the canvas, one a column. @param scratch may be used for them, and must outlive them
    [[nodiscard]] std::span<const float> row(int y, std::vector<float> &scratch) const;

private:
    int m_width, m_height;
    // One entry per x + y, per x − y + height, per y; empty = no such lines.
    std::vector<float> m_rising, m_falling, m_level;
};

} // namespace atlas
