// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/hairline_strip.h"

#include "layers/render/mixed_pixel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace atlas {

namespace {

// Beyond so many rows above and below, lines do not reach the strip.
constexpr float kReach = 2;

} // namespace

HairlineStrip::HairlineStrip(int width, int rows)
    : m_width(width), m_rows(rows), m_stride(((width + 2 * kGuard) / kBlock + 1) * kBlock),
      m_cells(static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(rows + 2 * kGuard)),
      m_touched(static_cast<std::size_t>(m_stride / kBlock))
{
}

void HairlineStrip::addLine(float x0, float y0, float x1, float y1, float lineWidth)
{
    if (std::max(y0, y1) <= -kReach || std::min(y0, y1) >= static_cast<float>(m_rows) + kReach)
        return;
    if (std::abs(x1 - x0) >= std::abs(y1 - y0)) {
        if (x0 < x1)
            addFlat(x0, y0, x1, y1, lineWidth);
        else if (x0 > x1)
            addFlat(x1, y1, x0, y0, lineWidth);
    } else if (y0 < y1) {
        addSteep(x0, y0, x1, y1, lineWidth);
    } else {
        addSteep(x1, y1, x0, y0, lineWidth);
    }
}

void HairlineStrip::put(float *cell, std::ptrdiff_t step, float across, float extent, float area)
{
    if (extent <= 1) {
        const float from = across - 0.5F;
        const auto first = static_cast<std::ptrdiff_t>(from);
        const float second = area * (from - static_cast<float>(first));
        cell[first * step] += area - second;
        cell[(first + 1) * step] += second;
        return;
    }
    const float to = across + extent / 2;
    float at = across - extent / 2;
    const float perPixel = area / extent;
    for (auto pixel = static_cast<std::ptrdiff_t>(at); at < to; ++pixel) {
        const float next = std::min(static_cast<float>(pixel + 1), to);
        cell[pixel * step] += perPixel * (next - at);
        at = next;
    }
}

void HairlineStrip::touch(float low, float high)
{
    // Only pixels within the guard of the middle are written.
    const int last = (static_cast<int>(high) + 2 * kGuard) / kBlock;
    for (int block = static_cast<int>(low) / kBlock; block <= last; ++block)
        m_touched[static_cast<std::size_t>(block)] = 1;
}

void HairlineStrip::addFlat(float x0, float y0, float x1, float y1, float lineWidth)
{
    const float slope = (y1 - y0) / (x1 - x0);
    const float extent = lineWidth * std::sqrt(1 + slope * slope);
    float from = x0;
    float to = x1;
    const float top = -kReach;
    const float bottom = static_cast<float>(m_rows) + kReach;
    if (const auto [low, high] = std::minmax(y0, y1); low < top || high > bottom) {
        // Far beside the strip nothing need be walked.
        const float atTop = std::clamp(x0 + (top - y0) / slope, x0, x1);
        const float atBottom = std::clamp(x0 + (bottom - y0) / slope, x0, x1);
        from = std::min(atTop, atBottom);
        to = std::max(atTop, atBottom);
    }
    touch(from, to);
    const float offset = y0 + kGuard - slope * x0;
    const int last = static_cast<int>(to);
    int column = static_cast<int>(from);
    float *cell = m_cells.data() + kGuard + column;
    if (column < last) {
        const float right = static_cast<float>(column + 1);
        put(cell++, m_stride, offset + slope * ((from + right) / 2), extent, extent * (right - from));
        for (++column; column < last; ++column)
            put(cell++, m_stride, offset + slope * (static_cast<float>(column) + 0.5F), extent, extent);
        from = static_cast<float>(last);
    }
    put(cell, m_stride, offset + slope * ((from + to) / 2), extent, extent * (to - from));
}

void HairlineStrip::addSteep(float x0, float y0, float x1, float y1, float lineWidth)
{
    const float slope = (x1 - x0) / (y1 - y0);
    const float extent = lineWidth * std::sqrt(1 + slope * slope);
    float from = std::max(y0, -kReach);
    const float to = std::min(y1, static_cast<float>(m_rows) + kReach);
    touch(std::min(x0, x1), std::max(x0, x1));
    const float offset = x0 + kGuard - slope * (y0 + kGuard);
    // From here on rows are counted from the guard's upper end.
    from += kGuard;
    const float end = to + kGuard;
    const int last = static_cast<int>(end);
    int row = static_cast<int>(from);
    float *cell = m_cells.data() + row * m_stride;
    if (row < last) {
        const float below = static_cast<float>(row + 1);
        put(cell, 1, offset + slope * ((from + below) / 2), extent, extent * (below - from));
        cell += m_stride;
        for (++row; row < last; ++row, cell += m_stride)
            put(cell, 1, offset + slope * (static_cast<float>(row) + 0.5F), extent, extent);
        from = static_cast<float>(last);
    }
    put(cell, 1, offset + slope * ((from + end) / 2), extent, extent * (end - from));
}

void HairlineStrip::blend(int rows, QRgb colour, unsigned char *out, std::ptrdiff_t stride)
{
    const float opacity = static_cast<float>(qAlpha(colour)) / 255 * 256;
    for (std::size_t block = 0; block < m_touched.size(); ++block) {
        if (m_touched[block] == 0)
            continue;
        m_touched[block] = 0;
        const int left = static_cast<int>(block) * kBlock - kGuard;
        float *cells = m_cells.data() + left + kGuard;
        for (int r = -kGuard; r < m_rows + kGuard; ++r, cells += m_stride) {
            if (r >= 0 && r < rows)
                blendBlock(cells, left, colour, opacity, reinterpret_cast<QRgb *>(out + r * stride));
            std::fill_n(cells, kBlock, 0.0F);
        }
    }
}

void HairlineStrip::blendBlock(const float *cells, int left, QRgb colour, float opacity, QRgb *pixels) const
{
    using Shares = float __attribute__((vector_size(16)));
    using Weights = std::uint32_t __attribute__((vector_size(16)));
    using Integers = std::int32_t __attribute__((vector_size(16)));
    for (int i = 0; i < kBlock; i += 4) {
        Shares shares;
        std::uint64_t halves[2];
        std::memcpy(&shares, cells + i, sizeof shares);
        std::memcpy(halves, cells + i, sizeof halves);
        if ((halves[0] | halves[1]) == 0)
            continue;
        shares = shares < 1.0F ? shares : Shares{} + 1.0F;
        const auto weights = reinterpret_cast<Weights>(__builtin_convertvector(shares * opacity + 0.5F, Integers));
        const int x = left + i;
        if (x >= 0 && x + 4 <= m_width) {
            mixFourPixels(pixels + x, colour, weights);
            continue;
        }
        for (int k = std::max(-x, 0); k < std::min(4, m_width - x); ++k)
            pixels[x + k] = mixedPixel(pixels[x + k], colour, weights[k]);
    }
}

} // namespace atlas
