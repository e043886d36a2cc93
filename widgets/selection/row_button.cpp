// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/row_button.h"

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas {

namespace {

constexpr int kHeight = 28, kPadding = 8, kGap = 12;

} // namespace

RowButton::RowButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

QSize RowButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_detail) + kGap + 2 * kPadding, style::px(kHeight)};
}

QSize RowButton::minimumSizeHint() const { return {style::px(80), style::px(kHeight)}; }

bool RowButton::event(QEvent *event)
{
    // Words that do not fit are told by the tip.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    const ThemeTokens &theme = style::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isDown() ? theme.accentSoft : underMouse() ? style::mixed(theme.paper, theme.ink, 0.05) : theme.paper);
        painter.drawRoundedRect(frame, theme.radius, theme.radius);
    }
    QRect words = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (m_leadsOn) {
        const int side = style::px(16);
        style::paintIcon(painter, style::Icon::ChevronRight, QRectF(words.right() + 1 - side, (height() - side) / 2.0, side, side), theme.ink2);
        words.setRight(words.right() - side - 4);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.ink2 : style::mixed(theme.paper, theme.ink3, 0.7));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_detail);
    if (!m_detail.isEmpty())
        words.setRight(words.right() - fontMetrics().horizontalAdvance(m_detail) - kGap);
    painter.setPen(!isEnabled() ? style::mixed(theme.paper, theme.ink3, 0.7) : isDown() ? theme.accent : theme.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace atlas
