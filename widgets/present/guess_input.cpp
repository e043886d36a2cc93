// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/guess_input.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Kind = StepGuess::Kind;

/// So far beside the ladder a press still means it, in its widths.
constexpr double kBesideLadder = 3;

} // namespace

Slide slideWithGuess(const SlideJob &job)
{
    return job.step.guess ? guessSlide(*job.data, job.step, job.guess, job.options) : slideOf(*job.data, job.step, job.options);
}

GuessInput::GuessInput(Presentation &talk, QObject *parent) : QObject(parent), m_talk(talk) {}

bool GuessInput::isAsking() const
{
    // Between two steps the picture of the old one still stands, but what is done is meant for the new one.
    return m_job && m_job->step.guess && m_question.canBeAsked() && m_job->step.id == m_talk.told().id;
}

void GuessInput::slideShown(const RenderedSlide &slide)
{
    const bool same = m_job && m_job->data == slide.job.data && m_job->step == slide.job.step && m_job->options.language == slide.job.options.language;
    m_job = slide.job;
    if (!same)
        m_question = m_job->step.guess ? guessQuestion(*m_job->data, m_job->step, m_job->options.language) : GuessQuestion{};
    // The picture may come anew while a hand draws.
    if (!same)
        m_from.reset();
    m_plan = m_job->step.guess ? guessPlan(*m_job->data, m_question, m_job->options) : GuessPlan{};
    m_state = m_job->step.id == m_talk.told().id ? m_talk.guess() : m_job->guess;
    Q_EMIT changed();
}

void GuessInput::take(const GuessState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_talk.setGuess(state);
    Q_EMIT changed();
}

GuessAnswer GuessInput::fresh() const
{
    GuessAnswer answer;
    answer.label = QString::number(m_state.answers.size() + 1);
    return answer;
}

void GuessInput::give(GuessAnswer answer)
{
    GuessState state = m_state;
    state.draft.reset();
    state.typed.clear();
    if (!isFull()) {
        answer.label = fresh().label;
        state.answers.push_back(std::move(answer));
    }
    take(state);
}

void GuessInput::takeBack()
{
    GuessState state = m_state;
    if (!state.typed.isEmpty())
        state.typed.chop(1);
    else if (state.draft)
        state.draft.reset();
    else if (!state.answers.empty())
        state.answers.pop_back();
    else if (!state.votes.empty())
        state.votes.pop_back();
    take(state);
}

void GuessInput::vote(int place, bool back)
{
    GuessState state = m_state;
    if (!back) {
        state.votes.push_back(place);
    } else if (const auto last = std::find(state.votes.rbegin(), state.votes.rend(), place); last != state.votes.rend()) {
        state.votes.erase(std::next(last).base());
    }
    take(state);
}

bool GuessInput::next()
{
    if (!isOpen())
        return false;
    GuessState state = m_state;
    state.draft.reset();
    state.typed.clear();
    state.revealed = true;
    m_from.reset();
    take(state);
    return true;
}

bool GuessInput::previous()
{
    if (!isAsking() || !m_state.revealed)
        return false;
    GuessState state = m_state;
    state.revealed = false;
    take(state);
    return true;
}

bool GuessInput::press(QPointF at)
{
    if (!isOpen())
        return false;
    switch (m_question.kind) {
    case Kind::Higher:
        for (std::size_t i = 0; i < m_plan.cards.size(); ++i) {
            const GuessCard &card = m_plan.cards[i];
            if (!card.rect.contains(at))
                continue;
            vote(static_cast<int>(i), card.minus.contains(at) || (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier));
            return true;
        }
        return false;
    case Kind::Where:
        if (!m_plan.map.frame.contains(at))
            return false;
        {
            GuessAnswer answer;
            answer.at = m_plan.map.toMap(at);
            give(answer);
        }
        return true;
    case Kind::Trend:
        if (!m_plan.plot.contains(at))
            return false;
        if (!isFull()) {
            GuessState state = m_state;
            state.draft = fresh();
            take(state);
            m_from = at;
            drawTo(at);
        }
        return true;
    case Kind::Rank:
        if (at.y() < m_plan.ladder.top() - m_plan.ladder.width() || at.y() > m_plan.ladder.bottom() + m_plan.ladder.width()
            || at.x() < m_plan.ladder.left() - kBesideLadder * m_plan.ladder.width() || at.x() > m_plan.ladder.right() + kBesideLadder * m_plan.ladder.width())
            return false;
        {
            GuessAnswer answer;
            answer.rank = m_plan.rankAt(at.y());
            give(answer);
        }
        return true;
    }
    return false;
}

double GuessInput::clampedFigure(double figure) const
{
    // As finely as figures are published: nobody guesses 24.4137.
    const Indicator *indicator = m_job->data->indicator(m_question.indicator);
    const double unit = std::pow(10.0, indicator ? -indicator->decimals : 0);
    return std::clamp(std::round(figure / unit) * unit, m_question.low, m_question.high);
}

/// Years that the hand passed get the figure it passed them at.
void GuessInput::drawTo(QPointF at)
{
    GuessState state = m_state;
    if (!state.draft || !m_from)
        return;
    const QPointF from = *m_from;
    // A year is passed within half of the way to its neighbours, so that a press alone sets one.
    const double perYear = std::abs(m_plan.years.positionOf(1) - m_plan.years.positionOf(0));
    const double left = std::min(from.x(), at.x()) - perYear / 2, right = std::max(from.x(), at.x()) + perYear / 2;
    for (const TrendPoint &asked : m_question.asked) {
        const double x = m_plan.years.positionOf(asked.year);
        if (x < left || x > right)
            continue;
        const double share = at.x() == from.x() ? 1 : std::clamp((x - from.x()) / (at.x() - from.x()), 0.0, 1.0);
        const double figure = clampedFigure(m_plan.figures.valueAt(std::lerp(from.y(), at.y(), share)));
        auto &line = state.draft->line;
        const auto place = std::ranges::lower_bound(line, asked.year, {}, &GuessAnswer::Year::year);
        if (place != line.end() && place->year == asked.year)
            place->figure = figure;
        else
            line.insert(place, {asked.year, figure});
    }
    m_from = at;
    take(state);
}

void GuessInput::move(QPointF at)
{
    drawTo(at);
}

void GuessInput::release(QPointF at)
{
    if (!m_from)
        return;
    drawTo(at);
    m_from.reset();
    if (m_state.draft && !m_state.draft->line.empty()) {
        give(*m_state.draft);
    } else {
        GuessState state = m_state;
        state.draft.reset();
        take(state);
    }
}

void GuessInput::paint(QPainter &painter)
{
    if (!m_job || !m_job->step.guess || !m_question.canBeAsked())
        return;
    // Distances come with the truth, which may still be on its way; and go with it.
    GuessState state = m_state;
    state.revealed = m_job->guess.revealed;
    painter.setRenderHint(QPainter::Antialiasing);
    atlas::paint(guessMarks(*m_job->data, m_question, state, m_plan, m_job->options), painter);
}

} // namespace atlas
