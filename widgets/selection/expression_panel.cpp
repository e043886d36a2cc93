// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/expression_panel.h"

#include "layers/view/describe.h"
#include "widgets/selection/expression_field.h"
#include "widgets/selection/selection_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int kPauseMs = 150;
constexpr int kLines = 2;       ///< kept free for what is said, so that nothing jumps while one types

} // namespace

ExpressionPanel::ExpressionPanel(AtlasSession &session, QWidget *over, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new ExpressionField(over, this)), m_heading(new QLabel(this)), m_answer(new QLabel(this)), m_notes(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_field);
    column->addWidget(m_answer);
    column->addWidget(m_notes);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        row->addWidget(m_buttons[i] = new QPushButton(this));
        connect(m_buttons[i], &QPushButton::clicked, this, [this, change = static_cast<SetChange>(i)] { ask(change); });
    }
    row->addStretch();
    column->addLayout(row);
    m_buttons[0]->setProperty("primary", true);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("expression"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setProperty("role", QStringLiteral("note"));
    for (QLabel *label : {m_answer, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ExpressionPanel::refresh);
    connect(&m_job, &FilterJob::ready, this, [this](const QList<FilterAnswer> &answers) { show(answers.first()); });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_insist = false;
        m_job.stop();
        m_field->setMark(-1, 0);
        m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { ask(SetChange::Replace); });
    connect(&session, &AtlasSession::dataChanged, this, &ExpressionPanel::retranslateWords);
    connect(&session, &AtlasSession::languageChanged, this, &ExpressionPanel::retranslate);
    connect(&session, &AtlasSession::selectionChanged, this, [this] { enableButtons(m_possible); });
    retranslate();
}

void ExpressionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_answer->setMinimumHeight(kLines * m_answer->fontMetrics().lineSpacing());
    QWidget::changeEvent(event);
}

void ExpressionPanel::retranslateWords()
{
    m_field->setWords(completionWords(*m_session.data(), m_session.view().language));
}

void ExpressionPanel::retranslate()
{
    m_heading->setText(tr("Select by a condition"));
    m_field->setPlaceholderText(tr("e.g. inwoners between 50000 and 100000"));
    m_field->setAccessibleName(m_heading->text());
    m_field->setAccessibleDescription(tr("The words that can follow are proposed while you type; Enter selects."));
    const std::array words{tr("Select"), tr("Add"), tr("Take out"), tr("Keep only")};
    const std::array tips{tr("Select these places (Enter)"), tr("Add these places to the selection (or)"),
                          tr("Take these places out of the selection (and not)"), tr("Keep only what is both selected and among these places (and)")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setToolTip(tips[i]);
        m_buttons[i]->setAccessibleDescription(tips[i]);
    }
    retranslateWords();
    m_answer->setMinimumHeight(kLines * m_answer->fontMetrics().lineSpacing());
    refresh();
}

void ExpressionPanel::setExpression(const QString &expression)
{
    m_field->setText(expression);
    m_field->setCursorPosition(0);      // its beginning is seen where it is longer than the line
    refresh();
}

void ExpressionPanel::refresh()
{
    m_pause.stop();
    if (m_field->text().trimmed().isEmpty()) {
        m_job.stop();
        m_field->setMark(-1, 0);
        enableButtons(false);
        return say(tr("Figures and regions, joined by and, or, not. Press the down arrow for the words."), {}, "note");
    }
    m_job.start(m_session.data(), {m_field->text()}, m_session.table(), m_session.view().year);
}

/// Nothing is wrong before it: one may just be typing on.
bool ExpressionPanel::underWay(const FilterError &error) const
{
    const QString text = m_field->text();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return !m_insist && m_field->hasFocus() && (error.position + error.length >= end || error.kind == FilterError::Kind::OpenQuote);
}

void ExpressionPanel::show(const FilterAnswer &answer)
{
    const Describe describe(m_session.view().language);
    enableButtons(!answer.error && !answer.match.rows.empty());
    if (answer.error) {
        const bool unfinished = underWay(*answer.error);
        m_field->setMark(unfinished ? -1 : answer.error->position, answer.error->length);
        return say(describeFilterError(*answer.error, describe), {}, unfinished ? "note" : "warning");
    }
    m_field->setMark(-1, 0);
    say(placesText(*m_session.data(), m_session.view().level, static_cast<qsizetype>(answer.match.rows.size()), describe.language()),
        describeFilterMatch(*m_session.data(), answer.match, describe), "heading");
}

void ExpressionPanel::say(const QString &text, const QStringList &notes, const char *role)
{
    if (m_answer->property("role").toString() != QLatin1String(role)) {
        m_answer->setProperty("role", QLatin1String(role));
        m_answer->style()->unpolish(m_answer);
        m_answer->style()->polish(m_answer);
    }
    m_answer->setText(text);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    Q_EMIT heightChanged();
}

void ExpressionPanel::enableButtons(bool possible)
{
    m_possible = possible;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(possible && (i == 0 || !m_session.view().selection.isEmpty()));
}

void ExpressionPanel::ask(SetChange change)
{
    m_pause.stop();
    m_job.stop();
    m_insist = true;
    const QString expression = m_field->text().trimmed();
    const FilterAnswer answer = answered(*m_session.data(), m_field->text(), m_session.table(), m_session.view().year);
    show(answer);
    if (answer.error && answer.error->length > 0 && !expression.isEmpty())
        m_field->setSelection(answer.error->position, answer.error->length);
    else if (answer.error)
        m_field->setCursorPosition(answer.error->position);
    else if (!answer.match.rows.empty())
        Q_EMIT asked(expression, answer.match.rows, change);
}

} // namespace atlas
