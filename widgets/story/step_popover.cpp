// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_popover.h"

#include "layers/data/figures.h"
#include "layers/view/story/guess.h"
#include "widgets/charts/chart_words.h"
#include "widgets/figure/multiples_list.h"
#include "widgets/story/step_words.h"
#include "widgets/style/chevron_combo.h"
#include "widgets/style/role_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kWidth = 340;
constexpr int kNoGuess = -1;

void choose(QComboBox *box, int value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

} // namespace

StepPopover::StepPopover(StorySession &session, QWidget *window)
    : Popover(window), m_session(session), m_shows(new ChevronCombo(this)), m_chart(new ChevronCombo(this)), m_by(new ChevronCombo(this)),
      m_maps(new MultiplesList(this)), m_plays(new QCheckBox(this)), m_guess(new ChevronCombo(this)), m_question(new QLineEdit(this)),
      m_known(new ChevronCombo(this)), m_mapsNote(roleLabel(this, "note")), m_note(roleLabel(this, "note"))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_showsLabel = addRow(grid, m_shows);
    m_chartLabel = addRow(grid, m_chart);
    m_byLabel = addRow(grid, m_by);
    grid->addWidget(m_maps, grid->rowCount(), 0, 1, 2);
    grid->addWidget(m_mapsNote, grid->rowCount(), 0, 1, 2);
    grid->addWidget(m_plays, grid->rowCount(), 0, 1, 2);
    m_guessLabel = addRow(grid, m_guess);
    m_questionLabel = addRow(grid, m_question);
    m_knownLabel = addRow(grid, m_known);
    grid->addWidget(m_note, grid->rowCount(), 0, 1, 2);
    for (QComboBox *box : {m_shows, m_chart, m_by, m_guess, m_known})
        box->setMinimumContentsLength(8);
    connectFields();
    connect(&session, &StorySession::changed, this, [this] { if (isVisible()) refresh(); });
    connect(&session, &StorySession::stepChanged, this, &QWidget::hide);
}

QLabel *StepPopover::addRow(QGridLayout *grid, QWidget *field)
{
    auto *label = roleLabel(this, "second");
    label->setWordWrap(false);
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    return label;
}

void StepPopover::connectFields()
{
    connect(m_shows, &QComboBox::activated, this, [this] { m_session.setShows(m_session.step(), static_cast<StepShows>(m_shows->currentData().toInt())); });
    connect(m_chart, &QComboBox::activated, this, [this] { m_session.setChart(m_session.step(), static_cast<ChartKind>(m_chart->currentData().toInt())); });
    connect(m_by, &QComboBox::activated, this, [this] {
        if (const StoryStep *step = m_session.currentStep()) {
            FigureMultiples next = step->multiples;
            next.by = static_cast<FigureMultiples::By>(m_by->currentData().toInt());
            m_session.setMultiples(m_session.step(), next);
        }
    });
    connect(m_maps, &MultiplesList::chosen, this, [this](const FigureMultiples &multiples) { m_session.setMultiples(m_session.step(), multiples); });
    connect(m_plays, &QCheckBox::toggled, this, [this](bool on) { m_session.setPlays(m_session.step(), on); });
    connect(m_guess, &QComboBox::activated, this, [this] {
        const int kind = m_guess->currentData().toInt();
        if (kind == kNoGuess)
            m_session.setGuess(m_session.step(), std::nullopt);
        else
            changeGuess([kind](StepGuess &guess) { guess.kind = static_cast<StepGuess::Kind>(kind); });
    });
    connect(m_question, &QLineEdit::textEdited, this, [this](const QString &text) { m_session.writeStep(m_session.step(), StorySession::Words::Question, text); });
    connect(m_known, &QComboBox::activated, this, [this] { changeGuess([this](StepGuess &guess) { guess.known = m_known->currentData().toInt(); }); });
    m_question->installEventFilter(this);
}

void StepPopover::changeGuess(const std::function<void(StepGuess &)> &change)
{
    if (const StoryStep *step = m_session.currentStep()) {
        StepGuess next = step->guess.value_or(StepGuess{});
        change(next);
        m_session.setGuess(m_session.step(), next);
    }
}

void StepPopover::open(const QRect &anchor)
{
    if (!m_session.currentStep())
        return;
    refresh();
    openAt(anchor, kWidth);
    m_shows->setFocus(Qt::PopupFocusReason);
}

void StepPopover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    Popover::changeEvent(event);
}

/// What is typed in one go is one step back.
bool StepPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_question && event->type() == QEvent::FocusOut)
        m_session.endStep();
    return Popover::eventFilter(watched, event);
}

void StepPopover::setShown(QLabel *label, QWidget *field, bool shown)
{
    label->setVisible(shown);
    field->setVisible(shown);
}

void StepPopover::refresh()
{
    const StoryStep *step = m_session.currentStep();
    if (!step)
        return hide();
    setAccessibleName(tr("What the step shows"));
    refreshShows(*step);
    refreshGuess(*step);
    if (isVisible())
        settle();
}

void StepPopover::refreshShows(const StoryStep &step)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_shows), QSignalBlocker(m_chart), QSignalBlocker(m_by), QSignalBlocker(m_plays)};
    m_showsLabel->setText(tr("Shows"));
    m_shows->setAccessibleName(m_showsLabel->text());
    m_shows->clear();
    for (const StepShows shows : {StepShows::Map, StepShows::Chart, StepShows::Comparison, StepShows::Maps, StepShows::Table, StepShows::Spiral, StepShows::Words}) {
        // A table cannot be filled in here: it is of a report.
        if (shows != StepShows::Table || !step.table.rows.isEmpty() || step.shows == StepShows::Table)
            m_shows->addItem(showsName(shows), static_cast<int>(shows));
    }
    choose(m_shows, static_cast<int>(step.shows));

    m_chartLabel->setText(tr("Chart"));
    m_chart->setAccessibleName(m_chartLabel->text());
    m_chart->clear();
    for (const ChartKind kind : kChartKinds)
        m_chart->addItem(chartName(kind), static_cast<int>(kind));
    choose(m_chart, static_cast<int>(step.view.charts.current));
    setShown(m_chartLabel, m_chart, step.shows == StepShows::Chart);

    m_byLabel->setText(tr("A map for each"));
    m_by->setAccessibleName(m_byLabel->text());
    m_by->clear();
    m_by->addItem(tr("year", "a map for each"), static_cast<int>(FigureMultiples::By::Year));
    m_by->addItem(tr("figure", "a map for each"), static_cast<int>(FigureMultiples::By::Indicator));
    choose(m_by, static_cast<int>(step.multiples.by));
    const bool maps = step.shows == StepShows::Maps;
    setShown(m_byLabel, m_by, maps);
    const AtlasData &atlas = *m_session.atlas().data();
    m_maps->show(atlas, step.view, atlas.drawnTable(step.view.level), maps ? step.multiples : FigureMultiples{}, m_session.atlas().view().language);
    setShown(m_mapsNote, m_maps, maps);
    m_mapsNote->setText(m_maps->note());

    m_plays->setText(tr("Play through the years"));
    m_plays->setToolTip(tr("When the step is reached before the room"));
    m_plays->setChecked(step.plays);
    m_plays->setVisible(step.shows == StepShows::Map);
}

void StepPopover::refreshGuess(const StoryStep &step)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_guess), QSignalBlocker(m_question), QSignalBlocker(m_known)};
    const AtlasData &atlas = *m_session.atlas().data();
    const QString &language = m_session.atlas().view().language;
    m_guessLabel->setText(tr("Guess first"));
    m_guess->setAccessibleName(m_guessLabel->text());
    m_guess->clear();
    m_guess->addItem(tr("Nothing"), kNoGuess);
    for (const auto kind : {StepGuess::Kind::Higher, StepGuess::Kind::Where, StepGuess::Kind::Trend, StepGuess::Kind::Rank})
        m_guess->addItem(guessName(kind), static_cast<int>(kind));
    choose(m_guess, step.guess ? static_cast<int>(step.guess->kind) : kNoGuess);

    setShown(m_questionLabel, m_question, step.guess.has_value());
    m_questionLabel->setText(tr("Question"));
    m_question->setAccessibleName(m_questionLabel->text());
    const bool trend = step.guess && step.guess->kind == StepGuess::Kind::Trend;
    setShown(m_knownLabel, m_known, trend);
    m_note->setVisible(step.guess.has_value());
    if (!step.guess)
        return;
    StoryStep bare = step;
    bare.guess = StepGuess{step.guess->kind, {}, step.guess->known};
    const GuessQuestion asked = guessQuestion(atlas, bare, language);
    m_question->setPlaceholderText(asked.question);
    if (const QString &text = step.guess->question.in(language); m_question->text() != text)
        m_question->setText(text);
    m_knownLabel->setText(tr("Known until"));
    m_known->setAccessibleName(m_knownLabel->text());
    m_known->clear();
    m_known->addItem(tr("the first year"), 0);
    if (const int table = atlas.drawnTable(step.view.level); trend && table >= 0) {
        for (const int year : yearsWithFigures(atlas, step.view.indicator, table))
            m_known->addItem(QString::number(year), year);
    }
    choose(m_known, step.guess->known);
    m_note->setText(asked.canBeAsked() ? tr("The room guesses, you enter what it says, and then the figure is shown.") : asked.cannot);
    m_note->setProperty("role", asked.canBeAsked() ? QStringLiteral("note") : QStringLiteral("warning"));
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

} // namespace atlas
