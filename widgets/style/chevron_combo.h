// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"

#include <QComboBox>
#include <QPainter>

namespace atlas {

/// A combo box whose arrow is the program's own chevron: a style sheet can only take a picture file for it.
class ChevronCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        style::paintIcon(painter, style::Icon::Chevron, QRectF(width() - 24, (height() - 16) / 2.0, 16, 16), style::tokens().ink2);
    }
};

} // namespace atlas
