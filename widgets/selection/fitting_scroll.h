// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QLayout>
#include <QScrollArea>

namespace atlas {

/// A page that is as tall as what it holds, and scrolls only where there is no room for that.
class FittingScroll : public QScrollArea {
public:
    explicit FittingScroll(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        QLayout *content = widget()->layout();
        return content->hasHeightForWidth() ? content->totalHeightForWidth(width) : content->sizeHint().height();
    }
    [[nodiscard]] QSize sizeHint() const override { return {widget()->sizeHint().width(), heightForWidth(widget()->sizeHint().width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 80}; }
};

} // namespace atlas
