// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/disc_raster.h"

#include "layers/render/mixed_pixel.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kLinePx = 0.9;
// An outline wider than this share of the radius would hide how small a disc is.
constexpr double kLineOfRadius = 0.35;

/// How much too much a disc of that radius covers where each pixel takes its share by the distance of its middle.
float covered(float radius)
{
    const float square = radius * radius;
    if (radius < 0.5F) {
        const float cone = radius + 0.5F;
        return 3 * square / (cone * cone * cone);
    }
    return square / (square + 1.0F / 12);
}

QRgb weightOf(float share, QRgb colour) { return static_cast<QRgb>(share * static_cast<float>(qAlpha(colour)) * (256.0F / 255) + 0.5F); }

} // namespace

std::vector<CanvasDisc> canvasDiscs(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform)
{
    std::vector<CanvasDisc> discs;
    const double largest = symbolRadius(scene.symbols, viewport) * viewport.dpr;
    const double line = kLinePx * viewport.dpr * scene.theme.scale;
    for (const MapSymbol &symbol : scene.symbols.discs) {
        const double x = transform.x(symbol.at.x);
        const double y = transform.y(symbol.at.y);
        const double radius = largest * symbol.weight;
        const double reach = radius + line + 1;
        if (x < -reach || y < -reach || x > transform.width + reach || y > transform.height + reach)
            continue;
        const SymbolColours &style = scene.symbols.styles[static_cast<std::size_t>(symbol.style)];
        discs.push_back({static_cast<float>(x), static_cast<float>(y), static_cast<float>(radius),
                         static_cast<float>(std::min(line, kLineOfRadius * radius)), style.fill.rgba(), style.line.rgba()});
    }
    return discs;
}

void blendDiscRow(const CanvasDisc &disc, int y, int width, QRgb *row)
{
    const float half = disc.lineWidth / 2;
    const float reach = disc.radius + half + 0.5F;
    const float dy = static_cast<float>(y) + 0.5F - disc.y;
    if (std::abs(dy) >= reach)
        return;
    const float across = std::sqrt(reach * reach - dy * dy);
    const int from = std::max(0, static_cast<int>(std::floor(disc.x - across)));
    const int to = std::min(width, static_cast<int>(std::ceil(disc.x + across)));
    const float inner = disc.radius - half - 0.5F;
    const float innerSquare = inner > 0 ? inner * inner : -1;
    const float factor = covered(disc.radius);
    const QRgb whole = weightOf(1, disc.fill);
    const float thin = std::min(1.0F, disc.lineWidth);
    for (int x = from; x < to; ++x) {
        const float dx = static_cast<float>(x) + 0.5F - disc.x;
        const float square = dx * dx + dy * dy;
        if (square < innerSquare) {
            row[x] = mixedPixel(row[x], disc.fill, whole);
            continue;
        }
        const float distance = std::sqrt(square);
        const float share = std::clamp(disc.radius + 0.5F - distance, 0.0F, 1.0F) * factor;
        if (share > 0)
            row[x] = mixedPixel(row[x], disc.fill, weightOf(share, disc.fill));
        const float onLine = std::clamp(half + 0.5F - std::abs(distance - disc.radius), 0.0F, thin);
        if (onLine > 0)
            row[x] = mixedPixel(row[x], disc.line, weightOf(onLine, disc.line));
    }
}

} // namespace atlas
