// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/summary_popover.h"

#include "widgets/story/words_field.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kWidth = 340, kLeastLines = 4, kMostLines = 10;

} // namespace

SummaryPopover::SummaryPopover(StorySession &session, QWidget *window)
    : Popover(window), m_session(session), m_label(roleLabel(this, "second")), m_field(new WordsField(false, kLeastLines, kMostLines, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->addWidget(m_label);
    column->addWidget(m_field);
    m_label->setBuddy(m_field);
    connect(m_field, &WordsField::written, this, [this](const QString &text) {
        m_session.writeStory(StorySession::Words::Text, text);
        settle();
    });
    connect(&session, &StorySession::changed, this, [this] { if (isVisible()) refresh(); });
    m_field->installEventFilter(this);
}

void SummaryPopover::open(const QRect &anchor)
{
    refresh();
    openAt(anchor, kWidth);
    m_field->setFocus(Qt::PopupFocusReason);
}

void SummaryPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    Popover::changeEvent(event);
}

/// What is typed in one go is one step back.
bool SummaryPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_session.endStep();
    return Popover::eventFilter(watched, event);
}

void SummaryPopover::refresh()
{
    const Story *story = m_session.story();
    if (!story)
        return hide();
    m_label->setText(tr("What the story is about"));
    setAccessibleName(m_label->text());
    m_field->setAccessibleName(m_label->text());
    m_field->take(story->summary.in(m_session.atlas().view().language));
}

} // namespace atlas
