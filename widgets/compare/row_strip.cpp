// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/row_strip.h"

#include "layers/render/figure/compare_strip.h"
#include "widgets/style/application_style.h"

#include <QPainter>

namespace atlas {

namespace {

constexpr int kStripHeight = 24;

FigureStyle screenStyle() { return {style::tokens(), 1}; }

} // namespace

int rowStripHeight() { return style::px(kStripHeight); }

QImage rowStripImage(const ComparedView &compared, const ComparisonRow &row, QSizeF size, double dpr)
{
    const FigureStyle style = screenStyle();
    const std::vector<QColor> colours(style.theme.place.begin(), style.theme.place.end());
    DisplayList list;
    list.size = size;
    list.root = comparisonStrip(*compared.data, row, colours, style, size);
    QImage image = toImage(list, dpr);
    image.setDevicePixelRatio(dpr);
    return image;
}

double stripX(const ComparisonRow &row, const QRectF &strip, double value)
{
    return strip.left() + stripPosition(row, value, screenStyle(), strip.width());
}

void paintStripMarker(QPainter &painter, const QRectF &strip, double x)
{
    const ThemeTokens &theme = style::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.paper, 4 * theme.scale));
    painter.drawLine(QPointF(x, strip.top() + 2), QPointF(x, strip.bottom() - 2));
    painter.setPen(QPen(theme.accent, 2 * theme.scale));
    painter.drawLine(QPointF(x, strip.top() + 2), QPointF(x, strip.bottom() - 2));
    painter.restore();
}

void paintReferenceSign(QPainter &painter, QPointF middle)
{
    const ThemeTokens &theme = style::tokens();
    const double r = 3.5 * theme.scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink, 1.2 * theme.scale));
    painter.setBrush(theme.paper);
    const QPointF diamond[] = {middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r), middle + QPointF(-r, 0)};
    painter.drawPolygon(diamond, 4);
    painter.restore();
}

} // namespace atlas
