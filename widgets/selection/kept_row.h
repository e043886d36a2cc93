// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/selection/set_change.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace atlas {

class RowButton;

/// A kept selection: its name selects it; beside it what combines it with the present one, and a menu with the same
/// in words, rename (F2) and delete (Delete).
class KeptRow : public QWidget {
    Q_OBJECT

public:
    explicit KeptRow(QWidget *parent = nullptr);

    /// @param origin the expression, or what it consists of.
    /// @param count  places at the level on the map; −1 = not known yet.
    void setTexts(const QString &name, const QString &origin, int count, const QString &language);
    /// There is a selection to combine it with.
    void setCombinable(bool on);
    [[nodiscard]] RowButton &nameButton() { return *m_name; }
    [[nodiscard]] QLineEdit &nameField() { return *m_field; }
    [[nodiscard]] QToolButton &combineButton(SetChange change);
    [[nodiscard]] QToolButton &menuButton() { return *m_more; }
    void rename();
    /// @return true if it was being renamed.
    bool stopRenaming();

Q_SIGNALS:
    void asked(atlas::SetChange change);
    void renamed(const QString &name);
    void deleteAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void enable();
    void finishRenaming();
    void openMenu(const QPoint &at);

    QString m_origin;
    RowButton *m_name;
    QLineEdit *m_field;
    QToolButton *m_or, *m_and, *m_not, *m_more;
    int m_count = -1;
    bool m_combinable = false;
};

} // namespace atlas
