// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/style/icons.h"

#include "widgets/style/application_style.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace atlas::style {

namespace {

/// Lines as pairs of points, pen up between sub-paths.
void lines(QPainterPath &path, std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    for (const auto &stroke : strokes) {
        bool first = true;
        for (const QPointF &p : stroke) {
            if (std::exchange(first, false))
                path.moveTo(p);
            else
                path.lineTo(p);
        }
    }
}

QPainterPath outline(Icon which)
{
    QPainterPath p;
    switch (which) {
    case Icon::Menu: lines(p, {{{3, 5.5}, {17, 5.5}}, {{3, 10}, {17, 10}}, {{3, 14.5}, {17, 14.5}}}); break;
    case Icon::Panel: p.addRoundedRect(QRectF(3, 4, 14, 12), 2, 2); lines(p, {{{8, 4}, {8, 16}}}); break;
    case Icon::Search: p.addEllipse(QPointF(8.8, 8.8), 5, 5); lines(p, {{{12.6, 12.6}, {16.8, 16.8}}}); break;
    case Icon::Plus: lines(p, {{{10, 4}, {10, 16}}, {{4, 10}, {16, 10}}}); break;
    case Icon::Minus: lines(p, {{{4, 10}, {16, 10}}}); break;
    case Icon::Fit: lines(p, {{{3.5, 7.5}, {3.5, 3.5}, {7.5, 3.5}}, {{12.5, 3.5}, {16.5, 3.5}, {16.5, 7.5}},
                              {{16.5, 12.5}, {16.5, 16.5}, {12.5, 16.5}}, {{7.5, 16.5}, {3.5, 16.5}, {3.5, 12.5}}}); break;
    case Icon::Hand: lines(p, {{{10, 2.5}, {10, 17.5}}, {{2.5, 10}, {17.5, 10}}, {{7.6, 4.9}, {10, 2.5}, {12.4, 4.9}},
                               {{7.6, 15.1}, {10, 17.5}, {12.4, 15.1}}, {{4.9, 7.6}, {2.5, 10}, {4.9, 12.4}},
                               {{15.1, 7.6}, {17.5, 10}, {15.1, 12.4}}}); break;
    case Icon::Rectangle: p.addRect(QRectF(3.5, 5, 13, 10)); break;
    case Icon::Lasso: p.addEllipse(QRectF(3, 3.5, 14, 9)); p.moveTo(6.5, 11.6); p.cubicTo(5, 13.5, 8.5, 14, 7, 17); break;
    case Icon::Tiles:
        for (const QPointF &middle : {QPointF(6.1, 6.7), QPointF(13.9, 6.7), QPointF(10, 13.4)}) {
            lines(p, {{middle + QPointF(0, -4.4), middle + QPointF(3.9, -2.2), middle + QPointF(3.9, 2.2), middle + QPointF(0, 4.4),
                       middle + QPointF(-3.9, 2.2), middle + QPointF(-3.9, -2.2), middle + QPointF(0, -4.4)}});
        }
        break;
    case Icon::Play: lines(p, {{{6, 4}, {15.5, 10}, {6, 16}, {6, 4}}}); break;
    case Icon::Pause: lines(p, {{{7, 4.5}, {7, 15.5}}, {{13, 4.5}, {13, 15.5}}}); break;
    case Icon::Close: lines(p, {{{5, 5}, {15, 15}}, {{15, 5}, {5, 15}}}); break;
    case Icon::Chevron: lines(p, {{{5.5, 8}, {10, 12.5}, {14.5, 8}}}); break;
    case Icon::ChevronRight: lines(p, {{{8, 5.5}, {12.5, 10}, {8, 14.5}}}); break;
    case Icon::Table: p.addRoundedRect(QRectF(3, 4, 14, 12), 1.5, 1.5); lines(p, {{{3, 8}, {17, 8}}, {{3, 12}, {17, 12}}, {{8, 8}, {8, 16}}}); break;
    case Icon::Export: lines(p, {{{10, 12.5}, {10, 3}}, {{6.5, 6.5}, {10, 3}, {13.5, 6.5}}, {{4, 11.5}, {4, 16.5}, {16, 16.5}, {16, 11.5}}}); break;
    case Icon::Check: lines(p, {{{4.5, 10.5}, {8.5, 14.5}, {15.5, 6}}}); break;
    case Icon::Warning: lines(p, {{{10, 3.5}, {17.5, 16.5}, {2.5, 16.5}, {10, 3.5}}, {{10, 8.5}, {10, 12}}, {{10, 14}, {10, 14.3}}}); break;
    case Icon::Copy: p.addRoundedRect(QRectF(7, 7, 10, 10), 1.5, 1.5); lines(p, {{{13, 4}, {13, 3}, {3, 3}, {3, 13}, {4, 13}}}); break;
    case Icon::Undo: lines(p, {{{7, 4}, {3.5, 7.5}, {7, 11}}}); p.moveTo(3.5, 7.5); p.lineTo(12, 7.5);
        p.cubicTo(18, 7.5, 18, 15.5, 12, 15.5); p.lineTo(8, 15.5); break;
    case Icon::Redo: lines(p, {{{13, 4}, {16.5, 7.5}, {13, 11}}}); p.moveTo(16.5, 7.5); p.lineTo(8, 7.5);
        p.cubicTo(2, 7.5, 2, 15.5, 8, 15.5); p.lineTo(12, 15.5); break;
    case Icon::File: lines(p, {{{5, 3}, {12, 3}, {15.5, 6.5}, {15.5, 17}, {5, 17}, {5, 3}}, {{12, 3}, {12, 6.5}, {15.5, 6.5}}}); break;
    case Icon::Palette: p.addEllipse(QPointF(10, 10), 7, 7); p.addEllipse(QPointF(7, 8), 1, 1); p.addEllipse(QPointF(12.5, 7.5), 1, 1); break;
    }
    return p;
}

/// Sets the painter to the 20 × 20 grid in the middle of the rectangle, with the one stroke of the set.
void onGrid(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 20, side / 20);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void drawOutline(QPainter &painter, Icon which, const QColor &colour)
{
    if (which == Icon::Play)
        painter.setBrush(colour);
    painter.drawPath(outline(which));
}

/// Draws in the text colour of the theme, or in one that is given; sharp at any size.
class DrawnEngine : public QIconEngine {
public:
    DrawnEngine(std::function<void(QPainter &, const QColor &)> draw, QColor colour) : m_draw(std::move(draw)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor colour = m_colour.isValid() ? m_colour : tokens().ink2;
        if (!m_colour.isValid() && state == QIcon::On)
            colour = tokens().accent;
        if (mode == QIcon::Disabled)
            colour = mixed(tokens().paper, tokens().ink3, 0.55);
        painter->save();
        onGrid(*painter, rect, colour);
        m_draw(*painter, colour);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawnEngine(*this); }

private:
    std::function<void(QPainter &, const QColor &)> m_draw;
    QColor m_colour;
};

} // namespace

QIcon icon(Icon which) { return icon(which, {}); }

QIcon icon(Icon which, const QColor &colour)
{
    return QIcon(new DrawnEngine([which](QPainter &painter, const QColor &ink) { drawOutline(painter, which, ink); }, colour));
}

QIcon icon(std::function<void(QPainter &, const QColor &)> draw) { return QIcon(new DrawnEngine(std::move(draw), {})); }

void paintIcon(QPainter &painter, Icon which, const QRectF &rect, const QColor &colour)
{
    painter.save();
    onGrid(painter, rect, colour);
    drawOutline(painter, which, colour);
    painter.restore();
}

} // namespace atlas::style
