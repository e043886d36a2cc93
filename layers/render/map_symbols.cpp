// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_symbols.h"

#include "layers/render/map_scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// So much more than a small disc counts as on it: a hand is not that steady.
constexpr double kReachPx = 1.5;
// A ring smaller than this would hide what it is around.
constexpr double kSmallestRingPx = 4;

} // namespace

double symbolRadius(const MapSymbols &symbols, const Viewport &viewport)
{
    if (symbols.whole.isEmpty() || viewport.size.isEmpty())
        return 0;
    const double whole = std::max(symbols.whole.width() / viewport.size.width(), symbols.whole.height() / viewport.size.height());
    const double scale = viewport.metresPerPixel;
    const double radius = scale >= whole ? symbols.radiusM / scale : symbols.radiusM / whole * std::sqrt(whole / scale);
    return symbols.mostPx > 0 ? std::min(radius, symbols.mostPx) : radius;
}

std::uint32_t symbolAt(const MapSymbols &symbols, const Viewport &viewport, QPointF canvas)
{
    const double largest = symbolRadius(symbols, viewport);
    for (auto symbol = symbols.discs.rbegin(); symbol != symbols.discs.rend(); ++symbol) {
        const QPointF away = viewport.toCanvas(symbol->at) - canvas;
        const double radius = largest * symbol->weight + kReachPx;
        if (QPointF::dotProduct(away, away) <= radius * radius)
            return symbol->area;
    }
    return kNoArea;
}

QRectF symbolRect(const MapSymbols &symbols, const Viewport &viewport, std::uint32_t area)
{
    const auto symbol = std::ranges::find(symbols.discs, area, &MapSymbol::area);
    if (symbol == symbols.discs.end())
        return {};
    const double radius = symbolRadius(symbols, viewport) * symbol->weight;
    return QRectF(viewport.toCanvas(symbol->at) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

void paintSymbolRings(QPainter &painter, const MapSymbols &symbols, const Viewport &viewport, std::span<const std::uint32_t> areas,
                      const QColor &colour, double widthPx, const ThemeTokens &theme)
{
    std::vector<std::uint32_t> wanted(areas.begin(), areas.end());
    std::ranges::sort(wanted);
    const double largest = symbolRadius(symbols, viewport);
    std::vector<QRectF> rings;
    for (const MapSymbol &symbol : symbols.discs) {
        if (!std::ranges::binary_search(wanted, symbol.area))
            continue;
        const double radius = std::max(largest * symbol.weight, kSmallestRingPx * theme.scale);
        rings.emplace_back(viewport.toCanvas(symbol.at) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[ink, width] : {std::pair(theme.casing, widthPx + 2.4), std::pair(colour, widthPx)}) {
        painter.setPen(QPen(ink, width * theme.scale));
        for (const QRectF &ring : rings)
            painter.drawEllipse(ring);
    }
    painter.restore();
}

} // namespace atlas
