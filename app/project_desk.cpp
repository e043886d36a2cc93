// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/project_desk.h"

#include "app/figure_opening.h"
#include "app/save_dialog.h"
#include "app/settings.h"
#include "layers/model/step_of_view.h"
#include "layers/render/files/figure_name.h"
#include "widgets/panels/message_strip.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int kPauseMs = 2000;

bool isSameFile(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

ProjectDesk::ProjectDesk(StorySession &stories, std::shared_ptr<const AtlasData> builtIn, Settings &settings, MessageStrip &strip, QWidget *window)
    : QObject(window), m_stories(stories), m_atlas(stories.atlas()), m_builtIn(std::move(builtIn)), m_settings(settings), m_strip(strip), m_window(window)
{
    m_keeps.setSingleShot(true);
    m_keeps.setInterval(kPauseMs);
    connect(&m_keeps, &QTimer::timeout, this, &ProjectDesk::keepDraft);
    connect(&m_drafts, &DraftBox::failed, this, &ProjectDesk::failed);
    connect(&stories, &StorySession::changed, this, [this] {
        if (m_stories.isDirty())
            m_keeps.start();
    });
    connect(&stories, &StorySession::dirtyChanged, this, [this](bool dirty) {
        if (dirty)
            return m_keeps.start();
        m_keeps.stop();
        m_drafts.discard();
    });
}

bool ProjectDesk::isBuiltIn() const
{
    const QString &file = m_atlas.data()->parts().file;
    return file.isEmpty() || file == m_builtIn->parts().file;
}

bool ProjectDesk::hasFigures(const QString &path) const
{
    const auto &sources = m_atlas.data()->parts().sources;
    return std::ranges::find(sources, QStringLiteral("own:") + QFileInfo(path).fileName(), &Source::id) != sources.end();
}

Project ProjectDesk::present() const
{
    Project project;
    project.data = m_kept;
    project.view = m_awaiting.value_or(m_atlas.view());
    // A map that is not found yet stays the project's.
    if (!m_awaiting) {
        const AtlasData &data = *m_atlas.data();
        project.data.map = {isBuiltIn() ? QString() : data.parts().file, {}};
        project.data.fingerprint = isBuiltIn() ? QString() : fingerprintOf(data.parts().file);
        const int table = m_atlas.table();
        project.data.approximate = table >= 0 && data.tables()[static_cast<std::size_t>(table)].approximate;
    }
    for (const QString &path : m_joined) {
        if (hasFigures(path) && std::ranges::find(project.data.ownFigures, path, &KeptPath::absolute) == project.data.ownFigures.end())
            project.data.ownFigures += KeptPath{path, {}};
    }
    project.stories = m_stories.own();
    if (const Story *story = m_stories.story(); story && !m_stories.isShipped())
        project.story = story->id;
    project.step = std::max(0, m_stories.step());
    project.origin = m_path;
    return project;
}

void ProjectDesk::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void ProjectDesk::save()
{
    if (m_path.isEmpty())
        saveAs();
    else
        write(m_path);
}

void ProjectDesk::saveAs()
{
    const Story *story = m_stories.own().isEmpty() ? nullptr : &m_stories.own().first();
    const QString title = story ? fileNameOf(story->title.in(m_atlas.view().language)) : QString();
    const QString name = !m_path.isEmpty() ? QFileInfo(m_path).fileName() : (title.isEmpty() ? tr("project", "name of a file") : title) + QStringLiteral(".krimpatlas");
    askSavePath(m_window, m_settings, {tr("Save the project"), name, {tr("Project of Krimpatlas (*.krimpatlas)")}}, [this](const QString &path) { write(path); });
}

void ProjectDesk::write(const QString &path)
{
    Project project = present();
    project.origin.clear();
    if (const auto written = writeProject(path, project); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_kept = project.data;
    m_from = path;
    m_stories.setClean();
    m_drafts.discard();
    m_settings.addRecentFile(path);
    setPath(path);
    Q_EMIT said(tr("Saved as %1.").arg(path));
}

void ProjectDesk::begin()
{
    setAside();
    m_kept = {};
    m_awaiting.reset();
    m_stories.replace({});
    setPath({});
    if (!m_aside.isEmpty())
        sayOpen();
}

void ProjectDesk::take(const QString &path, const Project &project)
{
    setAside();
    setPath(path);
    m_settings.addRecentFile(path);
    load(project, path, false);
}

/// What was not saved is kept, and not in the way of what comes.
void ProjectDesk::setAside()
{
    m_aside.clear();
    m_keeps.stop();
    if (!m_stories.isDirty())
        return;
    m_drafts.keepNow(present());
    m_aside = m_drafts.release();
}

/// @param from the file it was read from
void ProjectDesk::load(const Project &project, const QString &from, bool unsaved)
{
    m_kept = project.data;
    m_from = from;
    m_otherEdition = false;
    m_awaiting.reset();
    m_map.clear();
    m_stories.replace(project.stories, project.story, project.step, unsaved);
    if (m_kept.map.absolute.isEmpty()) {
        if (!isBuiltIn())
            m_atlas.replaceData(m_builtIn);
        showView(project.view);
        return sayOpen();
    }
    m_map = found(m_kept.map, from);
    if (isSameFile(m_map, m_atlas.data()->parts().file)) {
        showView(project.view);
        return sayOpen();
    }
    m_awaiting = project.view;
    if (!m_map.isEmpty()) {
        Q_EMIT openAsked(m_map);
        return;
    }
    // In the meantime the story is open over what there always is.
    if (!isBuiltIn())
        m_atlas.replaceData(m_builtIn);
    showView(project.view);
    m_awaiting = project.view;
    askMap();
}

bool ProjectDesk::takeMap(const QString &path)
{
    if (!m_awaiting)
        return false;
    // The same name from elsewhere is what was looked for; anything else is a choice.
    if (!isSameFile(path, m_map) && QFileInfo(path).fileName() != QFileInfo(m_kept.map.absolute).fileName()) {
        m_awaiting.reset();
        return false;
    }
    m_otherEdition = !m_kept.fingerprint.isEmpty() && fingerprintOf(path) != m_kept.fingerprint;
    showView(ViewState(*m_awaiting));
    sayOpen();
    return true;
}

void ProjectDesk::showView(const ViewState &given)
{
    m_awaiting.reset();
    if (!holdsView(*m_atlas.data(), given))
        return;
    ViewState view = given;
    view.theme = m_atlas.view().theme;
    view.language = m_atlas.view().language;
    view.kept = withKept(m_atlas.view().kept, given.kept);
    const Extent extent = std::exchange(view.extent, m_atlas.view().extent);
    m_atlas.setView(view);
    m_atlas.setExtent(extent);
    // It begins here.
    m_atlas.undoStack()->clear();
}

void ProjectDesk::addFigures(const QString &path)
{
    const QString joined = QFileInfo(path).absoluteFilePath();
    // Found elsewhere, it is that from now on.
    m_kept.ownFigures.removeIf([&](const KeptPath &known) { return QFileInfo(known.absolute).fileName() == QFileInfo(path).fileName(); });
    if (!m_joined.contains(joined))
        m_joined += joined;
    askFigures();
}

void ProjectDesk::keepDraft()
{
    if (m_stories.isDirty())
        m_drafts.keep(present());
}

void ProjectDesk::close()
{
    m_keeps.stop();
    if (m_stories.isDirty())
        m_drafts.keepNow(present());
    else
        m_drafts.discard();
}

} // namespace atlas
