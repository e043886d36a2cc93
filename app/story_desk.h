// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/project_desk.h"
#include "layers/model/story_session.h"
#include "layers/model/undo_history.h"
#include "layers/view/story/shipped_stories.h"

#include <QObject>

#include <memory>

namespace atlas {

class FigureWork;
class MainWindow;
class PresentationDesk;
class Settings;
class StoryPanel;

/// Stories in the window: the session that holds them, the panel beside the map, the project file, and what leaves
/// them: a talk, a hand-out. GUI thread.
class StoryDesk : public QObject {
    Q_OBJECT

public:
    /// @param window whose strip says what is to be said; outlives this
    StoryDesk(AtlasSession &atlas, std::shared_ptr<const AtlasData> builtIn, Settings &settings, MainWindow &window);
    ~StoryDesk() override;

    [[nodiscard]] StorySession &session() { return m_session; }
    [[nodiscard]] ProjectDesk &project() { return m_project; }
    /// What the panel lies in; empty until it is shown.
    [[nodiscard]] QWidget &page() { return *m_page; }
    /// Made when first asked for, or shown: the program starts without it.
    [[nodiscard]] StoryPanel &panel();
    [[nodiscard]] PresentationDesk &talks() { return *m_talks; }
    /// Steps back of the map and of the stories, as they were made.
    [[nodiscard]] UndoHistory &history() { return m_history; }

    /// What the program was started with. Without anything a talk that a crash broke off goes on; without a file what
    /// was not saved before is offered.
    /// @param file, story empty = none
    void begin(const QString &file, const QString &story);
    /// A story that comes with the program, at its first step. @return false if there is none of that id
    bool showShipped(const QString &id, const QString &folder = shippedStoriesFolder());
    /// What the window shows becomes a step.
    void addView();
    /// @param fromHere from the current step; else from the first. Without steps: what the window shows.
    void present(bool fromHere);

Q_SIGNALS:
    /// The panel is to be seen.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followProject();
    void followTalk();
    void resumeTalk();
    void sayCannotShow(const StoryStep &step);

    AtlasSession &m_atlas;
    Settings &m_settings;
    MainWindow &m_window;
    StorySession m_session;
    UndoHistory m_history;
    ProjectDesk m_project;
    QWidget *m_page;
    StoryPanel *m_panel = nullptr;
    PresentationDesk *m_talks;
    QString m_told;             ///< the story that is put before a room, and its step
    int m_toldStep = 0;
};

} // namespace atlas
