// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

namespace atlas {

/// A button that names what is chosen, at its left, with the program's chevron at its right; words that do not fit end in
/// an ellipsis.
class ChoiceButton : public QPushButton {
public:
    explicit ChoiceButton(QWidget *parent = nullptr) : QPushButton(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    void setWeight(int weight) { m_weight = weight; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {style::px(120), QPushButton::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        QPushButton::style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        const ThemeTokens &theme = style::tokens();
        const int chevron = style::px(16);
        const QRect words = rect().adjusted(kPadding, 0, -kPadding - chevron, 0);
        painter.setFont(style::font(13, m_weight));
        painter.setPen(isEnabled() ? theme.ink : style::mixed(theme.paper, theme.ink3, 0.7));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        style::paintIcon(painter, style::Icon::Chevron, QRectF(width() - kPadding - chevron + 2, (height() - chevron) / 2.0, chevron, chevron), theme.ink2);
    }

private:
    static constexpr int kPadding = 10;     // px
    int m_weight = 400;
};

} // namespace atlas
