// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/set_icons.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas {

QIcon setIcon(SetChange change)
{
    return style::icon([change](QPainter &painter, const QColor &colour) {
        QPainterPath left, right;
        left.addEllipse(QPointF(7.2, 10), 5.4, 5.4);
        right.addEllipse(QPointF(12.8, 10), 5.4, 5.4);
        const QPainterPath remains = change == SetChange::Add ? left | right : change == SetChange::KeepOnly ? left & right : left - right;
        painter.fillPath(remains, style::mixed(style::tokens().paper, colour, 0.55));
        painter.setPen(QPen(colour, 1.3));
        painter.drawPath(left);
        painter.drawPath(right);
    });
}

} // namespace atlas
