// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QAbstractButton>
#include <QPainter>

namespace atlas {

/// What a chart shows, in its header; pressing it chooses something else. Cut with an ellipsis where there is no room.
class SubtitleButton : public QAbstractButton {
public:
    explicit SubtitleButton(QWidget *parent = nullptr) : QAbstractButton(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    /// Without choices it is words only.
    void setChoosable(bool choosable)
    {
        m_choosable = choosable;
        setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents, !choosable);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {style::px(60), style::px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeTokens &theme = style::tokens();
        const QFontMetrics metrics(style::font(11));
        const int chevron = m_choosable ? style::px(16) : 0, pad = 4;
        const QString words = metrics.elidedText(text(), Qt::ElideRight, width() - chevron - 2 * pad);
        const double wide = metrics.horizontalAdvance(words) + chevron + 2 * pad;
        if (m_choosable && (underMouse() || isDown())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::mixed(theme.paper, theme.ink, isDown() ? 0.09 : 0.05));
            painter.drawRoundedRect(QRectF(0, 0, wide, height()), 4, 4);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(1, 1, wide - 2, height() - 2), 4, 4);
        }
        painter.setFont(style::font(11));
        painter.setPen(theme.ink2);
        painter.drawText(QRect(pad, 0, width() - pad, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        if (m_choosable)
            style::paintIcon(painter, style::Icon::Chevron, QRectF(wide - chevron - 1, (height() - chevron) / 2.0, chevron, chevron), theme.ink2);
    }

private:
    bool m_choosable = false;
};

} // namespace atlas
