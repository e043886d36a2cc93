// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOptionComboBox>

namespace atlas {

/// A combo box whose arrow is the program's own chevron: a style sheet can only take a picture file for it. Words that
/// do not fit end in an ellipsis.
class ChevronCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, width() - kPadding - kArrow);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        style::paintIcon(painter, style::Icon::Chevron, QRectF(width() - kArrow, (height() - 16) / 2.0, 16, 16), style::tokens().ink2);
    }

private:
    static constexpr int kPadding = 12, kArrow = 24;    // left of the words, and from the arrow on; px
};

} // namespace atlas
