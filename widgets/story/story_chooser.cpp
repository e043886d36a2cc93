// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/story_chooser.h"

#include "layers/view/story/shipped_stories.h"
#include "widgets/story/step_words.h"

#include <QEvent>
#include <QMenu>

namespace atlas {

namespace {

/// Says what comes below it.
void addHeading(QMenu &menu, const QString &text)
{
    QAction *heading = menu.addAction(text);
    heading->setEnabled(false);
}

} // namespace

StoryChooser::StoryChooser(StorySession &session, QWidget *parent) : ChoiceButton(parent), m_session(session), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("storyChooser"));
    setWeight(600);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &StoryChooser::fill);
    connect(&session, &StorySession::changed, this, &StoryChooser::refresh);
    connect(&session.atlas(), &AtlasSession::languageChanged, this, &StoryChooser::refresh);
    refresh();
}

void StoryChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    ChoiceButton::changeEvent(event);
}

void StoryChooser::refresh()
{
    const Story *story = m_session.story();
    const QString name = story ? storyName(*story, m_session.atlas().view().language) : tr("Choose a story");
    if (name == text())
        return;
    setText(name);
    setToolTip(story ? name : QString());
    setAccessibleName(tr("Story: %1").arg(name));
}

void StoryChooser::fill()
{
    m_menu->clear();
    const QString &language = m_session.atlas().view().language;
    const Story *shown = m_session.story();
    const auto add = [&](const Story &story, bool ticked) {
        QAction *action = m_menu->addAction(storyName(story, language));
        action->setToolTip(story.summary.in(language));
        action->setCheckable(true);
        action->setChecked(ticked);
        return action;
    };
    if (!m_session.own().isEmpty())
        addHeading(*m_menu, tr("In this project"));
    for (const Story &story : m_session.own())
        connect(add(story, !m_session.isShipped() && shown && shown->id == story.id), &QAction::triggered, this, [this, id = story.id] { m_session.showOwn(id); });
    const QList<Story> shipped = readShippedStories();
    if (!shipped.isEmpty())
        addHeading(*m_menu, tr("With the program"));
    for (const Story &story : shipped)
        connect(add(story, m_session.isShipped() && shown && shown->id == story.id), &QAction::triggered, this, [this, story] { m_session.showShipped(story); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("New story")), &QAction::triggered, &m_session, &StorySession::addStory);
    m_menu->setToolTipsVisible(true);
    m_menu->setMinimumWidth(width());
}

} // namespace atlas
