// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QFrame>
#include <QRect>

namespace atlas {

/// A small frame over the window, beside what it was opened from. A press outside and Esc close it.
class Popover : public QFrame {
    Q_OBJECT

public:
    explicit Popover(QWidget *window);

    /// @param anchor what it is opened from, in the coordinates of the window.
    void openAt(const QRect &anchor, int width);
    /// Puts it beside its anchor again, with the height its content needs now.
    void settle();

Q_SIGNALS:
    /// Closed from within (Esc, or done): focus goes back to where it was opened from.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// A key pressed in one of its widgets. @return true if that was all that is to be done with it.
    virtual bool keyPressed(QObject *widget, int key);
    void finish();

private:
    QRect m_anchor;
    int m_width = 300;
};

} // namespace atlas
