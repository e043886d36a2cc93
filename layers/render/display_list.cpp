// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/display_list.h"

#include "layers/render/disc_painter.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QPen penOf(const display::Stroke &stroke)
{
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dashes.empty()) {
        // Qt counts dashes in pen widths.
        QList<qreal> pattern;
        for (const double length : stroke.dashes)
            pattern += length / std::max(stroke.width, 1e-6);
        if (pattern.size() % 2 != 0)
            pattern += pattern;
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Draws nodes one after another; owns nothing but the painter for as long as it lives.
class ListPainter {
public:
    explicit ListPainter(QPainter &painter) : m_painter(painter) {}

    void operator()(const display::Path &path)
    {
        QPainterPath outline;
        outline.setFillRule(Qt::OddEvenFill);
        for (std::size_t s = 0; s + 1 < path.start.size(); ++s) {
            const QList<QPointF> points(path.points.begin() + path.start[s], path.points.begin() + path.start[s + 1]);
            outline.addPolygon(QPolygonF(points));
            if (path.closed)
                outline.closeSubpath();
        }
        if (const auto *colour = std::get_if<QColor>(&path.fill)) {
            m_painter.fillPath(outline, *colour);
        } else if (const auto *hatch = std::get_if<display::Hatch>(&path.fill)) {
            m_painter.fillPath(outline, hatch->ground);
            for (const HatchLines &lines : hatchLines(path, *hatch)) {
                m_painter.setPen(QPen(hatch->line, lines.width, Qt::SolidLine, Qt::FlatCap));
                m_painter.drawLines(lines.lines.data(), static_cast<int>(lines.lines.size()));
            }
        }
        for (const display::Stroke &stroke : path.strokes)
            m_painter.strokePath(outline, penOf(stroke));
    }

    void operator()(const display::Text &text)
    {
        const QRectF bounds = boundsOf(text);
        const QPointF origin(bounds.left(), text.anchor.y());
        // Fonts know whole pixels only: set larger or smaller, then scaled to the size that is meant.
        const double wholePx = std::max(1.0, std::round(text.sizePx));
        const QFont font = fontOf(text.family, wholePx, text.weight);
        m_painter.save();
        m_painter.translate(origin);
        m_painter.scale(text.sizePx / wholePx, text.sizePx / wholePx);
        if (text.halo.isValid()) {
            QPainterPath outline;
            outline.addText(QPointF(0, 0), font, text.text);
            m_painter.strokePath(outline, QPen(text.halo, wholePx / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        m_painter.setFont(font);
        m_painter.setPen(text.colour);
        m_painter.drawText(QPointF(0, 0), text.text);
        m_painter.restore();
    }

    void operator()(const display::Discs &discs) { paintDiscs(m_painter, discs); }

    void operator()(const display::Image &image)
    {
        // A picture of just its pixels is copied: the least difference would have it stretched.
        const QSizeF off = image.rect.size() - image.image.size();
        if (m_painter.transform().type() <= QTransform::TxTranslate && std::max(std::abs(off.width()), std::abs(off.height())) < 1e-6)
            m_painter.drawImage(image.rect.topLeft().toPoint(), image.image);
        else
            m_painter.drawImage(image.rect, image.image);
    }

    void operator()(const std::shared_ptr<const display::Group> &group)
    {
        if (!group)
            return;
        m_painter.save();
        if (!group->clip.isNull())
            m_painter.setClipRect(group->clip, Qt::IntersectClip);
        for (const display::Node &node : group->children)
            std::visit(*this, node);
        m_painter.restore();
    }

private:
    QPainter &m_painter;
};

void paintNodes(const DisplayList &list, QPainter &painter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    ListPainter{painter}(list.root);
    painter.restore();
}

} // namespace

void paint(const DisplayList &list, QPainter &painter)
{
    if (list.background.isValid())
        painter.fillRect(QRectF(QPointF(0, 0), list.size), list.background);
    paintNodes(list, painter);
}

QImage toImage(const DisplayList &list, double scale)
{
    const QSize size(static_cast<int>(std::ceil(list.size.width() * scale - 1e-6)), static_cast<int>(std::ceil(list.size.height() * scale - 1e-6)));
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(list.background.isValid() ? list.background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintNodes(list, painter);
    return image;
}

} // namespace atlas
