// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/set_icons.h"

#include "widgets/style/application_style.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas {

namespace {

class CirclesEngine : public QIconEngine {
public:
    explicit CirclesEngine(SetChange change) : m_change(change) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const ThemeTokens &theme = style::tokens();
        const QColor colour = mode == QIcon::Disabled ? style::mixed(theme.paper, theme.ink3, 0.55) : theme.ink2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / 20, side / 20);
        QPainterPath left, right;
        left.addEllipse(QPointF(7.2, 10), 5.4, 5.4);
        right.addEllipse(QPointF(12.8, 10), 5.4, 5.4);
        const QPainterPath remains = m_change == SetChange::Add ? left | right : m_change == SetChange::KeepOnly ? left & right : left - right;
        painter->fillPath(remains, style::mixed(theme.paper, colour, 0.55));
        painter->setPen(QPen(colour, 1.3));
        painter->drawPath(left);
        painter->drawPath(right);
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
    [[nodiscard]] QIconEngine *clone() const override { return new CirclesEngine(*this); }

private:
    SetChange m_change;
};

} // namespace

QIcon setIcon(SetChange change) { return QIcon(new CirclesEngine(change)); }

} // namespace atlas
