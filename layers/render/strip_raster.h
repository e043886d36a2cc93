// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/touched_blocks.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace atlas {

/// A few canvas rows in which directed edges are gathered before they become pixels.
///
/// An edge adds, to every pixel it crosses, the change of covered area from left to right of it, times
/// its weight; the running sum along a row is then the exact area-weighted mix of what lies in each
/// pixel. A border between two areas goes in once, with the difference of their colours, so neighbours
/// join without seams and antialiasing costs only the pixels under borders.
template <typename Value>
class StripRaster {
public:
    StripRaster(int width, int rows)
        : m_width(width), m_rows(rows), m_stride(static_cast<std::size_t>(width) + 2),
          m_values(m_stride * static_cast<std::size_t>(rows)), m_touched(m_stride, rows) {}

    [[nodiscard]] int width() const { return m_width; }

    /// Pixels from the strip's upper left corner; 0 <= x <= width, y anything. Going down adds `weight` to
    /// the pixels on the right of the edge, going up takes it away.
    void addEdge(float x0, float y0, float x1, float y1, Value weight)
    {
        if (y0 > y1) {
            std::swap(x0, x1);
            std::swap(y0, y1);
            weight = -weight;
        }
        const auto bottom = std::min(y1, static_cast<float>(m_rows));
        const int top = static_cast<int>(y0);
        if (y1 <= 0 || y0 >= bottom)
            return;
        if (y0 >= 0 && y1 <= static_cast<float>(top + 1)) {
            // Most edges of a map are so short; they need no slope.
            spread(top, std::min(x0, x1), std::max(x0, x1), weight * (y1 - y0));
            return;
        }
        const float slope = (x1 - x0) / (y1 - y0);
        const auto [low, high] = std::minmax(x0, x1);
        float y = std::max(y0, 0.0F);
        float x = std::clamp(x0 + (y - y0) * slope, low, high);
        for (int row = static_cast<int>(y); y < bottom; ++row) {
            const float nextY = std::min(static_cast<float>(row + 1), bottom);
            const float nextX = std::clamp(x0 + (nextY - y0) * slope, low, high);
            spread(row, std::min(x, nextX), std::max(x, nextX), weight * (nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    /// Empties a row that nobody reads.
    void discard(int r)
    {
        m_touched.forget(r);
        std::fill_n(row(r), m_stride, Value{});
    }

protected:
    [[nodiscard]] Value *row(int r) { return m_values.data() + m_stride * static_cast<std::size_t>(r); }
    [[nodiscard]] const TouchedBlocks &touched() const { return m_touched; }
    /// Empties a row after its blocks have been read (and zeroed) up to the canvas width.
    void forget(int r)
    {
        m_touched.forget(r);
        std::fill_n(row(r) + m_width, 2, Value{});
    }

private:
    /// The part of an edge within one row, from x = low to high; `change` is weight × height.
    void spread(int r, float low, float high, Value change)
    {
        Value *cells = row(r);
        const int first = static_cast<int>(low);
        m_touched.touch(r, first);
        if ((first + 1) % TouchedBlocks::kBlock == 0)
            m_touched.touch(r, first + 1);
        const auto left = static_cast<float>(first);
        if (high <= left + 1) {
            const Value right = change * (0.5F * (low + high) - left);
            cells[first] += change - right;
            cells[first + 1] += right;
            return;
        }
        // The share of the edge's height up to each pixel's right side, averaged over the pixel.
        const float perPixel = 1 / (high - low);
        const float inFirst = left + 1 - low;
        float before = 0.5F * perPixel * inFirst * inFirst;
        cells[first] += change * before;
        const int last = std::min(static_cast<int>(high), m_width);
        for (int column = first + 1; column < last; ++column) {
            const float here = perPixel * (static_cast<float>(column) + 0.5F - low);
            cells[column] += change * (here - before);
            before = here;
            m_touched.touch(r, column);
        }
        const float inLast = high - static_cast<float>(last);
        const float here = 1 - 0.5F * perPixel * inLast * inLast;
        cells[last] += change * (here - before);
        cells[last + 1] += change * (1 - here);
        m_touched.touch(r, last);
        m_touched.touch(r, last + 1);
    }

    int m_width, m_rows;
    std::size_t m_stride;
    std::vector<Value> m_values;
    TouchedBlocks m_touched;
};

} // namespace atlas
