// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_editor.h"

#include "layers/model/step_of_view.h"
#include "widgets/story/step_popover.h"
#include "widgets/story/step_words.h"
#include "widgets/story/words_field.h"
#include "widgets/style/choice_button.h"
#include "widgets/style/role_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

using Words = StorySession::Words;

StepEditor::StepEditor(StorySession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(new ChoiceButton(this)), m_takeView(new QPushButton(this)), m_missing(roleLabel(this, "warning")),
      m_sources(roleLabel(this, "note"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 16, 12);
    column->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_kind, 1);
    row->addWidget(m_takeView);
    column->addLayout(row);
    column->addWidget(m_missing);
    column->addSpacing(4);
    addRow(Words::Title, true, 1, 3);
    addRow(Words::Text, false, 2, 8);
    addRow(Words::Notes, false, 1, 6);
    addRow(Words::Source, false, 1, 3);
    column->addWidget(m_sources);
    column->addStretch();
    m_kind->setObjectName(QStringLiteral("stepKind"));
    m_takeView->setObjectName(QStringLiteral("takeView"));
    m_takeView->setProperty("link", true);
    connect(m_kind, &QPushButton::clicked, this, &StepEditor::openPopover);
    connect(m_takeView, &QPushButton::clicked, this, [this] { m_session.takeView(m_session.step()); });

    connect(&session, &StorySession::changed, this, &StepEditor::refresh);
    connect(&session, &StorySession::stepChanged, this, &StepEditor::refresh);
    AtlasSession &atlas = session.atlas();
    for (const auto signal : {&AtlasSession::classificationChanged, &AtlasSession::mapChanged, &AtlasSession::overlaysChanged, &AtlasSession::comparisonChanged, &AtlasSession::chartsChanged})
        connect(&atlas, signal, this, &StepEditor::followView);
    connect(&atlas, &AtlasSession::selectionChanged, this, &StepEditor::followView);
    connect(&atlas, &AtlasSession::comparedChanged, this, &StepEditor::followView);
    connect(&atlas, &AtlasSession::extentChanged, this, &StepEditor::followView);
    connect(&atlas, &AtlasSession::dataChanged, this, [this] {
        m_sources->clear();
        refresh();
    });
    connect(&atlas, &AtlasSession::languageChanged, this, &StepEditor::refresh);
    retranslate();
}

void StepEditor::addRow(Words words, bool paragraph, int least, int most)
{
    auto *label = new QLabel(this);
    label->setProperty("role", QStringLiteral("second"));
    auto *field = new WordsField(paragraph, least, most, this);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    field->installEventFilter(this);
    connect(field, &WordsField::written, this, [this, words](const QString &text) { m_session.writeStep(m_session.step(), words, text); });
    m_rows += {label, field};
}

void StepEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepEditor::retranslate()
{
    setAccessibleName(tr("Words of the step"));
    const QStringList names{tr("Title"), tr("Text"), tr("Notes for the speaker"), tr("Source")};
    const QStringList hints{tr("One sentence that says what is to be seen"), tr("A few sentences for the room"), tr("Only you see these, and the hand-out"),
                            tr("What the figures do not name by themselves")};
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(names[i]);
        m_rows[i].field->setAccessibleName(names[i]);
        m_rows[i].field->setPlaceholderText(hints[i]);
    }
    m_takeView->setText(tr("Replace the view"));
    m_takeView->setToolTip(tr("The step shows what the window shows now"));
    m_missing->setText(tr("The figures of this step are not in what is open."));
    refresh();
}

void StepEditor::refresh()
{
    const StoryStep *step = m_session.currentStep();
    setEnabled(step != nullptr);
    const QString &language = m_session.atlas().view().language;
    const StoryStep none;
    const StoryStep &shown = step ? *step : none;
    const LocalisedText *const texts[] = {&shown.title, &shown.text, &shown.notes, &shown.source};
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i].field->take(texts[i]->in(language));
    m_kind->setText(step ? kindWords(shown) : QString());
    m_kind->setAccessibleName(tr("What the step shows: %1").arg(m_kind->text()));
    m_missing->setVisible(step && !m_session.canShow(shown));
    refreshSources();
    followView();
}

/// What the step names by itself; nothing of it need be written.
void StepEditor::refreshSources()
{
    const StoryStep *step = m_session.currentStep();
    const bool ofFigures = step && step->shows != StepShows::Words && step->shows != StepShows::Table && m_session.canShow(*step);
    ViewState of = ofFigures ? step->view : ViewState{};
    of.language = m_session.atlas().view().language;
    // Not at every letter that is typed.
    if (of == m_sourcesOf && ofFigures == !m_sources->text().isEmpty())
        return;
    m_sourcesOf = of;
    m_sources->setText(ofFigures ? viewSources(*m_session.atlas().data(), of, of.language) : QString());
    m_sources->setVisible(ofFigures);
}

void StepEditor::followView()
{
    m_takeView->setVisible(m_session.currentStep() && !m_session.showsStep());
}

void StepEditor::openPopover()
{
    if (!m_popover) {
        m_popover = new StepPopover(m_session, window());
        connect(m_popover, &Popover::closed, m_kind, [this] { m_kind->setFocus(Qt::PopupFocusReason); });
    }
    if (m_popover->isVisible())
        return m_popover->hide();
    m_popover->open(QRect(m_kind->mapTo(window(), QPoint()), m_kind->size()));
}

void StepEditor::write()
{
    WordsField &title = field(Words::Title);
    title.setFocus(Qt::OtherFocusReason);
    title.selectAll();
}

/// What is typed in one go is one step back.
bool StepEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_session.endStep();
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
