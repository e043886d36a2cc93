// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QAbstractButton>

namespace atlas {

/// A compared place in its colour. A press or Enter asks to replace it, the cross or Del to take it out, a drag
/// or Ctrl+arrows to move it.
class PlaceChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlaceChip(int index, QWidget *parent);

    /// @param kind "gemeente in Drenthe", for the tooltip and screen readers.
    void setPlace(const QString &name, const QString &kind);
    [[nodiscard]] int index() const { return m_index; }
    /// The cross, own coordinates.
    [[nodiscard]] QRect cross() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();
    void replaceAsked();
    void moveAsked(int step);
    void focusAsked(int step);
    void dragged(QPoint at);        ///< parent coordinates
    void dropped(bool taken);       ///< false: Esc was pressed

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_index;
    QString m_kind;
    QPoint m_pressed;
    bool m_dragging = false, m_onCross = false;
};

} // namespace atlas
