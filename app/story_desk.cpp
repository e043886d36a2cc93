// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/story_desk.h"

#include "app/figure_desk.h"
#include "app/main_window.h"
#include "app/presentation_desk.h"
#include "app/story_outlets.h"
#include "layers/model/step_of_view.h"
#include "widgets/story/story_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

StoryDesk::StoryDesk(AtlasSession &atlas, std::shared_ptr<const AtlasData> builtIn, Settings &settings, MainWindow &window)
    : QObject(&window), m_atlas(atlas), m_settings(settings), m_window(window), m_session(atlas), m_history({atlas.undoStack(), m_session.undoStack()}),
      m_project(m_session, std::move(builtIn), settings, window.strip(), &window), m_page(new QWidget),
      m_talks(new PresentationDesk(atlas, settings, window))
{
    connect(&m_project, &ProjectDesk::pathChanged, this, &StoryDesk::followProject);
    connect(&m_session, &StorySession::dirtyChanged, this, &StoryDesk::followProject);
    connect(&atlas, &AtlasSession::languageChanged, this, &StoryDesk::followProject);
    // A year that is chosen after a step of the story does not grow the one before it: what is clean stays as it is.
    connect(m_session.undoStack(), &QUndoStack::indexChanged, atlas.undoStack(), &QUndoStack::setClean);
    connect(&m_session, &StorySession::cannotShow, this, &StoryDesk::sayCannotShow);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    m_page->installEventFilter(this);
    followTalk();
}

StoryPanel &StoryDesk::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new StoryPanel(m_session, m_page);
    m_page->layout()->addWidget(m_panel);
    auto *outlets = new StoryOutlets(m_session, m_settings, m_window.desk().work(), &m_window);
    connect(m_panel, &StoryPanel::presentAsked, this, [this] { present(false); });
    connect(m_panel, &StoryPanel::saveAsked, &m_project, &ProjectDesk::save);
    connect(m_panel, &StoryPanel::webPageAsked, outlets, &StoryOutlets::askWebPage);
    connect(m_panel, &StoryPanel::handOutAsked, outlets, &StoryOutlets::askHandOut);
    connect(outlets, &StoryOutlets::said, &m_window, &MainWindow::say);
    connect(&m_window.desk().work(), &FigureWork::busyChanged, m_panel, &StoryPanel::setBusy);
    followProject();
    return *m_panel;
}

bool StoryDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        static_cast<void>(panel());
    return QObject::eventFilter(watched, event);
}

StoryDesk::~StoryDesk() = default;

void StoryDesk::followProject()
{
    if (!m_panel)
        return;
    const QString name = QFileInfo(m_project.path()).fileName();
    const bool dirty = m_session.isDirty();
    m_panel->setFile(name.isEmpty() ? (dirty ? tr("Not saved yet") : QString()) : dirty ? tr("%1, changed").arg(name) : name, dirty || name.isEmpty());
}

void StoryDesk::begin(const QString &file, const QString &story)
{
    if (file.isEmpty() && story.isEmpty())
        resumeTalk();
    if (file.isEmpty())
        m_project.offerDraft();
    else
        m_window.openFile(file);
    if (story.isEmpty())
        return;
    if (!showShipped(story))
        return m_window.say(tr("The story “%1” is not there: it did not come with this installation.").arg(story));
    // The map of the file comes later, and takes the view with it.
    if (!file.isEmpty())
        connect(&m_atlas, &AtlasSession::dataChanged, this, [this] { m_session.goTo(0); }, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

bool StoryDesk::showShipped(const QString &id, const QString &folder)
{
    const auto story = readShippedStory(id, folder);
    if (!story)
        return false;
    m_session.showShipped(*story);
    Q_EMIT shown();
    m_session.goTo(0);
    return true;
}

void StoryDesk::addView()
{
    if (m_atlas.table() < 0)
        return m_window.say(tr("There is no map to add to a story yet. Open a GeoPackage first."));
    panel().addView();
    Q_EMIT shown();
}

void StoryDesk::present(bool fromHere)
{
    if (const Story *story = m_session.story(); story && !story->steps.isEmpty()) {
        m_told = story->id;
        m_talks->start(*story, fromHere ? std::max(0, m_session.step()) : 0);
        return;
    }
    if (m_atlas.table() < 0)
        return m_window.say(tr("There is nothing to present yet. Open a GeoPackage first."));
    StoryStep step;
    step.id = QStringLiteral("view");
    step.view = stepView(m_atlas.view());
    step.title = proposedTitle(*m_atlas.data(), step.view);
    step.text = proposedText(*m_atlas.data(), step.view);
    Story story;
    story.id = QStringLiteral("view");
    story.steps = {step};
    m_told.clear();
    m_talks->start(story);
}

/// When the talk is over the window is at the step it ended with.
void StoryDesk::followTalk()
{
    connect(m_talks, &PresentationDesk::stepChanged, this, [this](int step) { m_toldStep = step; });
    connect(m_talks, &PresentationDesk::presentingChanged, this, [this](bool presenting) {
        if (presenting)
            m_toldStep = m_talks->talk()->index();
        else if (const Story *story = m_session.story(); story && !m_told.isEmpty() && story->id == m_told)
            m_session.goTo(m_toldStep);
    });
}

/// A crash in the middle of a talk: on with it, with the map it was held with.
void StoryDesk::resumeTalk()
{
    if (m_talks->resume())
        return;
    const QString atlas = m_talks->resumableAtlas();
    if (atlas.isEmpty())
        return;
    connect(&m_atlas, &AtlasSession::dataChanged, m_talks, &PresentationDesk::resume, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window.openFile(atlas);
}

void StoryDesk::sayCannotShow(const StoryStep &step)
{
    const AtlasData &data = *m_atlas.data();
    m_window.say(data.indicator(step.view.indicator)
                     ? tr("This step shows boundaries (%1) that are not in what is open: open the file that has them.").arg(step.view.level)
                     : tr("This step shows “%1”, which is not among the figures that are open: open the file that has them.").arg(step.view.indicator));
}

} // namespace atlas
