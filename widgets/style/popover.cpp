// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/style/popover.h"

#include "widgets/style/application_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>

#include <algorithm>

namespace atlas {

Popover::Popover(QWidget *window, Side side) : QFrame(window), m_side(side)
{
    setObjectName(QStringLiteral("popup"));
    setFocusPolicy(Qt::ClickFocus);
    // What lies below must not take a press on an empty spot for a press beside this.
    setAttribute(Qt::WA_NoMousePropagation);
    hide();
}

void Popover::openAt(const QRect &anchor, int width)
{
    m_anchor = anchor;
    m_width = width;
    settle();
    show();
    raise();
    qApp->installEventFilter(this);
}

void Popover::settle()
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    setFixedWidth(std::min(style::px(m_width), room.width()));
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->sizeHint().height();
    const int tall = std::min(wanted, room.height());
    const QSize size(width(), tall);
    setGeometry(QRect(cornerFor(size, room), size));
}

QPoint Popover::cornerFor(QSize size, const QRect &room) const
{
    const int lowest = std::max(room.top(), room.bottom() - size.height() + 1), rightmost = std::max(room.left(), room.right() - size.width() + 1);
    const int above = m_anchor.top() - 4 - size.height(), below = m_anchor.bottom() + 5;
    const int left = std::clamp(m_anchor.left(), room.left(), rightmost);
    switch (m_side) {
    case Side::Beside: {
        const int right = m_anchor.right() + 9;
        return {right + size.width() > room.right() ? std::max(room.left(), m_anchor.left() - size.width() - 8) : right,
                std::clamp(m_anchor.bottom() - size.height() + 1, room.top(), lowest)};
    }
    case Side::Above: return {left, above >= room.top() ? above : std::clamp(below, room.top(), lowest)};
    case Side::Below: break;
    }
    return {left, below + size.height() <= room.bottom() ? below : above >= room.top() ? above : lowest};
}

void Popover::finish()
{
    hide();
    Q_EMIT closed();
}

bool Popover::keyPressed(QObject *, int) { return false; }

bool Popover::closeWithin() { return false; }

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible()) {
        qApp->removeEventFilter(this);
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool own = widget && (widget == this || isAncestorOf(widget));
    if (event->type() == QEvent::MouseButtonPress) {
        // Lists of combo boxes are windows of their own; presses in them belong to this.
        const QPoint at = parentWidget()->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        if (widget && widget->window() == window() && !own && !m_anchor.contains(at))
            hide();
        return false;
    }
    if (!own || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) || widget->window() != window())
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        if (key != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (!closeWithin())
            finish();
        return true;
    }
    return keyPressed(watched, key);
}

} // namespace atlas
