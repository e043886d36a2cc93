// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_style.h"

#include "layers/render/figure/figure_font.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

double figureMargin(QSizeF size, const ThemeTokens &theme, std::optional<double> shared)
{
    return shared.value_or(std::clamp(std::min(size.width(), size.height()) / 30, 2.0 * theme.step, 10.0 * theme.step));
}

TextBlock::TextBlock(const FigureStyle &style, const QString &text, double width, double sizePx, int weight, const QColor &colour)
    : m_lines(wrapped(text, width, style.theme.fontFamily, sizePx, weight)), m_family(style.theme.fontFamily), m_sizePx(sizePx),
      m_weight(weight), m_colour(colour)
{
}

QSizeF TextBlock::size() const
{
    double width = 0;
    for (const QString &line : m_lines)
        width = std::max(width, widthOf(line, m_family, m_sizePx, m_weight));
    return {width, lineHeight() * static_cast<double>(m_lines.size())};
}

void TextBlock::draw(QPointF corner, const QString &id, display::Group &group) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        display::Text text;
        text.id = m_lines.size() == 1 ? id : QStringLiteral("%1-%2").arg(id).arg(i + 1);
        text.text = m_lines[i];
        text.anchor = corner + QPointF(0, lineHeight() * static_cast<double>(i) + m_sizePx * 1.06);
        text.family = m_family;
        text.sizePx = m_sizePx;
        text.weight = m_weight;
        text.colour = m_colour;
        group.children.emplace_back(std::move(text));
    }
}

display::Path roundedRect(const QRectF &rect, double radius)
{
    constexpr int kSteps = 6;
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
    const QPointF centres[4] = {rect.bottomRight() + QPointF(-r, -r), rect.bottomLeft() + QPointF(r, -r),
                                rect.topLeft() + QPointF(r, r), rect.topRight() + QPointF(-r, r)};
    display::Path path;
    for (int corner = 0; corner < 4; ++corner) {
        for (int i = 0; i <= kSteps; ++i) {
            const double angle = std::numbers::pi / 2 * (corner + static_cast<double>(i) / kSteps);
            path.points.push_back(centres[corner] + QPointF(std::cos(angle), std::sin(angle)) * r);
        }
    }
    path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
    return path;
}

} // namespace atlas
