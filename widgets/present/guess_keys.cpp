// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/guess_input.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

// What keys do at a question.

namespace atlas {

namespace {

using Kind = StepGuess::Kind;

/// Steps of a cross over the map and of a figure over the axis, as shares of their length; Shift makes them small.
constexpr double kCoarse = 1 / 30., kFine = 1 / 150.;

double stepOf(const QKeyEvent &event) { return event.modifiers() & Qt::ShiftModifier ? kFine : kCoarse; }

/// Letters go to a place by name, whose figure then stands before the room: not while that is asked. B and W are the
/// clicker's black and white.
bool looksForAPlace(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool begins = !text.isEmpty() && (text[0].isLetter() || text[0] == QLatin1Char('/') || text[0] == QLatin1Char('\'') || text[0] == QChar(0x2019));
    return begins && event.key() != Qt::Key_B && event.key() != Qt::Key_W;
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

bool GuessInput::key(const QKeyEvent &event)
{
    if (!isOpen() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    if (event.key() == Qt::Key_Backspace) {
        takeBack();
        return true;
    }
    if (event.key() == Qt::Key_Escape && (m_state.draft || !m_state.typed.isEmpty())) {
        GuessState state = m_state;
        state.draft.reset();
        state.typed.clear();
        take(state);
        return true;
    }
    return answers(event) || looksForAPlace(event);
}

bool GuessInput::answers(const QKeyEvent &event)
{
    switch (m_question.kind) {
    case Kind::Higher:
        return keyHigher(event);
    case Kind::Where:
        return keyWhere(event);
    case Kind::Trend:
        return keyTrend(event);
    case Kind::Rank:
        return keyRank(event);
    }
    return false;
}

/// Enter gives what was begun.
bool GuessInput::endDraft(const QKeyEvent &event)
{
    if (!isEnter(event) || !m_state.draft)
        return false;
    give(*m_state.draft);
    return true;
}

bool GuessInput::keyHigher(const QKeyEvent &event)
{
    const int place = event.key() - Qt::Key_A;
    if (place < 0 || place >= static_cast<int>(m_question.places.size()))
        return false;
    vote(place, event.modifiers() & Qt::ShiftModifier);
    return true;
}

bool GuessInput::keyWhere(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        moveCross({-stepOf(event), 0});
        return true;
    case Qt::Key_Right:
        moveCross({stepOf(event), 0});
        return true;
    case Qt::Key_Up:
        moveCross({0, -stepOf(event)});
        return true;
    case Qt::Key_Down:
        moveCross({0, stepOf(event)});
        return true;
    default:
        return endDraft(event);
    }
}

/// The first key shows the cross in the middle. @param by shares of the height of the map
void GuessInput::moveCross(QPointF by)
{
    if (isFull())
        return;
    GuessState state = m_state;
    const QRectF &frame = m_plan.map.frame;
    if (!state.draft) {
        state.draft = fresh();
        state.draft->at = m_plan.map.toMap(frame.center());
    } else {
        const QPointF at = m_plan.map.toPage(state.draft->at) + by * frame.height();
        state.draft->at = m_plan.map.toMap({std::clamp(at.x(), frame.left(), frame.right()), std::clamp(at.y(), frame.top(), frame.bottom())});
    }
    take(state);
}

bool GuessInput::keyTrend(const QKeyEvent &event)
{
    const double span = m_question.high - m_question.low;
    switch (event.key()) {
    case Qt::Key_Left:
        stepYear(-1);
        return true;
    case Qt::Key_Right:
        stepYear(1);
        return true;
    case Qt::Key_Up:
        stepFigure(stepOf(event) * span);
        return true;
    case Qt::Key_Down:
        stepFigure(-stepOf(event) * span);
        return true;
    default:
        return endDraft(event);
    }
}

/// A line grows by a year, from where it is, or loses its last one.
void GuessInput::stepYear(int by)
{
    if (isFull())
        return;
    GuessState state = m_state;
    if (!state.draft)
        state.draft = fresh();
    auto &line = state.draft->line;
    if (by < 0) {
        if (!line.empty())
            line.pop_back();
        if (line.empty())
            state.draft.reset();
    } else if (line.size() < m_question.asked.size()) {
        line.push_back({m_question.asked[line.size()].year, clampedFigure(line.empty() ? m_question.known.back().figure : line.back().figure)});
    }
    take(state);
}

void GuessInput::stepFigure(double by)
{
    if (isFull())
        return;
    if (!m_state.draft || m_state.draft->line.empty())
        stepYear(1);
    GuessState state = m_state;
    double &figure = state.draft->line.back().figure;
    const double moved = clampedFigure(figure + by);
    // A step smaller than the rounding is one of it.
    const Indicator *indicator = m_job->data->indicator(m_question.indicator);
    const double unit = std::pow(10.0, indicator ? -indicator->decimals : 0);
    figure = moved != figure ? moved : clampedFigure(figure + std::copysign(unit, by));
    take(state);
}

bool GuessInput::keyRank(const QKeyEvent &event)
{
    GuessState state = m_state;
    const QString text = event.text();
    if (text.size() == 1 && text[0].isDigit() && !isFull()) {
        if ((state.typed + text).toULongLong() <= m_question.of && (!state.typed.isEmpty() || text != QLatin1String("0")))
            state.typed += text;
        take(state);
        return true;
    }
    if (!isEnter(event) || state.typed.isEmpty())
        return false;
    GuessAnswer answer;
    answer.rank = static_cast<std::size_t>(state.typed.toULongLong());
    give(answer);
    return true;
}

} // namespace atlas
