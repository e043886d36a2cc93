// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_callouts.h"

#include "widgets/style/application_style.h"

#include <QPainter>

#include <algorithm>
#include <limits>
#include <optional>

namespace atlas {

namespace {

/// From the middle of the place to the tag: clear of the ring around a small place.
constexpr double kAwayPx = 22;

QPointF nearestOn(const QRectF &box, QPointF p)
{
    return {std::clamp(p.x(), box.left(), box.right()), std::clamp(p.y(), box.top(), box.bottom())};
}

} // namespace

QRectF calloutRect(const QRectF &place, const QSizeF &size, const QRectF &canvas, const QList<QRectF> &taken)
{
    const QPointF middle = place.center();
    std::optional<QRectF> best;
    double leastHidden = std::numeric_limits<double>::infinity();
    for (const double away : {1.0, 2.0}) {
        const double x = std::max(away * style::px(kAwayPx), place.width() / 2 + 8), y = std::max(away * style::px(kAwayPx), place.height() / 2 + 8);
        const double left = middle.x() - x - size.width(), right = middle.x() + x, above = middle.y() - y - size.height(), below = middle.y() + y;
        const double beside = middle.y() - size.height() / 2;
        for (const QPointF corner : {QPointF(right, above), QPointF(left, above), QPointF(right, below), QPointF(left, below),
                                     QPointF(left, beside), QPointF(right, beside)}) {
            QRectF tag(corner, size);
            tag.moveLeft(std::clamp(tag.left(), canvas.left(), std::max(canvas.left(), canvas.right() - size.width())));
            tag.moveTop(std::clamp(tag.top(), canvas.top(), std::max(canvas.top(), canvas.bottom() - size.height())));
            double hidden = tag.topLeft() == corner && !tag.contains(middle) ? 0 : size.width();    // as bad as a strip of it
            for (const QRectF &other : taken) {
                const QRectF common = tag & other;
                hidden += common.width() * common.height();
            }
            if (hidden < leastHidden) {
                leastHidden = hidden;
                best = tag;
            }
        }
    }
    return *best;
}

void paintCallouts(QPainter &painter, const QList<Callout> &callouts, const QRectF &canvas, QList<QRectF> taken)
{
    const ThemeTokens &theme = style::tokens();
    const QFont font = style::font(11, 600);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const Callout &callout : callouts) {
        if (!canvas.contains(callout.place.center()))
            continue;
        const QColor colour = callout.colour.isValid() ? callout.colour : theme.accent;
        const QRectF tag = calloutRect(callout.place, {metrics.horizontalAdvance(callout.name) + 12, metrics.height() + 4}, canvas, taken);
        const QPointF to = nearestOn(tag, callout.place.center());
        // The line ends at the outline, not in the place.
        const QLineF lead(to, callout.place.center());
        const double length = lead.length() - std::max({11.0 * theme.scale, callout.place.width() / 2, callout.place.height() / 2});
        if (length > 0) {
            const QPointF end = lead.pointAt(length / lead.length());
            painter.setPen(QPen(theme.casing, 4));
            painter.drawLine(to, end);
            painter.setPen(QPen(colour, 1.5));
            painter.drawLine(to, end);
        }
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(tag, 4, 4);
        painter.setPen(theme.ink);
        painter.drawText(tag, Qt::AlignCenter, callout.name);
        taken << tag;
    }
    painter.restore();
}

} // namespace atlas
