// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QRgb>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// A few canvas rows in which thin lines are gathered before they become pixels.
///
/// A line is walked along its longer axis; every step puts the area it covers there (length × width) on the
/// pixels beside the axis. Areas add up, so where one piece ends and the next begins nothing counts double;
/// coverage over 1 counts as 1. Lines narrower than a pixel spread over two: they move without jumps.
class HairlineStrip {
public:
    /// Wider lines would show that their ends are cut along the axes.
    static constexpr float kWidest = 1.75F;

    HairlineStrip(int width, int rows);

    [[nodiscard]] int width() const { return m_width; }

    /// Pixels from the strip's upper left corner; 0 <= x <= width, y anything; 0 < lineWidth <= kWidest.
    void addLine(float x0, float y0, float x1, float y1, float lineWidth);

    /// Blends a colour over the first `rows` rows by coverage; afterwards the strip is empty.
    /// @param out pixels of the first row; `stride` bytes from row to row
    void blend(int rows, QRgb colour, unsigned char *out, std::ptrdiff_t stride);

private:
    // A line's outermost pixel lies so far beside its middle at most; there is room to write for it everywhere.
    static constexpr int kGuard = 4;
    static constexpr int kBlock = 16;   ///< pixels

    void addFlat(float x0, float y0, float x1, float y1, float lineWidth);
    void addSteep(float x0, float y0, float x1, float y1, float lineWidth);
    /// @param cell the pixel on the guard's far side, `across` the distance from there, pixels
    static void put(float *cell, std::ptrdiff_t step, float across, float extent, float area);
    /// A row's pixels from column `left` (which may lie beside the canvas); `opacity` in 256ths.
    void blendBlock(const float *cells, int left, QRgb colour, float opacity, QRgb *pixels) const;
    void touch(float low, float high);

    int m_width, m_rows;
    std::ptrdiff_t m_stride;
    std::vector<float> m_cells;
    std::vector<std::uint8_t> m_touched;    ///< per block of columns
};

} // namespace atlas
