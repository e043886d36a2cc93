// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_style.h"
#include "layers/render/legend_model.h"

#include <memory>

namespace atlas {

/// A legend as a card: header, the key of sizes or of two indicators if there is one, rows in one or more columns.
class FigureLegend {
public:
    FigureLegend(const LegendModel &model, const FigureStyle &style, int columns);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] std::shared_ptr<const display::Group> draw(QPointF corner) const;

private:
    [[nodiscard]] QSizeF keySize() const;
    [[nodiscard]] display::Text text(const QString &words, QPointF baseline, double sizePx, int weight, const QColor &colour) const;
    [[nodiscard]] display::Path swatchOf(const LegendRow &row, const QString &id, const QRectF &box) const;
    void drawRow(const LegendRow &row, std::size_t index, QPointF corner, display::Group &group) const;

    const LegendModel &m_model;
    const FigureStyle &m_style;
    int m_rowsPerColumn = 1;
    double m_swatch, m_rowHeight, m_headerRow, m_padding, m_gap;
    double m_columnWidth = 0;
    bool m_headerInTwoLines = false;
    double m_headerHeight = 0;
    QSizeF m_keySize;
    QSizeF m_size;
};

} // namespace atlas
