// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/story_panel.h"

#include "widgets/compare/compare_style.h"
#include "widgets/story/step_editor.h"
#include "widgets/story/step_list.h"
#include "widgets/story/story_chooser.h"
#include "widgets/story/summary_popover.h"
#include "widgets/style/application_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kWidth = 364, kLeast = 280, kListHeight = 260, kEditorHeight = 300;

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

StoryPanel::StoryPanel(StorySession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_chooser(new StoryChooser(session, this)), m_more(new QToolButton(this)), m_title(new QLineEdit(this)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)), m_add(new QPushButton(this)), m_present(new QPushButton(this)), m_save(new QPushButton(this)), m_export(new QPushButton(this)),
      m_exports(new QMenu(this)), m_handOut(m_exports->addAction(QString())), m_webPage(m_exports->addAction(QString())),
      m_parts(new QSplitter(Qt::Vertical, this)), m_steps(new StepList(session)), m_editor(new StepEditor(session)), m_nothing(new QWidget(this)), m_empty(roleLabel(m_nothing, "second")),
      m_file(roleLabel(this, "note"))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    retranslate();
}

void StoryPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(14, 0, 16, 8);
    tools->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_chooser, 1);
    head->addWidget(m_more);
    tools->addLayout(head);
    tools->addWidget(m_title);
    m_buttons->setSpacing(6);
    m_buttons->addWidget(m_add, 3);
    m_buttons->addWidget(m_present, 2);
    tools->addLayout(m_buttons);
    column->addLayout(tools);
    column->addWidget(m_nothing, 1);
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(24, 24, 24, 24);
    nothing->addWidget(m_empty);
    nothing->addStretch();
    m_empty->setAlignment(Qt::AlignHCenter);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_editor);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_steps);
    m_parts->addWidget(area);
    m_steps->setMinimumHeight(100);
    area->setMinimumHeight(110);
    m_parts->setSizes({style::px(kListHeight), style::px(kEditorHeight)});
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    column->addWidget(hairline(this));
    column->addWidget(m_parts, 100);
    column->addWidget(hairline(this));
    auto *foot = new QWidget(this);
    buildFoot(foot);
    column->addWidget(foot);

    m_more->setIcon(placestyle::icon(placestyle::Icon::More));
    m_more->setFixedSize(30, 30);
    m_add->setObjectName(QStringLiteral("addView"));
    m_add->setProperty("primary", true);
    m_present->setObjectName(QStringLiteral("present"));
    m_title->setObjectName(QStringLiteral("storyTitle"));
    m_title->installEventFilter(this);
}

void StoryPanel::buildFoot(QWidget *foot)
{
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 8, 16, 10);
    row->setSpacing(6);
    row->addWidget(m_file, 1);
    row->addWidget(m_export);
    row->addWidget(m_save);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setObjectName(QStringLiteral("saveStory"));
    m_export->setObjectName(QStringLiteral("exportStory"));
    m_export->setMenu(m_exports);
}

void StoryPanel::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &StoryPanel::addView);
    connect(m_present, &QPushButton::clicked, this, &StoryPanel::presentAsked);
    connect(m_save, &QPushButton::clicked, this, &StoryPanel::saveAsked);
    connect(m_handOut, &QAction::triggered, this, &StoryPanel::handOutAsked);
    connect(m_webPage, &QAction::triggered, this, &StoryPanel::webPageAsked);
    connect(m_more, &QToolButton::clicked, this, &StoryPanel::openMenu);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) { m_session.writeStory(StorySession::Words::Title, text); });
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_steps->setFocus(Qt::OtherFocusReason); });
    connect(m_steps, &StepList::writeAsked, m_editor, &StepEditor::write);
    connect(&m_session, &StorySession::changed, this, &StoryPanel::refresh);
    connect(&m_session.atlas(), &AtlasSession::dataChanged, this, &StoryPanel::refresh);
    connect(&m_session.atlas(), &AtlasSession::languageChanged, this, &StoryPanel::refresh);
}

void StoryPanel::addView()
{
    m_session.addView();
    m_steps->scrollTo(m_steps->currentIndex());
}

/// Large type in a narrow panel.
void StoryPanel::fitButtons()
{
    const int room = width() - 30, needed = m_add->sizeHint().width() + m_present->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

QSize StoryPanel::sizeHint() const { return {style::px(kWidth), 600}; }

QSize StoryPanel::minimumSizeHint() const { return {kLeast, 240}; }

void StoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fitButtons();
    if (event->type() == QEvent::PaletteChange)
        m_more->setIcon(placestyle::icon(placestyle::Icon::More));
    QWidget::changeEvent(event);
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::FocusOut)
        m_session.endStep();
    return QWidget::eventFilter(watched, event);
}

void StoryPanel::retranslate()
{
    setAccessibleName(tr("Story"));
    m_more->setToolTip(tr("More for this story"));
    m_more->setAccessibleName(m_more->toolTip());
    m_title->setPlaceholderText(tr("Title of the story"));
    m_title->setAccessibleName(m_title->placeholderText());
    m_add->setText(tr("Add this view"));
    m_add->setToolTip(tr("What the window shows becomes a step, after the one the story is at (Ctrl+Shift+A)"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Before a room, from the first step (F5)"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("The project with its stories, in one file (Ctrl+S)"));
    m_export->setText(tr("Hand out"));
    m_export->setToolTip(tr("The whole story, to take home"));
    m_handOut->setText(tr("PDF, a step a page with its notes…"));
    m_webPage->setText(tr("Web page that works without a network…"));
    fitButtons();
    refresh();
}

void StoryPanel::refresh()
{
    const Story *story = m_session.story();
    const bool steps = story && !story->steps.isEmpty();
    const bool map = m_session.atlas().table() >= 0;
    m_title->setVisible(story && !m_session.isShipped());
    const QString title = story ? story->title.in(m_session.atlas().view().language) : QString();
    if (m_title->text() != title)
        m_title->setText(title);
    m_more->setEnabled(story != nullptr);
    m_add->setEnabled(map);
    m_present->setEnabled(map || steps);
    m_export->setEnabled(steps);
    m_parts->setVisible(steps);
    m_nothing->setVisible(!steps);
    m_empty->setText(!story ? tr("A story is a row of views with words to them, for a room.\n\nShow something on the map and add it as the first step, or choose a story that comes with the program and see how it is told.")
                            : tr("There are no steps yet. Show something on the map and add it."));
}

void StoryPanel::setFile(const QString &words, bool dirty)
{
    m_file->setText(words);
    m_save->setEnabled(dirty);
}

void StoryPanel::setBusy(bool busy)
{
    m_handOut->setEnabled(!busy);
    m_webPage->setEnabled(!busy);
}

void StoryPanel::openSummary()
{
    if (!m_summary) {
        m_summary = new SummaryPopover(m_session, window());
        connect(m_summary, &Popover::closed, m_more, [this] { m_more->setFocus(Qt::PopupFocusReason); });
    }
    m_summary->open(QRect(m_more->mapTo(window(), QPoint()), m_more->size()));
}

void StoryPanel::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.isShipped())
        menu->addAction(tr("Make an own copy"), &m_session, &StorySession::makeOwn);
    else
        menu->addAction(tr("Delete this story"), &m_session, &StorySession::removeStory);
    menu->addAction(tr("Summary…"), this, &StoryPanel::openSummary);
    menu->addAction(tr("New story"), &m_session, &StorySession::addStory);
    menu->addAction(tr("Close this story"), &m_session, &StorySession::showNone);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

} // namespace atlas
