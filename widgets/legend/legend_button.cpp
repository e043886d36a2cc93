// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/legend_button.h"

#include "layers/render/figure/figure_legend_keys.h"
#include "layers/render/hatch.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QFocusEvent>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr int kSwatchWidth = 24, kSwatchHeight = 14, kGap = 8, kEdge = 6;

/// Draws as figures do.
void paintNode(QPainter &painter, display::Node node)
{
    auto group = std::make_shared<display::Group>();
    group->children.push_back(std::move(node));
    atlas::paint({{}, {}, {}, {}, std::move(group)}, painter);
}

} // namespace

LegendButton::LegendButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void LegendButton::setSwatch(Swatch swatch, const QColor &colour)
{
    m_swatch = swatch;
    m_colour = colour;
    update();
}

void LegendButton::setDisc(const SymbolColours &colours, double radius)
{
    m_disc = colours;
    m_radius = radius;
    setSwatch(Swatch::Disc, colours.fill);
}

void LegendButton::setPattern(const MapPattern &pattern, const QColor &ink, const QColor &ground)
{
    m_pattern = pattern;
    m_ink = ink;
    setSwatch(Swatch::Pattern, ground);
}

void LegendButton::setCount(const QString &count)
{
    m_count = count;
    updateGeometry();
    update();
}

void LegendButton::setRowHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize LegendButton::sizeHint() const
{
    const QFontMetricsF metrics(style::font(isCheckable() ? 11 : 13));
    const double words = metrics.horizontalAdvance(text()) + (m_count.isEmpty() ? 0 : 2 * kGap + metrics.horizontalAdvance(m_count));
    const int check = isCheckable() ? 16 + kGap : 0;
    return {int(std::ceil(words)) + 2 * kEdge + kSwatchWidth + kGap + check, style::px(m_height)};
}

void LegendButton::paintSwatch(QPainter &painter, const QRectF &box) const
{
    const ThemeTokens &theme = style::tokens();
    switch (m_swatch) {
    case Swatch::Class:
        painter.setPen(QPen(style::mixed(m_colour, theme.ink, 0.15), 1));
        painter.setBrush(m_colour);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Swatch::NoFigure:
        painter.save();
        painter.setClipRect(box);
        painter.fillRect(box, theme.noDataFill);
        painter.setPen(QPen(theme.noDataLine, 1));
        for (double x = box.left() - box.height(); x < box.right(); x += 5)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
        break;
    case Swatch::Disc:
        paintNode(painter, legendDisc(m_disc, box.center(), m_radius, 0.9 * theme.scale));
        break;
    case Swatch::Pattern: {
        display::Path swatch = roundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 0);
        swatch.fill = hatchOf(m_pattern, m_ink, m_colour, theme.scale);
        swatch.strokes = {{theme.ink3, 0.6, {}}};
        paintNode(painter, std::move(swatch));
        break;
    }
    case Swatch::Doubt:
        painter.setPen(m_colour);
        painter.setFont(style::font(11, 700));
        painter.drawText(box.adjusted(0, -4, 0, 4), Qt::AlignCenter, QStringLiteral("?"));
        break;
    case Swatch::SolidLine:
    case Swatch::DashedLine: {
        QPen pen(m_colour, 2);
        if (m_swatch == Swatch::DashedLine)
            pen.setDashPattern({2.5, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        break;
    }
    }
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::mixed(theme.paper, theme.ink, 0.05));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const bool off = isCheckable() && !isChecked();
    paintSwatch(painter, QRectF(kEdge, (height() - kSwatchHeight) / 2.0, kSwatchWidth, kSwatchHeight));
    painter.setFont(style::font(isCheckable() ? 11 : 13));
    const QFontMetricsF metrics(painter.font());
    const double base = (height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(off ? theme.ink3 : theme.ink);
    painter.drawText(QPointF(kEdge + kSwatchWidth + kGap, base), text());
    if (!m_count.isEmpty()) {
        painter.setPen(theme.ink2);
        painter.drawText(QPointF(width() - kEdge - metrics.horizontalAdvance(m_count), base), m_count);
    }
    if (isCheckable()) {
        const QRectF box(width() - kEdge - 16, (height() - 16) / 2.0, 16, 16);
        painter.setPen(QPen(isChecked() ? theme.accent : theme.lineStrong, 1));
        painter.setBrush(isChecked() ? theme.accent : theme.paper);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isChecked())
            style::paintIcon(painter, style::Icon::Check, box.adjusted(1.5, 1.5, -1.5, -1.5), theme.onAccent);
    }
}

void LegendButton::enterEvent(QEnterEvent *)
{
    update();
    Q_EMIT pointed(true);
}

void LegendButton::leaveEvent(QEvent *)
{
    update();
    Q_EMIT pointed(false);
}

void LegendButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT pointed(true);
}

void LegendButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT pointed(underMouse());
}

} // namespace atlas
