// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QGridLayout;
class QToolButton;

namespace atlas {

/// All keys of the program, over the window; Escape or a press on it closes it.
class ShortcutsOverlay : public QFrame {
    Q_OBJECT

public:
    using Entry = std::pair<QString, QString>;      ///< keys, what they do

    explicit ShortcutsOverlay(QWidget *window);

    void open(const QString &title, const QList<Entry> &entries);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QLabel *m_title;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
};

} // namespace atlas
