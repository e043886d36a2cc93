// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/main_window.h"

#include "app/figure_desk.h"
#include "app/presentation_desk.h"
#include "app/story_desk.h"
#include "layers/model/undo_history.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

// How the window, its stories and the project file work together.

namespace atlas {

void MainWindow::connectStories()
{
    ProjectDesk &project = m_stories->project();
    const auto on = [this](QAction *action, auto method) { connect(action, &QAction::triggered, this, method); };
    on(m_actions->story, [this](bool shown) { showSide(shown ? &m_stories->page() : nullptr); });
    on(m_actions->addView, [this] { m_stories->addView(); });
    on(m_actions->present, [this] { m_stories->present(false); });
    on(m_actions->presentHere, [this] { m_stories->present(true); });
    m_actions->mainMenu()->insertMenu(m_actions->undo, m_stories->talks().displayMenu());
    on(m_actions->newProject, [this] { m_stories->project().begin(); });
    // What is open is what is saved: the figure that is composed, or the project.
    on(m_actions->save, [this] { m_desk->isOpen() ? m_desk->openOrSave() : m_stories->project().save(); });
    on(m_actions->saveAs, [this] { m_desk->isOpen() ? m_desk->openOrSave() : m_stories->project().saveAs(); });
    connect(m_stories, &StoryDesk::shown, this, [this] { showSide(&m_stories->page()); });
    connect(&project, &ProjectDesk::openAsked, this, &MainWindow::openFile);
    connect(&project, &ProjectDesk::said, this, &MainWindow::say);
    connect(&project, &ProjectDesk::failed, this, &MainWindow::showError);
    connect(&project, &ProjectDesk::pathChanged, this, &MainWindow::showTitle);
    connect(&m_stories->session(), &StorySession::dirtyChanged, this, &MainWindow::showTitle);

    // Undo takes back what was done last, on the map or in the story; in the figure view what was composed.
    auto *composed = new UndoHistory({m_desk->session().undoStack()}, this);
    m_actions->setHistory(m_stories->history());
    connect(m_desk, &FigureDesk::openChanged, this, [this, composed](bool open) { m_actions->setHistory(open ? *composed : m_stories->history()); });
}

/// The project and the map that are open; a project with changes is marked.
void MainWindow::showTitle()
{
    QStringList names;
    const QString &project = m_stories->project().path();
    if (!project.isEmpty())
        names << QFileInfo(project).fileName() + QStringLiteral("[*]");
    if (m_session.data() != m_builtIn && !m_session.data()->parts().file.isEmpty())
        names << QFileInfo(m_session.data()->parts().file).fileName();
    setWindowTitle(names.isEmpty() ? QStringLiteral("Krimpatlas") : tr("%1 – Krimpatlas").arg(names.join(QStringLiteral(" · "))));
    setWindowModified(!project.isEmpty() && m_stories->session().isDirty());
}

} // namespace atlas
