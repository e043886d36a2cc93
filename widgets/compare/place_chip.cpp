// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/place_chip.h"

#include "widgets/compare/compare_style.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace atlas {

namespace {

constexpr int kHeight = 28, kEdge = 12, kCross = 24;

} // namespace

PlaceChip::PlaceChip(int index, QWidget *parent) : QAbstractButton(parent), m_index(index)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void PlaceChip::setPlace(const QString &name, const QString &kind)
{
    setText(name);
    m_kind = kind;
    setAccessibleName(tr("%1, place %2 of the comparison", "name, letter").arg(name, QChar(u'A' + m_index)));
    setAccessibleDescription(tr("%1. Enter replaces it, Del takes it out, Ctrl with an arrow key moves it.").arg(kind));
    updateGeometry();
    update();
}

QSize PlaceChip::sizeHint() const
{
    const QFontMetricsF metrics(style::font(13, 600));
    return {int(std::ceil(metrics.horizontalAdvance(text()))) + style::px(kEdge) + style::px(kCross) + 2, style::px(kHeight)};
}

QSize PlaceChip::minimumSizeHint() const { return {style::px(kEdge + kCross + 24), style::px(kHeight)}; }

QRect PlaceChip::cross() const { return {width() - style::px(kCross) - 1, 0, style::px(kCross), height()}; }

bool PlaceChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = cross().contains(help->pos()) ? tr("Take %1 out (Del)").arg(text())
                                                            : tr("%1, %2\nPress to replace, drag to reorder", "name, kind of place").arg(text(), m_kind);
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    // While it is dragged, Esc is its own.
    if (event->type() == QEvent::ShortcutOverride && m_dragging && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractButton::event(event);
}

void PlaceChip::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (ctrl)
            Q_EMIT moveAsked(-1);
        else
            Q_EMIT focusAsked(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (ctrl)
            Q_EMIT moveAsked(1);
        else
            Q_EMIT focusAsked(1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeAsked(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT replaceAsked(); return;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_dragging = false;
            Q_EMIT dropped(false);
            return;
        }
        break;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void PlaceChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractButton::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    setDown(true);
}

void PlaceChip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool onCross = cross().contains(at);
    if (std::exchange(m_onCross, onCross) != onCross)
        update();
    if (!isDown() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance() && !cross().contains(m_pressed))
        m_dragging = true;
    if (m_dragging)
        Q_EMIT dragged(mapToParent(at));
}

void PlaceChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isDown())
        return;
    setDown(false);
    const QPoint at = event->position().toPoint();
    if (std::exchange(m_dragging, false))
        Q_EMIT dropped(true);
    else if (cross().contains(at) && cross().contains(m_pressed))
        Q_EMIT removeAsked();
    else if (rect().contains(at) && !cross().contains(m_pressed))
        Q_EMIT replaceAsked();
}

void PlaceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &theme = style::tokens();
    const QColor fill = placestyle::placeFill(m_index), ink = placestyle::onPlace();
    QRectF pill = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || m_dragging ? style::mixed(fill, theme.dark ? QColor(Qt::white) : QColor(Qt::black), 0.12) : fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRectF mark = cross();
    if (m_onCross && underMouse()) {
        painter.setBrush(style::mixed(fill, theme.dark ? QColor(Qt::white) : QColor(Qt::black), 0.28));
        painter.drawEllipse(mark.center() - QPointF(2, 0), style::px(9), style::px(9));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        painter.setPen(QPen(theme.paper, 1));
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    }
    painter.setFont(style::font(13, 600));
    painter.setPen(ink);
    const QRectF words(style::px(kEdge), 0, width() - style::px(kEdge) - style::px(kCross), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, words.width() + 1));
    const double side = style::px(10);
    style::paintIcon(painter, style::Icon::Close, QRectF(mark.center() - QPointF(2 + side / 2, side / 2), QSizeF(side, side)), ink);
}

} // namespace atlas
