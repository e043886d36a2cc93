// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QFrame>
#include <QRect>

namespace atlas {

/// A small frame over the window, beside what it was opened from. A press outside and Esc close it; what it was opened
/// from closes it itself.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// Where it goes if there is room: below its anchor, above it, or at its right with the feet level.
    enum class Side { Below, Above, Beside };

    explicit Popover(QWidget *window, Side side = Side::Below);

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
    /// Esc comes here first. @return true if it closed something within, and that is all it is to do.
    virtual bool closeWithin();
    void finish();

private:
    [[nodiscard]] QPoint cornerFor(QSize size, const QRect &room) const;

    Side m_side;
    QRect m_anchor;
    int m_width = 300;
};

} // namespace atlas
