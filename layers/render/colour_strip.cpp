// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/colour_strip.h"

#include "layers/render/mixed_pixel.h"

#include <cmath>
#include <cstdint>
#include <cstring>

namespace atlas {

namespace {

// Rounding leaves sums a little beside 0 and 1; far less than one step of a colour.
constexpr float kTiny = 1.0F / 2048;

using Integers = std::int32_t __attribute__((vector_size(16)));

QRgb pixelOf(Lanes sum, QRgb canvas, Lanes canvasLanes)
{
    const float coverage = sum[3];
    if (coverage < kTiny)
        return canvas;
    if (coverage > 1 + kTiny)
        sum /= coverage;
    else
        sum += canvasLanes * (1 - coverage);
    const Lanes rounded = sum + 0.5F;
    const Lanes atLeast = rounded > 0.0F ? rounded : Lanes{};
    const auto channels = __builtin_convertvector(atLeast < 255.0F ? atLeast : Lanes{} + 255.0F, Integers);
    return 0xff000000U | static_cast<QRgb>(channels[2]) << 16 | static_cast<QRgb>(channels[1]) << 8 | static_cast<QRgb>(channels[0]);
}

/// Looks at the memory: out of a vector register it would go there first.
bool isZero(const Lanes *cell)
{
    std::uint64_t halves[2];
    std::memcpy(halves, cell, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

} // namespace

void ColourStrip::flush(int r, QRgb canvas, QRgb *out)
{
    const Lanes canvasLanes = lanesOf(canvas);
    constexpr int kBlock = TouchedBlocks::kBlock;
    Lanes *cells = row(r);
    Lanes sum{};
    QRgb pixel = canvas;
    for (int block = 0, from = 0; from < width(); ++block, from += kBlock) {
        const int to = std::min(from + kBlock, width());
        if (!touched().isTouched(r, block)) {
            std::fill(out + from, out + to, pixel);
            continue;
        }
        for (int column = from; column < to; ++column) {
            if (!isZero(cells + column)) {
                sum += cells[column];
                cells[column] = Lanes{};
                pixel = pixelOf(sum, canvas, canvasLanes);
            }
            out[column] = pixel;
        }
    }
    forget(r);
}

void CoverageStrip::addLine(float x0, float y0, float x1, float y1, float halfWidth, float overlap)
{
    const float dx = x1 - x0;
    const float dy = y1 - y0;
    const float length = std::sqrt(dx * dx + dy * dy);
    if (length < 1e-6F)
        return;
    const float acrossX = -dy / length * halfWidth;
    const float acrossY = dx / length * halfWidth;
    const float alongX = dx / length * overlap;
    const float alongY = dy / length * overlap;
    const auto right = static_cast<float>(width());
    const float x[4] = {x0 - alongX + acrossX, x1 + alongX + acrossX, x1 + alongX - acrossX, x0 - alongX - acrossX};
    const float y[4] = {y0 - alongY + acrossY, y1 + alongY + acrossY, y1 + alongY - acrossY, y0 - alongY - acrossY};
    for (int i = 0; i < 4; ++i) {
        const int next = (i + 1) % 4;
        addEdge(std::clamp(x[i], 0.0F, right), y[i], std::clamp(x[next], 0.0F, right), y[next], 1);
    }
}

void CoverageStrip::blend(int r, QRgb colour, std::span<const float> pattern, QRgb *out)
{
    constexpr int kBlock = TouchedBlocks::kBlock;
    float *cells = row(r);
    const float opacity = static_cast<float>(qAlpha(colour)) / 255;
    float sum = 0;
    for (int block = 0, from = 0; from < width(); ++block, from += kBlock) {
        if (sum < kTiny) {
            // Outside of lines and patterns: on to the next block where something begins.
            block = touched().next(r, block);
            from = block * kBlock;
            if (from >= width())
                break;
        }
        const bool changes = touched().isTouched(r, block);
        const int to = std::min(from + kBlock, width());
        for (int column = from; column < to; ++column) {
            if (changes) {
                sum += cells[column];
                cells[column] = 0;
            }
            if (sum < kTiny)
                continue;
            float share = std::min(sum, 1.0F) * opacity;
            if (!pattern.empty())
                share *= pattern[static_cast<std::size_t>(column)];
            if (share > kTiny)
                out[column] = mixedPixel(out[column], colour, static_cast<QRgb>(share * 256 + 0.5F));
        }
    }
    forget(r);
}

} // namespace atlas
