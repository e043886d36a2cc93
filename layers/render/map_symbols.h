// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/view/form_colours.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <span>
#include <vector>

class QPainter;

namespace atlas {

struct Viewport;

/// A disc that stands for a place.
struct MapSymbol {
    std::uint32_t area = 0;
    Point at;                   ///< middle, RD metres
    double weight = 0;          ///< radius as a share of the largest disc
    int style = 0;              ///< index into MapSymbols::styles
};

/// The discs of a map; empty for forms that fill areas.
struct MapSymbols {
    std::vector<MapSymbol> discs;           ///< largest first: smaller ones lie on top
    std::vector<SymbolColours> styles;
    Box whole;                              ///< what the map shows where all of it is in view
    double radiusM = 0;                     ///< radius of weight 1 there, metres on the map
    double mostPx = 0;                      ///< it never grows over this, logical pixels; 0 = as far as it goes

    [[nodiscard]] bool isEmpty() const { return discs.empty(); }
};

/// Radius of the disc of weight 1 on a canvas, logical pixels. Zooming in it grows with the square root of the
/// scale: discs come apart, and are still in proportion to the land around them.
double symbolRadius(const MapSymbols &symbols, const Viewport &viewport);

/// The smallest disc under a point of the canvas; kNoArea if there is none.
std::uint32_t symbolAt(const MapSymbols &symbols, const Viewport &viewport, QPointF canvas);

/// The box of a place's disc on the canvas; null if it has none.
QRectF symbolRect(const MapSymbols &symbols, const Viewport &viewport, std::uint32_t area);

/// Rings around the discs of some places, with a casing. The painter's unit is the logical pixel.
void paintSymbolRings(QPainter &painter, const MapSymbols &symbols, const Viewport &viewport, std::span<const std::uint32_t> areas,
                      const QColor &colour, double widthPx, const ThemeTokens &theme);

} // namespace atlas
