// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/chart_layers.h"

#include "layers/render/figure/figure_font.h"
#include "widgets/style/application_style.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr double kHalo = 4;     ///< around words and lines, for what antialiasing and halos add

QRectF boundsOf(const display::Path &path)
{
    if (path.points.empty())
        return {};
    double left = path.points.front().x(), right = left, top = path.points.front().y(), bottom = top, wide = 0;
    for (const QPointF &p : path.points) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    for (const display::Stroke &stroke : path.strokes)
        wide = std::max(wide, stroke.width);
    const double around = wide / 2 + 1;
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-around, -around, around, around);
}

QRectF boundsOf(const display::Discs &discs)
{
    double wide = 0;
    for (const display::Stroke &stroke : discs.strokes)
        wide = std::max(wide, stroke.width);
    QRectF all;
    for (std::size_t i = 0; i < discs.centres.size(); ++i) {
        const double around = discs.radii[discs.radii.size() > 1 ? i : 0] + wide / 2 + 1;
        all |= QRectF(discs.centres[i] - QPointF(around, around), QSizeF(2 * around, 2 * around));
    }
    return all;
}

} // namespace

QRectF boundsOf(const display::Group &group)
{
    QRectF all;
    for (const display::Node &node : group.children) {
        if (const auto *path = std::get_if<display::Path>(&node))
            all |= boundsOf(*path);
        else if (const auto *discs = std::get_if<display::Discs>(&node))
            all |= boundsOf(*discs);
        else if (const auto *text = std::get_if<display::Text>(&node))
            all |= boundsOf(*text).adjusted(-kHalo, -kHalo, kHalo, kHalo);
        else if (const auto *image = std::get_if<display::Image>(&node))
            all |= image->rect;
        else if (const auto &inner = std::get<std::shared_ptr<const display::Group>>(node))
            all |= boundsOf(*inner);
    }
    return group.clip.isNull() ? all : all & group.clip;
}

void ChartImageItem::setImage(const QImage &image)
{
    prepareGeometryChange();
    m_image = image;
    update();
}

QRectF ChartImageItem::boundingRect() const
{
    return {QPointF(), m_image.deviceIndependentSize()};
}

void ChartImageItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->drawImage(QPointF(), m_image);
}

void ChartOverlayItem::setLit(std::shared_ptr<const display::Group> lit)
{
    if (!lit && !m_lit)
        return;
    m_lit = std::move(lit);
    m_litBounds = m_lit ? boundsOf(*m_lit) : QRectF();
    refit();
}

void ChartOverlayItem::setBrush(std::optional<QRectF> brush)
{
    if (std::exchange(m_brush, brush) != brush)
        refit();
}

void ChartOverlayItem::setBound(const std::optional<BoundMark> &bound)
{
    if (std::exchange(m_bound, bound) != bound)
        refit();
}

void ChartOverlayItem::refit()
{
    // An item that shrinks to nothing is not wiped out by the view.
    if (scene() && !m_bounds.isEmpty())
        scene()->update(mapRectToScene(m_bounds));
    prepareGeometryChange();
    m_bounds = m_litBounds;
    if (m_brush)
        m_bounds |= m_brush->adjusted(-2, -2, 2, 2);
    if (m_bound)
        m_bounds |= QRectF(m_bound->x - 8, m_bound->top - 8, 16, m_bound->bottom - m_bound->top + 16) | labelRect().adjusted(-2, -2, 2, 2);
    update();
}

QRectF ChartOverlayItem::labelRect() const
{
    const QFontMetricsF metrics(style::font(11, 600));
    const double width = metrics.horizontalAdvance(m_bound->label) + 10, height = metrics.height() + 4;
    const double room = parentItem()->boundingRect().right();
    const double x = m_bound->x + 8 + width < room ? m_bound->x + 8 : m_bound->x - 8 - width;
    return {x, m_bound->top, width, height};
}

void ChartOverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const ThemeTokens &theme = style::tokens();
    if (m_lit)
        atlas::paint(DisplayList{{}, {}, {}, {}, m_lit}, *painter);
    if (m_brush) {
        QColor tint = theme.accent;
        tint.setAlphaF(0.12F);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(tint);
        painter->drawRect(*m_brush);
    }
    if (m_bound) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(theme.paper);
        painter->drawLine(QPointF(m_bound->x, m_bound->top), QPointF(m_bound->x, m_bound->bottom));
        painter->drawEllipse(QPointF(m_bound->x, m_bound->top), 5, 5);
        const QRectF label = labelRect();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(label, 4, 4);
        painter->setPen(theme.onAccent);
        painter->setFont(style::font(11, 600));
        painter->drawText(label, Qt::AlignCenter, m_bound->label);
    }
}

} // namespace atlas
