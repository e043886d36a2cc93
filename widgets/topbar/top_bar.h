// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace atlas {

class LevelSwitch;
class SearchBox;

/// Name, search, level, export, language and menu.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(AtlasSession &session, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox &search() { return *m_search; }
    void setExportMenu(QMenu *menu);
    void setMainMenu(QMenu *menu);
    /// The button of the list of indicators shows only where the list is a drawer.
    void setDrawerButtonShown(bool shown);

Q_SIGNALS:
    void drawerAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void makeRoom();
    void orderTabs();

    AtlasSession &m_session;
    QToolButton *m_drawer;
    QLabel *m_name;
    SearchBox *m_search;
    LevelSwitch *m_levels;
    QPushButton *m_export;
    QToolButton *m_language, *m_menu;
};

} // namespace atlas
