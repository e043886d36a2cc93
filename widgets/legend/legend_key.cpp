// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/legend/legend_key.h"

#include "layers/render/figure/figure_legend_keys.h"
#include "widgets/style/application_style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace atlas {

namespace {

constexpr int kEdge = 6;

FigureStyle styleNow() { return {style::tokens(), 1}; }

} // namespace

LegendKey::LegendKey(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setObjectName(QStringLiteral("legendKey"));
    hide();
}

void LegendKey::setLegend(const LegendModel &legend)
{
    const double radius = m_legend.symbolRadius;
    m_legend = legend;
    m_legend.symbolRadius = radius;
    setFocusPolicy(m_legend.pair ? Qt::StrongFocus : Qt::NoFocus);
    setVisible(m_legend.pair || m_legend.sizes);
    setAccessibleName(m_legend.pair ? tr("%1 against %2").arg(m_legend.pair->x, m_legend.pair->y) : tr("Sizes of the circles"));
    QStringList cells;
    if (m_legend.pair) {
        for (const PairKey::Cell &cell : m_legend.pair->cells)
            cells << QStringLiteral("%1: %2").arg(cell.label, cell.countText);
    }
    setAccessibleDescription(cells.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void LegendKey::setSymbolRadius(double radius)
{
    if (m_legend.symbolRadius == radius)
        return;
    m_legend.symbolRadius = radius;
    update();
}

QSize LegendKey::sizeHint() const
{
    QSizeF size(0, 0);
    if (m_legend.pair)
        size = PairKeyDrawing(*m_legend.pair, styleNow()).size();
    else if (m_legend.sizes)
        size = sizeKeySize(*m_legend.sizes, styleNow());
    return {static_cast<int>(std::ceil(size.width())) + 2 * kEdge, static_cast<int>(std::ceil(size.height())) + kEdge / 2};
}

QRect LegendKey::cellRect(int cell) const
{
    if (!m_legend.pair || cell < 0 || cell >= kCells)
        return {};
    return PairKeyDrawing(*m_legend.pair, styleNow()).cells()[static_cast<std::size_t>(cell)].translated(kEdge, 0).toRect();
}

std::optional<int> LegendKey::cellAt(QPointF at) const
{
    for (int cell = 0; cell < kCells; ++cell) {
        if (cellRect(cell).contains(at.toPoint()))
            return cell;
    }
    return std::nullopt;
}

void LegendKey::point(std::optional<int> cell)
{
    if (std::exchange(m_pointed, cell) == cell)
        return;
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    const bool empty = cell && m_legend.pair->cells[static_cast<std::size_t>(*cell)].count == 0;
    Q_EMIT cellPointed(empty ? std::nullopt : cell);
}

bool LegendKey::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), m_legend.pair->cells[static_cast<std::size_t>(*cell)].label, this, cellRect(*cell));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void LegendKey::paintEvent(QPaintEvent *)
{
    DisplayList list;
    list.size = size();
    auto group = std::make_shared<display::Group>();
    const FigureStyle look = styleNow();
    if (m_legend.pair)
        PairKeyDrawing(*m_legend.pair, look).draw({kEdge, 0}, *group);
    else if (m_legend.sizes)
        drawSizeKey(*m_legend.sizes, look, m_legend.symbolRadius, {kEdge, 0}, *group);
    list.root = std::move(group);
    QPainter painter(this);
    atlas::paint(list, painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](int cell, const QColor &colour) {
        painter.setPen(QPen(colour, 2));
        painter.drawRect(QRectF(cellRect(cell)).adjusted(1, 1, -1, -1));
    };
    if (m_pointed)
        ring(*m_pointed, look.theme.ink);
    if (hasFocus() && m_legend.pair)
        ring(m_current, look.theme.accent);
}

void LegendKey::mouseMoveEvent(QMouseEvent *event) { point(cellAt(event->position())); }

void LegendKey::mouseReleaseEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell) {
        m_current = *cell;
        Q_EMIT cellPressed(*cell);
    }
}

void LegendKey::leaveEvent(QEvent *) { point(std::nullopt); }

void LegendKey::keyPressEvent(QKeyEvent *event)
{
    const int column = m_current % kThirds, row = m_current / kThirds;
    switch (event->key()) {
    case Qt::Key_Left: m_current -= column > 0 ? 1 : 0; break;
    case Qt::Key_Right: m_current += column < kThirds - 1 ? 1 : 0; break;
    case Qt::Key_Up: m_current += row < kThirds - 1 ? kThirds : 0; break;
    case Qt::Key_Down: m_current -= row > 0 ? kThirds : 0; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT cellPressed(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    point(m_current);
    update();
}

void LegendKey::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        point(m_current);
}

void LegendKey::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt);
}

} // namespace atlas
