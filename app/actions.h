// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/colour_vision.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace atlas {

class UndoHistory;

/// What the program can do, as actions: in the menu, by key, and found by searching.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(AtlasSession &session, QWidget *window);

    QAction *open, *openBuiltIn, *newProject, *save, *saveAs, *saveFigure, *copyImage, *copyCsv;
    QAction *addView, *present, *presentHere;
    QAction *undo, *redo, *select, *clearSelection, *fit, *zoomToSelection;
    QAction *compare, *table, *story, *charts, *panel, *labels, *lamp, *play, *previousYear, *nextYear;
    QAction *search, *shortcuts, *about, *quit;

    [[nodiscard]] QMenu *mainMenu() { return m_mainMenu; }
    [[nodiscard]] QMenu *exportMenu() { return m_exportMenu; }
    [[nodiscard]] QMenu *recentMenu() { return m_recentMenu; }
    /// Every action that can be found by searching.
    [[nodiscard]] QList<QAction *> all() const;
    /// Keys and what they do, for the overview: the actions, then the map's own keys.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;
    void retranslate();
    /// Whose steps are taken back.
    void setHistory(UndoHistory &history);
    /// Ticks the eyes that the map is seen with.
    void setVision(ColourVision vision);

Q_SIGNALS:
    void visionAsked(atlas::ColourVision vision);

private:
    QAction *add(const QList<QKeySequence> &keys = {});
    void buildMenus();

    AtlasSession &m_session;
    QWidget *m_window;
    UndoHistory *m_history = nullptr;
    QMenu *m_mainMenu, *m_exportMenu, *m_recentMenu, *m_themeMenu, *m_visionMenu;
    QActionGroup *m_themes, *m_visions;
    QAction *m_light, *m_dark, *m_projector;
};

} // namespace atlas
