// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/project_desk.h"

#include "widgets/panels/message_strip.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

// What is said of a project in the strip: what moved, what belongs to it, what was not saved.

namespace atlas {

/// The project is there; what is still missing is worth more than that.
void ProjectDesk::sayOpen()
{
    if (askFigures())
        return;
    const QString name = QFileInfo(m_path).fileName();
    MessageStrip::Message message;
    if (m_otherEdition)
        message.text = tr("%1 is open. %2 is another edition than when it was saved: see whether its figures still say the same.").arg(name, QFileInfo(m_atlas.data()->parts().file).fileName());
    else if (m_stories.isDirty())
        message.text = tr("Your story is open again. Its changes are not saved yet.");
    else if (m_aside.isEmpty())
        message.text = tr("%1 is open.").arg(name);
    else
        message.text = m_path.isEmpty() ? tr("A new project is open. What you had not saved is kept.") : tr("%1 is open. What you had not saved before is kept.").arg(name);
    if (!m_aside.isEmpty()) {
        message.action = tr("Back to that");
        message.act = [this, draft = m_aside] { openDraft(draft); };
    }
    message.stays = m_otherEdition;
    m_strip.show(message);
}

void ProjectDesk::askMap()
{
    MessageStrip::Message message;
    message.stays = true;
    const QString name = QFileInfo(m_kept.map.absolute).fileName();
    message.text = tr("The map %1 is not where it was. Until it is found the story is shown on the built-in atlas.").arg(name);
    message.action = tr("Find it…");
    message.act = [this, name] {
        findFile(tr("Where is %1?").arg(name), tr("GeoPackage (*.gpkg)"), [this](const QString &path) {
            m_map = path;
            Q_EMIT openAsked(path);
        });
        // Until it is chosen it is missing still.
        askMap();
    };
    message.otherAction = tr("Go on without");
    message.otherAct = [this] {
        m_awaiting.reset();
        sayOpen();
    };
    m_strip.show(message);
}

/// Own figures that belong to the project and were not joined yet: one file at a time. @return true if there are any
bool ProjectDesk::askFigures()
{
    const auto missing = std::ranges::find_if(m_kept.ownFigures, [this](const KeptPath &path) { return !hasFigures(path.absolute); });
    if (missing == m_kept.ownFigures.end() || m_from.isEmpty())
        return false;
    const KeptPath path = *missing;
    const QString name = QFileInfo(path.absolute).fileName(), place = found(path, m_from);
    MessageStrip::Message message;
    message.stays = true;
    if (place.isEmpty()) {
        message.text = tr("The figures %1, which belong to this project, are not where they were.").arg(name);
        message.action = tr("Find them…");
        message.act = [this, name] {
            findFile(tr("Where is %1?").arg(name), tr("Figures (*.csv *.txt *.tsv)"), [this](const QString &chosen) { Q_EMIT openAsked(chosen); });
            static_cast<void>(askFigures());
        };
    } else {
        message.text = tr("The figures %1 belong to this project. Look at them, and add them.").arg(name);
        message.action = tr("Look at them");
        message.act = [this, place] { Q_EMIT openAsked(place); };
    }
    message.otherAction = tr("Go on without");
    message.otherAct = [this, path] {
        m_kept.ownFigures.removeAll(path);
        sayOpen();
    };
    m_strip.show(message);
    return true;
}

void ProjectDesk::findFile(const QString &title, const QString &filter, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, tr("All files (*)")});
    dialog->setDirectory(QFileInfo(m_path.isEmpty() ? m_kept.map.absolute : m_path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void ProjectDesk::offerDraft()
{
    for (const QString &draft : m_drafts.left()) {
        if (const auto project = readProject(draft))
            return showDraft(draft, *project);
    }
}

void ProjectDesk::showDraft(const QString &draft, const Project &project)
{
    const QString &language = m_atlas.view().language;
    const QString when = QLocale(language).toString(QFileInfo(draft).lastModified(), QStringLiteral("d MMMM, HH:mm"));
    const auto titled = std::ranges::find_if(project.stories, [&](const Story &story) { return !story.title.in(language).isEmpty(); });
    MessageStrip::Message message;
    message.stays = true;
    message.text = titled != project.stories.end() ? tr("Your story “%1” of %2 was not saved and is still here.").arg(titled->title.in(language), when)
                                                   : tr("Your story of %1 was not saved and is still here.").arg(when);
    message.action = tr("Open it");
    message.act = [this, draft] { openDraft(draft); };
    message.otherAction = tr("Discard it");
    message.otherAct = [this, draft] {
        DraftBox::remove(draft);
        offerDraft();
    };
    m_strip.show(message);
}

void ProjectDesk::openDraft(const QString &draft)
{
    const auto project = readProject(draft);
    if (!project) {
        Q_EMIT failed(project.error());
        return;
    }
    setAside();
    setPath(project->origin);
    load(*project, draft, true);
    m_drafts.keepNow(present());
    DraftBox::remove(draft);
}

} // namespace atlas
