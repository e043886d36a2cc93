// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_legend.h"

#include "layers/render/figure/figure_legend_keys.h"
#include "layers/render/hatch.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>

namespace atlas {

namespace {

// Page units, in sizes of the least type.
constexpr double kStripHeight = 1.2, kSwatch = 1.5, kSwatchHeight = 0.85, kSwatchGap = 0.5, kKeyGap = 1.3, kBetweenBounds = 0.6, kWidestCell = 6.2;
constexpr double kLine = 1.4;

bool isClass(const LegendRow &row) { return row.kind == LegendRow::Kind::Class; }
bool isDisc(const LegendRow &row) { return row.disc.fill.isValid(); }

/// What stands below the classes: only what is on the map.
std::vector<LegendRow> keysOf(const LegendModel &model)
{
    std::vector<LegendRow> keys;
    const auto signs = std::ranges::count_if(model.rows, isClass);
    for (const LegendRow &row : model.rows) {
        const bool missing = row.kind == LegendRow::Kind::NoData && row.count > 0;
        const bool sign = isClass(row) && model.sizes && row.count > 0 && signs > 1;
        if (missing || sign || row.kind == LegendRow::Kind::Overlay)
            keys.push_back(row);
    }
    return keys;
}

display::Path swatch(const LegendRow &row, const QRectF &box, const SlidePage &page)
{
    const FigureStyle &style = page.style;
    display::Path path = roundedRect(box, 0);
    if (row.kind == LegendRow::Kind::Overlay) {
        path = {};
        path.points = {QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())};
        path.start = {0, 2};
        path.closed = false;
        std::vector<double> dashes = row.line.dashesPx;
        for (double &length : dashes)
            length *= style.line();
        path.strokes = {{row.line.colour, row.line.widthPx * style.line(), dashes}};
    } else if (row.pattern) {
        path.fill = hatchOf(*row.pattern, row.hatch, row.colour, style.line());
        path.strokes = {{style.theme.ink3, 0.5 * style.line(), {}}};
    } else if (row.kind == LegendRow::Kind::NoData) {
        path.fill = display::Hatch{row.hatch, row.colour, 6 * style.line(), 0.8 * style.line()};
    } else {
        path.fill = row.colour;
    }
    path.title = row.label;
    return path;
}

/// All of a legend, set in a column.
class Legend {
public:
    Legend(const SlidePage &page, const LegendModel &model, const QStringList &bounds, double width)
        : m_page(page), m_model(model), m_keys(page, keysOf(model), width), m_width(width)
    {
        std::ranges::copy_if(model.rows, std::back_inserter(m_classes), isClass);
        if (model.sizes || model.pair)
            m_classes.clear();
        if (!m_classes.empty() && !isDisc(m_classes.front()))
            layStrip(bounds);
        if (!m_strip)
            layRows();
        const double unit = m_unit.size().height();
        if (model.pair)
            m_pair.emplace(*model.pair, page.style);
        m_bodyTop = unit > 0 ? unit + 0.15 * page.least : 0;
        m_keysTop = m_bodyTop + bodyHeight();
        if (m_keys.height() > 0 && m_keysTop > 0)
            m_keysTop += 0.35 * page.least;
    }

    [[nodiscard]] double height() const
    {
        if (m_pair && m_pair->size().width() > m_width)
            return std::numeric_limits<double>::infinity();
        return m_keysTop + m_keys.height();
    }

    void draw(QPointF corner, display::Group &group) const
    {
        m_unit.draw(corner, QStringLiteral("legend-unit"), group);
        const QPointF body = corner + QPointF(0, m_bodyTop);
        if (m_strip)
            drawStrip(body, group);
        else
            drawRows(body, group);
        if (m_pair)
            m_pair->draw(body, group);
        else if (m_model.sizes)
            drawSizeKey(*m_model.sizes, m_page.style, m_model.symbolRadius, body, group);
        m_keys.draw(corner + QPointF(0, m_keysTop), group);
    }

private:
    /// Bounds under equally wide cells.
    void layStrip(const QStringList &bounds)
    {
        const auto count = static_cast<double>(m_classes.size());
        m_cell = std::min(m_width / count, kWidestCell * m_page.least);
        // With the sign of the unit if there is room for it, else the unit stands over the strip.
        const QString sign = m_model.unit == QLatin1String("%") ? m_model.unit : QString();
        for (const QString &unit : {sign, QString()}) {
            m_bounds.clear();
            double widest = 0;
            for (const QString &bound : bounds) {
                m_bounds.push_back(m_page.text(bound + unit, 400, m_page.style.theme.ink).set(m_width, m_page.least));
                widest = std::max(widest, m_bounds.back().size().width());
            }
            m_strip = m_bounds.size() == m_classes.size() && widest + kBetweenBounds * m_page.least <= m_cell;
            if (!m_strip)
                continue;
            if (unit.isEmpty())
                m_unit = m_page.text(m_model.unit, 400, m_page.style.theme.ink2).set(m_width, m_page.least);
            return;
        }
    }

    void layRows()
    {
        m_bounds.clear();
        for (const LegendRow &row : m_classes)
            m_bounds.push_back(m_page.text(row.label, 400, m_page.style.theme.ink).set(m_width, m_page.least));
        if (!m_model.pair && !(m_classes.empty() && !m_model.sizes))
            m_unit = m_page.text(m_model.unit, 400, m_page.style.theme.ink2).set(m_width, m_page.least);
    }

    [[nodiscard]] double radiusOf(const LegendRow &row) const
    {
        return row.discWeight > 0 ? row.discWeight * m_model.symbolRadius : 0.4 * m_page.least;
    }
    [[nodiscard]] double rowHeight(const LegendRow &row) const
    {
        return std::max(kLine * m_page.least, isDisc(row) ? 2 * radiusOf(row) + 0.2 * m_page.least : 0.0);
    }
    [[nodiscard]] double swatchWidth() const
    {
        double width = kSwatch * m_page.least;
        for (const LegendRow &row : m_classes)
            width = std::max(width, isDisc(row) ? 2 * radiusOf(row) : 0.0);
        return width;
    }

    [[nodiscard]] double bodyHeight() const
    {
        if (m_pair)
            return m_pair->size().height();
        if (m_model.sizes)
            return sizeKeySize(*m_model.sizes, m_page.style).height();
        if (m_strip)
            return (kStripHeight + kLine) * m_page.least;
        double height = 0;
        for (const LegendRow &row : m_classes)
            height += rowHeight(row);
        return height;
    }

    void drawStrip(QPointF corner, display::Group &group) const
    {
        for (std::size_t i = 0; i < m_classes.size(); ++i) {
            const double left = corner.x() + m_cell * static_cast<double>(i);
            display::Path cell = swatch(m_classes[i], QRectF(left, corner.y(), m_cell, kStripHeight * m_page.least), m_page);
            cell.id = QStringLiteral("legend-%1").arg(i + 1);
            group.children.emplace_back(std::move(cell));
            m_bounds[i].draw({left + m_cell / 2, corner.y() + kStripHeight * m_page.least}, QStringLiteral("legend-bound-%1").arg(i + 1), group, display::Text::Align::Middle);
        }
    }

    void drawRows(QPointF corner, display::Group &group) const
    {
        const double width = swatchWidth();
        double y = corner.y();
        for (std::size_t i = 0; i < m_classes.size(); ++i) {
            const LegendRow &row = m_classes[i];
            const double height = rowHeight(row);
            const QString id = QStringLiteral("legend-%1").arg(i + 1);
            const double middle = y + height / 2;
            if (isDisc(row)) {
                display::Discs disc = legendDisc(row.disc, {corner.x() + width / 2, middle}, radiusOf(row), 0.9 * m_page.style.line());
                disc.id = id;
                disc.title = row.label;
                group.children.emplace_back(std::move(disc));
            } else {
                display::Path box = swatch(row, QRectF(corner.x(), y, width, height), m_page);
                box.id = id;
                group.children.emplace_back(std::move(box));
            }
            m_bounds[i].draw({corner.x() + width + kSwatchGap * m_page.least, middle - m_bounds[i].size().height() / 2}, QStringLiteral("legend-bound-%1").arg(i + 1), group);
            y += height;
        }
    }

    const SlidePage &m_page;
    const LegendModel &m_model;
    std::vector<LegendRow> m_classes;
    std::vector<SlideBlock> m_bounds;
    SlideBlock m_unit;
    SlideKeys m_keys;
    std::optional<PairKeyDrawing> m_pair;
    double m_width, m_cell = 0, m_bodyTop = 0, m_keysTop = 0;
    bool m_strip = false;
};

} // namespace

QStringList classBounds(const ClassifiedFigures &classified, const Describe &describe)
{
    QStringList bounds;
    for (const double upper : classified.upper)
        bounds += QStringLiteral("≤\u00A0%1").arg(describe.number(upper, classified.decimals));
    return bounds;
}

SlideKeys::SlideKeys(const SlidePage &page, const std::vector<LegendRow> &rows, double width) : m_page(page)
{
    const double line = kLine * page.least;
    const double before = (kSwatch + kSwatchGap) * page.least;
    double x = 0;
    double y = 0;
    for (const LegendRow &row : rows) {
        const bool counted = row.kind == LegendRow::Kind::NoData && !row.countText.isEmpty();
        const QString label = counted ? QStringLiteral("%1: %2").arg(row.label, row.countText) : row.label;
        Key key{row, page.text(label, 400, page.style.theme.ink).set(width - before, page.least), {}};
        const QSizeF size = key.label.size();
        if (x > 0 && x + before + size.width() > width) {
            x = 0;
            y = m_height;
        }
        key.at = {x, y};
        x += before + size.width() + kKeyGap * page.least;
        m_height = std::max(m_height, y + std::max(line, size.height()));
        m_keys.push_back(std::move(key));
    }
}

double SlideKeys::height() const { return m_height; }

void SlideKeys::draw(QPointF corner, display::Group &group) const
{
    const double line = kLine * m_page.least;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Key &key = m_keys[i];
        const QPointF at = corner + key.at;
        const QRectF box(at.x(), at.y() + (line - kSwatchHeight * m_page.least) / 2, kSwatch * m_page.least, kSwatchHeight * m_page.least);
        const QString id = QStringLiteral("legend-key-%1").arg(i + 1);
        if (isDisc(key.row)) {
            display::Discs disc = legendDisc(key.row.disc, box.center(), box.height() / 2, 0.9 * m_page.style.line());
            disc.id = id;
            group.children.emplace_back(std::move(disc));
        } else {
            display::Path path = swatch(key.row, box, m_page);
            path.id = id;
            group.children.emplace_back(std::move(path));
        }
        key.label.draw(at + QPointF((kSwatch + kSwatchGap) * m_page.least, 0), QStringLiteral("legend-label-%1").arg(i + 1), group);
    }
}

SlidePart legendPart(const SlidePage &page, LegendModel model, QStringList bounds)
{
    struct Kept {
        LegendModel model;
        QStringList bounds;
    };
    const auto kept = std::make_shared<const Kept>(Kept{std::move(model), std::move(bounds)});
    SlidePart part;
    part.height = [&page, kept](double width, int) { return Legend(page, kept->model, kept->bounds, width).height(); };
    part.draw = [&page, kept](const QRectF &room, int, display::Group &root) {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("legend");
        Legend(page, kept->model, kept->bounds, room.width()).draw(room.topLeft(), *group);
        root.children.emplace_back(std::shared_ptr<const display::Group>(std::move(group)));
    };
    return part;
}

} // namespace atlas
