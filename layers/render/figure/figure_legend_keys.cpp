// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_legend_keys.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/hatch.h"
#include "layers/view/symbols.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// From the top of a line of text to its baseline where it stands in the middle of the line.
constexpr double kMiddle = 0.36;

display::Text label(const FigureStyle &style, const QString &words, QPointF baseline, double sizePx, display::Text::Align align, const QColor &colour)
{
    display::Text text;
    text.text = words;
    text.anchor = baseline;
    text.align = align;
    text.family = style.theme.fontFamily;
    text.sizePx = sizePx;
    text.colour = colour;
    return text;
}

double lineOf(const FigureStyle &style) { return style.textPx() * 1.3; }

/// A round figure without more decimals than it takes.
QString roundFigure(double value, const SizeKey &key)
{
    int decimals = 0;
    for (double rest = value; rest < 1 && decimals < 6; rest *= 10)
        ++decimals;
    return key.locale.toString(value, 'f', decimals);
}

} // namespace

display::Discs legendDisc(const SymbolColours &colours, QPointF centre, double radius, double lineWidth)
{
    display::Discs disc;
    disc.centres = {centre};
    disc.radii = {radius};
    disc.fill = colours.fill;
    disc.strokes = {{colours.line, std::min(lineWidth, 0.35 * radius), {}}};
    return disc;
}

QSizeF sizeKeySize(const SizeKey &key, const FigureStyle &style)
{
    const double radius = kSizeKeyRadiusPx * style.line();
    return {2 * radius + style.step(3) + widthOf(key.widest, style.theme.fontFamily, style.textPx(), 400), std::max(2 * radius, 3 * lineOf(style)) + style.step(1.5)};
}

void drawSizeKey(const SizeKey &key, const FigureStyle &style, double radius, QPointF corner, display::Group &group)
{
    const double room = kSizeKeyRadiusPx * style.line();
    const QSizeF size = sizeKeySize(key, style);
    const double bottom = corner.y() + size.height() - style.step(1.5);
    const double right = corner.x() + size.width();
    const std::vector<double> figures = sizeKeyFigures(key.largest, radius, room);
    // Labels from the top down, none nearer to the next than a line; then up again from the bottom.
    std::vector<double> tops, middles;
    for (const double figure : figures) {
        const double r = radius * std::sqrt(figure / key.largest);
        tops.push_back(bottom - 2 * r);
        middles.push_back(std::max(tops.back(), middles.empty() ? corner.y() + lineOf(style) / 2 : middles.back() + lineOf(style)));
    }
    double lowest = bottom - lineOf(style) / 2 + style.step(0.5);
    for (auto middle = middles.rbegin(); middle != middles.rend(); ++middle) {
        *middle = std::min(*middle, lowest);
        lowest = *middle - lineOf(style);
    }
    const double centre = corner.x() + room;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double r = radius * std::sqrt(figures[i] / key.largest);
        display::Discs disc = legendDisc(key.colours, {centre, bottom - r}, r, 0.9 * style.line());
        disc.id = QStringLiteral("legend-size-%1").arg(i + 1);
        disc.title = roundFigure(figures[i], key);
        group.children.emplace_back(std::move(disc));
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QString words = roundFigure(figures[i], key);
        const double left = right - widthOf(words, style.theme.fontFamily, style.textPx(), 400) - style.step(1);
        display::Path leader;
        leader.points = {QPointF(centre, tops[i]), QPointF(corner.x() + 2 * room + style.step(0.5), middles[i]), QPointF(left, middles[i])};
        leader.start = {0, 3};
        leader.closed = false;
        leader.strokes = {{style.theme.ink3, 0.7 * style.line(), {}}};
        group.children.emplace_back(std::move(leader));
        group.children.emplace_back(label(style, words, {right, middles[i] + style.textPx() * kMiddle}, style.textPx(), display::Text::Align::End, style.theme.ink));
    }
}

PairKeyDrawing::PairKeyDrawing(const PairKey &key, const FigureStyle &style) : m_key(key), m_style(style)
{
    const auto width = [&](const QString &words) { return widthOf(words, style.theme.fontFamily, style.notePx(), 400); };
    double boundsWidth = 0, cellWidth = style.step(9);
    for (const QString &bound : key.yBounds)
        boundsWidth = std::max(boundsWidth, width(bound));
    for (const QString &bound : key.xBounds)
        cellWidth = std::max(cellWidth, width(bound) + style.step(2));
    for (const PairKey::Cell &cell : key.cells)
        cellWidth = std::max(cellWidth, width(cell.countText) + style.step(2));
    const double left = boundsWidth + style.step(1.5);
    const double height = style.step(6);
    const double namesWidth = std::max(left + 3 * cellWidth, style.step(46));
    const auto named = [&](const QString &name, const QString &arrow) {
        return TextBlock(style, name.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(arrow, name), namesWidth, style.notePx(), 600, style.theme.ink);
    };
    m_y = named(key.y, QStringLiteral("↑"));
    m_x = named(key.x, QStringLiteral("→"));
    const double top = m_y.size().height() + style.step(1.5);
    for (int cell = 0; cell < kCells; ++cell)
        m_cells[static_cast<std::size_t>(cell)] = QRectF(left + cell % kThirds * cellWidth, top + (kThirds - 1 - cell / kThirds) * height, cellWidth, height);
    const double below = top + kThirds * height + style.notePx() * 1.4;
    m_xAt = QPointF(0, below + style.step(0.5));
    m_size = {std::max({left + 3 * cellWidth, m_x.size().width(), m_y.size().width()}), m_xAt.y() + m_x.size().height() + style.step(1.5)};
}

void PairKeyDrawing::draw(QPointF corner, display::Group &group) const
{
    const ThemeTokens &theme = m_style.theme;
    m_y.draw(corner, QStringLiteral("legend-y"), group);
    m_x.draw(corner + m_xAt, QStringLiteral("legend-x"), group);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const PairKey::Cell &cell = m_key.cells[i];
        const QRectF rect = m_cells[i].translated(corner);
        display::Path swatch = roundedRect(rect, 0);
        swatch.id = QStringLiteral("legend-%1").arg(i + 1);
        swatch.title = cell.label;
        swatch.fill = cell.pattern ? display::Fill(hatchOf(*cell.pattern, m_key.hatch, cell.colour, m_style.line())) : display::Fill(cell.colour);
        // A cell without lines would have no edge on paper.
        swatch.strokes = {{cell.pattern ? theme.ink3 : theme.paper, (cell.pattern ? 0.5 : 1) * m_style.line(), {}}};
        group.children.emplace_back(std::move(swatch));
        display::Text count = label(m_style, cell.countText, {rect.center().x(), rect.center().y() + m_style.notePx() * kMiddle}, m_style.notePx(),
                                    display::Text::Align::Middle, cell.ink);
        count.id = QStringLiteral("legend-count-%1").arg(i + 1);
        if (cell.pattern) {
            // Lines around a number make it another one.
            display::Path pad = roundedRect(boundsOf(count).adjusted(-m_style.step(0.75), 0, m_style.step(0.75), 0), m_style.step(0.5));
            pad.fill = cell.colour;
            group.children.emplace_back(std::move(pad));
        }
        group.children.emplace_back(std::move(count));
    }
    for (qsizetype i = 0; i < m_key.yBounds.size(); ++i) {
        const QRectF &below = m_cells[static_cast<std::size_t>(i) * kThirds];
        group.children.emplace_back(label(m_style, m_key.yBounds[i], corner + QPointF(below.left() - m_style.step(1), below.top() + m_style.notePx() * kMiddle),
                                          m_style.notePx(), display::Text::Align::End, theme.ink2));
    }
    for (qsizetype i = 0; i < m_key.xBounds.size(); ++i) {
        const QRectF &before = m_cells[static_cast<std::size_t>(i)];
        group.children.emplace_back(label(m_style, m_key.xBounds[i], corner + QPointF(before.right(), before.bottom() + m_style.notePx() * 1.15),
                                          m_style.notePx(), display::Text::Align::Middle, theme.ink2));
    }
}

} // namespace atlas
