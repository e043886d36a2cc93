// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_style.h"
#include "layers/render/legend_model.h"

#include <QRectF>

#include <array>

namespace atlas {

// Keys of a legend that are more than rows: drawn once, for figures and for the window's legend. Page units.

/// Nested circles with round figures. The room is the same at any scale of the map; the figures fit it.
QSizeF sizeKeySize(const SizeKey &key, const FigureStyle &style);
/// @param radius of the largest disc on the map beside it
void drawSizeKey(const SizeKey &key, const FigureStyle &style, double radius, QPointF corner, display::Group &group);

/// The square of nine cells with its counts, bounds and the names of both axes.
class PairKeyDrawing {
public:
    PairKeyDrawing(const PairKey &key, const FigureStyle &style);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Cell rectangles, the key's upper left corner at the origin.
    [[nodiscard]] const std::array<QRectF, kCells> &cells() const { return m_cells; }
    void draw(QPointF corner, display::Group &group) const;

private:
    const PairKey &m_key;
    const FigureStyle &m_style;
    TextBlock m_x, m_y;
    QPointF m_xAt;
    std::array<QRectF, kCells> m_cells;
    QSizeF m_size;
};

/// A disc of a legend row.
display::Discs legendDisc(const SymbolColours &colours, QPointF centre, double radius, double lineWidth);

} // namespace atlas
