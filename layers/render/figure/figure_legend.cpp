// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_legend.h"

#include "layers/render/doubt_marks.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/figure_legend_keys.h"
#include "layers/render/hatch.h"

#include <algorithm>

namespace atlas {

FigureLegend::FigureLegend(const LegendModel &model, const FigureStyle &style, int columns)
    : m_model(model), m_style(style), m_swatch(style.step(5.5)), m_rowHeight(style.step(4.5)), m_headerRow(m_rowHeight), m_padding(style.step(3)), m_gap(style.step(2))
{
    const auto rows = static_cast<int>(model.rows.size());
    // Discs of classes are shown as large as they are on the map.
    if (std::ranges::any_of(model.rows, [](const LegendRow &row) { return row.discWeight > 0; })) {
        m_swatch = std::max(m_swatch, 2 * kClassDiscRadiusPx * style.line());
        m_rowHeight = std::max(m_rowHeight, 2 * kClassDiscRadiusPx * style.line() + style.step(0.5));
    }
    m_keySize = keySize();
    m_rowsPerColumn = std::max(1, (rows + columns - 1) / columns);
    const int used = std::max(1, (rows + m_rowsPerColumn - 1) / m_rowsPerColumn);
    const auto width = [&](const QString &words, double px, int weight) { return widthOf(words, style.theme.fontFamily, px, weight); };
    for (const LegendRow &row : model.rows) {
        double needed = m_swatch + m_gap + width(row.label, style.textPx(), 400);
        if (!row.countText.isEmpty())
            needed += 2 * m_gap + width(row.countText, style.textPx(), 400);
        m_columnWidth = std::max(m_columnWidth, needed);
    }
    const double unit = width(model.unit, style.textPx(), 600);
    const double scheme = width(model.scheme, style.notePx(), 400);
    const double columnGap = style.step(6);
    const double rowsWidth = used * m_columnWidth + (used - 1) * columnGap;
    const bool both = !model.unit.isEmpty() && !model.scheme.isEmpty();
    m_headerInTwoLines = both && unit + m_gap + scheme > rowsWidth;
    const int headerLines = model.unit.isEmpty() && model.scheme.isEmpty() ? 0 : m_headerInTwoLines ? 2 : 1;
    m_headerHeight = headerLines * m_headerRow + (headerLines > 0 ? style.step(0.5) : 0);
    const double wordsWidth = m_headerInTwoLines ? std::max(unit, scheme) : both ? unit + m_gap + scheme : std::max(unit, scheme);
    const double headerWidth = std::max(wordsWidth, m_keySize.width());
    if (headerWidth > rowsWidth)
        m_columnWidth += (headerWidth - rowsWidth) / used;
    m_size = {2 * m_padding + used * m_columnWidth + (used - 1) * columnGap,
              2 * m_padding + m_headerHeight + m_keySize.height() + std::min(rows, m_rowsPerColumn) * m_rowHeight};
}

QSizeF FigureLegend::keySize() const
{
    if (m_model.pair)
        return PairKeyDrawing(*m_model.pair, m_style).size();
    return m_model.sizes ? sizeKeySize(*m_model.sizes, m_style) : QSizeF(0, 0);
}

display::Text FigureLegend::text(const QString &words, QPointF baseline, double sizePx, int weight, const QColor &colour) const
{
    display::Text result;
    result.text = words;
    result.anchor = baseline;
    result.family = m_style.theme.fontFamily;
    result.sizePx = sizePx;
    result.weight = weight;
    result.colour = colour;
    return result;
}

std::shared_ptr<const display::Group> FigureLegend::draw(QPointF corner) const
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("legend");
    display::Path card = roundedRect(QRectF(corner, m_size), m_style.theme.radius * m_style.k);
    card.id = QStringLiteral("legend-card");
    card.fill = m_style.theme.paper;
    card.strokes = {{m_style.theme.line, m_style.line(), {}}};
    group->children.emplace_back(std::move(card));

    const QPointF inner = corner + QPointF(m_padding, m_padding);
    const double baseline = m_headerRow / 2 + m_style.textPx() * 0.36;
    if (!m_model.unit.isEmpty())
        group->children.emplace_back(text(m_model.unit, inner + QPointF(0, baseline), m_style.textPx(), 600, m_style.theme.ink));
    if (!m_model.scheme.isEmpty()) {
        const double unit = m_model.unit.isEmpty() ? 0 : widthOf(m_model.unit, m_style.theme.fontFamily, m_style.textPx(), 600) + m_gap;
        const QPointF at = m_headerInTwoLines ? QPointF(0, baseline + m_headerRow) : QPointF(unit, baseline);
        group->children.emplace_back(text(m_model.scheme, inner + at, m_style.notePx(), 400, m_style.theme.ink2));
    }
    const QPointF keyAt = inner + QPointF(0, m_headerHeight);
    if (m_model.pair)
        PairKeyDrawing(*m_model.pair, m_style).draw(keyAt, *group);
    else if (m_model.sizes)
        drawSizeKey(*m_model.sizes, m_style, m_model.symbolRadius, keyAt, *group);
    // The cells of two indicators have the first numbers.
    const std::size_t before = m_model.pair ? kCells : 0;
    for (std::size_t i = 0; i < m_model.rows.size(); ++i) {
        const auto column = static_cast<int>(i) / m_rowsPerColumn;
        const auto row = static_cast<int>(i) % m_rowsPerColumn;
        drawRow(m_model.rows[i], before + i, keyAt + QPointF(column * (m_columnWidth + m_style.step(6)), m_keySize.height() + row * m_rowHeight), *group);
    }
    return group;
}

display::Path FigureLegend::swatchOf(const LegendRow &row, const QString &id, const QRectF &box) const
{
    if (row.kind == LegendRow::Kind::Marked) {
        const double inset = row.line.casingPx / 2 * m_style.line();
        display::Path outline = roundedRect(box.adjusted(inset, inset, -inset, -inset), 0);
        outline.strokes = {{row.line.casing, row.line.casingPx * m_style.line(), {}}, {row.line.colour, row.line.widthPx * m_style.line(), {}}};
        outline.id = id;
        outline.title = row.label;
        return outline;
    }
    display::Path swatch = roundedRect(box, 0);
    if (row.kind == LegendRow::Kind::Overlay) {
        swatch = {};
        swatch.points = {QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())};
        swatch.start = {0, 2};
        swatch.closed = false;
        std::vector<double> dashes = row.line.dashesPx;
        for (double &length : dashes)
            length *= m_style.line();
        swatch.strokes = {{row.line.colour, row.line.widthPx * m_style.line(), dashes}};
    } else if (row.pattern) {
        swatch.fill = hatchOf(*row.pattern, row.hatch, row.colour, m_style.line());
        swatch.strokes = {{m_style.theme.ink3, 0.5 * m_style.line(), {}}};
    } else if (row.kind == LegendRow::Kind::NoData) {
        swatch.fill = display::Hatch{row.hatch, row.colour, 4 * m_style.line(), m_style.line()};
    } else {
        swatch.fill = row.colour;
    }
    swatch.id = id;
    swatch.title = row.label;
    return swatch;
}

void FigureLegend::drawRow(const LegendRow &row, std::size_t index, QPointF corner, display::Group &group) const
{
    const double middle = corner.y() + m_rowHeight / 2;
    const double height = m_style.step(3);
    const QString id = QStringLiteral("legend-%1").arg(index + 1);
    if (row.kind == LegendRow::Kind::Class && row.disc.fill.isValid()) {
        const double radius = row.discWeight > 0 ? row.discWeight * m_model.symbolRadius : height / 2;
        display::Discs disc = legendDisc(row.disc, {corner.x() + m_swatch / 2, middle}, radius, 0.9 * m_style.line());
        disc.id = id;
        disc.title = row.label;
        group.children.emplace_back(std::move(disc));
    } else if (row.kind == LegendRow::Kind::Doubt) {
        const DoubtMark mark{0, {corner.x() + m_swatch / 2, middle}, kDoubtPx * m_style.line()};
        display::Text sign = text(QStringLiteral("?"), mark.baseline(), mark.sizePx, kDoubtWeight, row.colour);
        sign.align = display::Text::Align::Middle;
        sign.id = id;
        group.children.emplace_back(std::move(sign));
    } else {
        group.children.emplace_back(swatchOf(row, id, QRectF(corner.x(), middle - height / 2, m_swatch, height)));
    }

    const double baseline = middle + m_style.textPx() * 0.36;
    group.children.emplace_back(text(row.label, {corner.x() + m_swatch + m_gap, baseline}, m_style.textPx(), 400, m_style.theme.ink));
    if (!row.countText.isEmpty()) {
        display::Text count = text(row.countText, {corner.x() + m_columnWidth, baseline}, m_style.textPx(), 400, m_style.theme.ink2);
        count.align = display::Text::Align::End;
        count.id = QStringLiteral("legend-count-%1").arg(index + 1);
        group.children.emplace_back(std::move(count));
    }
}

} // namespace atlas
