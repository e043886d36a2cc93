// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/guess_input.h"

#include "layers/view/describe.h"

namespace atlas {

QString GuessInput::hint() const
{
    if (!isAsking())
        return {};
    if (m_state.revealed)
        return tr("Next: the step after this. Previous: hide the answer.");
    if (isFull())
        return tr("There are %n guess(es), which is all there is room for. Backspace takes the last one back; next shows the answer.", nullptr, static_cast<int>(kMostGuesses));
    switch (m_question.kind) {
    case StepGuess::Kind::Higher:
        return tr("A to %1, or a press on a card: a vote. Shift or the minus takes one back. Next shows the answer.").arg(QLatin1Char(static_cast<char>('A' + static_cast<int>(m_question.places.size()) - 1)));
    case StepGuess::Kind::Where:
        return tr("A press on the map, or arrow keys and Enter: a pin. Backspace takes the last one back. Next shows the answer.");
    case StepGuess::Kind::Trend:
        return tr("Draw a line through the years; or Right for the next year, Up and Down for its figure, Enter. Backspace takes the last one back. Next shows the answer.");
    case StepGuess::Kind::Rank:
        return tr("A press on the ladder, or a number and Enter: a guess. Backspace takes the last one back. Next shows the answer.");
    }
    return {};
}

QString GuessInput::spoken() const
{
    if (!isAsking())
        return {};
    QStringList said{m_question.question, m_question.about};
    const AtlasData &data = *m_job->data;
    const Describe describe(m_question.language);
    const GuessOutcome outcome = m_state.revealed ? guessOutcome(data, m_question, m_state) : GuessOutcome{};
    if (m_question.kind == StepGuess::Kind::Higher) {
        for (std::size_t i = 0; i < m_question.places.size(); ++i)
            said << tr("%1: %n vote(s)", nullptr, m_state.votesFor(static_cast<int>(i))).arg(m_question.places[i].name);
    }
    for (std::size_t i = 0; i < m_state.answers.size(); ++i) {
        const GuessAnswer &answer = m_state.answers[i];
        QString guess = tr("Guess %1").arg(answer.label);
        if (answer.rank > 0)
            guess += QStringLiteral(": %1").arg(describe.number(static_cast<double>(answer.rank), 0));
        if (m_state.revealed)
            guess += QStringLiteral(", ") + outcome.distanceTexts[static_cast<qsizetype>(i)];
        said << guess;
    }
    if (m_state.draft && !m_state.draft->line.empty()) {
        const GuessAnswer::Year &last = m_state.draft->line.back();
        said << QStringLiteral("%1: %2").arg(QString::number(last.year), describe.value(*data.indicator(m_question.indicator), last.figure));
    }
    said << outcome.truth << outcome.verdict;
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
}

} // namespace atlas
