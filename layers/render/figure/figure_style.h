// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/view/theme_tokens.h"

#include <QColor>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// Tokens of a theme at the size a figure is set in.
struct FigureStyle {
    ThemeTokens theme;
    double k = 1;       ///< page units per token unit; the theme's own scale is in its type already

    /// Page units per unit of a line's width or dash.
    [[nodiscard]] double line() const { return k * theme.scale; }

    /// Steps of spacing; they grow with the type of the theme.
    [[nodiscard]] double step(double steps) const { return steps * theme.step * k * theme.textPx / 13; }
    [[nodiscard]] double titlePx() const { return theme.titlePx * k; }
    [[nodiscard]] double textPx() const { return theme.textPx * k; }
    [[nodiscard]] double notePx() const { return theme.notePx * k; }
};

/// Air around a figure of that size, page units; parts that share a page share its margin.
double figureMargin(QSizeF size, const ThemeTokens &theme, std::optional<double> shared = std::nullopt);

/// A paragraph: wrapped lines of one style.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(const FigureStyle &style, const QString &text, double width, double sizePx, int weight, const QColor &colour);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QSizeF size() const;
    /// Adds its lines to a group, the block's upper left corner at `corner`.
    void draw(QPointF corner, const QString &id, display::Group &group) const;

private:
    [[nodiscard]] double lineHeight() const { return m_sizePx * 1.36; }

    QStringList m_lines;
    QString m_family;
    double m_sizePx = 0;
    int m_weight = 400;
    QColor m_colour;
};

/// A rectangle with rounded corners as a closed path.
display::Path roundedRect(const QRectF &rect, double radius);

} // namespace atlas
