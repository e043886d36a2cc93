// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QGraphicsItem>
#include <QImage>
#include <QRectF>

#include <memory>
#include <optional>

namespace atlas {

/// The chart itself, as it was painted by a worker. Only blitted.
class ChartImageItem : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    void setImage(const QImage &image);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QImage m_image;
};

/// A bound while it is chosen or dragged: where, and what it says.
struct BoundMark {
    double x = 0, top = 0, bottom = 0;
    QString label;

    bool operator==(const BoundMark &) const = default;
};

/// What changes under the hand: lit places, the brush, the bound. Repaints no more than it covers.
class ChartOverlayItem : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    void setLit(std::shared_ptr<const display::Group> lit);
    void setBrush(std::optional<QRectF> brush);
    void setBound(const std::optional<BoundMark> &bound);
    [[nodiscard]] const std::shared_ptr<const display::Group> &lit() const { return m_lit; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void refit();
    [[nodiscard]] QRectF labelRect() const;

    std::shared_ptr<const display::Group> m_lit;
    std::optional<QRectF> m_brush;
    std::optional<BoundMark> m_bound;
    QRectF m_litBounds, m_bounds;
};

/// What a group covers, strokes and halos counted; null for an empty one.
QRectF boundsOf(const display::Group &group);

} // namespace atlas
