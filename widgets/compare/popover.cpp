// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/popover.h"

#include "widgets/style/application_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>

#include <algorithm>

namespace atlas {

Popover::Popover(QWidget *window) : QFrame(window)
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
    int y = m_anchor.bottom() + 5;
    if (y + tall > room.bottom())
        y = m_anchor.top() - 4 - tall >= room.top() ? m_anchor.top() - 4 - tall : std::max(room.top(), room.bottom() - tall + 1);
    setGeometry(std::clamp(m_anchor.left(), room.left(), std::max(room.left(), room.right() - width() + 1)), y, width(), tall);
}

void Popover::finish()
{
    hide();
    Q_EMIT closed();
}

bool Popover::keyPressed(QObject *, int) { return false; }

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
        if (widget && widget->window() == window() && !own)
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
        finish();
        return true;
    }
    return keyPressed(watched, key);
}

} // namespace atlas
