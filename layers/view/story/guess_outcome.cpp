// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_hit.h"
#include "layers/view/difference.h"
#include "layers/view/shown_values.h"
#include "layers/view/story/guess.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Kind = StepGuess::Kind;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString sizeOf(const Describe &describe, const Indicator &indicator, double difference)
{
    return differenceSize(describe, indicator, indicator.isPercentage() ? DifferenceKind::Points : DifferenceKind::Absolute, difference);
}

class Judge {
public:
    Judge(const AtlasData &data, const GuessQuestion &question, const GuessState &state)
        : m_data(data), m_question(question), m_state(state), m_describe(question.language), m_indicator(data.indicator(question.indicator))
    {
    }

    GuessOutcome judge()
    {
        if (!m_question.canBeAsked())
            return m_outcome;
        if (m_question.kind == Kind::Higher) {
            judgeVotes();
            return m_outcome;
        }
        for (const GuessAnswer &answer : m_state.answers) {
            const double distance = distanceOf(answer);
            m_outcome.distances.push_back(distance);
            m_outcome.distanceTexts += guessDistance(m_data, m_question, distance);
        }
        m_outcome.truth = truth();
        nameNearest();
        return m_outcome;
    }

private:
    [[nodiscard]] QString say(const char *text, int n = -1) const { return translate(m_question.language, "Guess", text, n); }
    [[nodiscard]] double shown(const GuessedPlace &place) const { return shownValue(place.figure, *m_indicator); }

    void judgeVotes()
    {
        const auto [lowest, highest] = std::ranges::minmax_element(m_question.places, {}, [this](const GuessedPlace &place) { return shown(place); });
        for (std::size_t i = 0; i < m_question.places.size(); ++i) {
            if (shown(m_question.places[i]) == shown(*highest))
                m_outcome.nearest.push_back(static_cast<int>(i));
        }
        if (shown(*lowest) == shown(*highest)) {
            m_outcome.truth = say(QT_TRANSLATE_NOOP("Guess", "The figures are the same: %1.")).arg(highest->figureText);
        } else {
            m_outcome.truth = say(QT_TRANSLATE_NOOP("Guess", "Highest: %1, %2. Lowest: %3, %4. Difference: %5."))
                                  .arg(namesOf(m_outcome.nearest), highest->figureText, lowest->name, lowest->figureText, sizeOf(m_describe, *m_indicator, shown(*highest) - shown(*lowest)));
        }
        const auto votes = static_cast<int>(m_state.votes.size());
        if (votes == 0)
            return;
        int right = 0;
        for (const int place : m_outcome.nearest)
            right += m_state.votesFor(place);
        m_outcome.verdict = say(QT_TRANSLATE_N_NOOP("Guess", "%1 of %n vote(s) right."), votes).arg(m_describe.number(right, 0));
    }

    [[nodiscard]] QString namesOf(const std::vector<int> &places) const
    {
        QStringList names;
        for (const int place : places)
            names += m_question.places[static_cast<std::size_t>(place)].name;
        return listed(names, m_question.language);
    }

    [[nodiscard]] double distanceOf(const GuessAnswer &answer) const
    {
        switch (m_question.kind) {
        case Kind::Where:
            return distanceM(*m_question.shapes, static_cast<std::size_t>(m_question.row), answer.at) / 1000;
        case Kind::Trend:
            return meanDistance(answer);
        case Kind::Rank: {
            if (answer.rank == 0)
                return kNone;
            // Places with the same figure share a rank: any of them is right.
            const double best = static_cast<double>(m_question.places.front().rank), worst = best + static_cast<double>(m_question.alike) - 1;
            const auto guessed = static_cast<double>(answer.rank);
            return std::max({best - guessed, guessed - worst, 0.0});
        }
        case Kind::Higher:
            break;
        }
        return kNone;
    }

    [[nodiscard]] double meanDistance(const GuessAnswer &answer) const
    {
        double sum = 0;
        int years = 0;
        for (const GuessAnswer::Year &guessed : answer.line) {
            const auto truth = std::ranges::find(m_question.asked, guessed.year, &TrendPoint::year);
            if (truth == m_question.asked.end())
                continue;
            sum += std::abs(guessed.figure - truth->figure);
            ++years;
        }
        return years > 0 ? sum / years : kNone;
    }

    [[nodiscard]] QString truth() const
    {
        const GuessedPlace &place = m_question.places.front();
        switch (m_question.kind) {
        case Kind::Where:
            return std::isfinite(place.figure) ? say(QT_TRANSLATE_NOOP("Guess", "The highest figure: %1 in %2.")).arg(place.figureText, place.name)
                                               : QStringLiteral("%1: %2.").arg(place.name, m_describe.placeKind(m_data, place.place));
        case Kind::Trend: {
            const auto figure = [this](const TrendPoint &point) { return m_describe.value(*m_indicator, point.figure); };
            const TrendPoint &from = m_question.known.back(), &to = m_question.asked.back();
            return say(QT_TRANSLATE_NOOP("Guess", "%1: from %2 in %3 to %4 in %5."))
                .arg(place.name, figure(from), QString::number(from.year), figure(to), QString::number(to.year));
        }
        case Kind::Rank: {
            const LevelInfo *level = m_data.level(m_data.tables()[static_cast<std::size_t>(place.place.table)].level);
            return QStringLiteral("%1: %2, %3.").arg(place.name, m_describe.rank(place.rank, m_question.of, level ? *level : LevelInfo{}), place.figureText);
        }
        case Kind::Higher:
            break;
        }
        return {};
    }

    void nameNearest()
    {
        double least = std::numeric_limits<double>::infinity();
        for (const double distance : m_outcome.distances)
            least = std::isfinite(distance) ? std::min(least, distance) : least;
        QStringList labels;
        QString text;
        for (std::size_t i = 0; i < m_outcome.distances.size(); ++i) {
            // Infinite: nothing was guessed.
            if (!(m_outcome.distances[i] <= least))
                continue;
            m_outcome.nearest.push_back(static_cast<int>(i));
            labels += m_state.answers[i].label;
            text = m_outcome.distanceTexts[static_cast<qsizetype>(i)];
        }
        if (!labels.isEmpty())
            m_outcome.verdict = say(QT_TRANSLATE_NOOP("Guess", "Nearest: %1 (%2).")).arg(listed(labels, m_question.language), text);
    }

    const AtlasData &m_data;
    const GuessQuestion &m_question;
    const GuessState &m_state;
    Describe m_describe;
    const Indicator *m_indicator;
    GuessOutcome m_outcome;
};

} // namespace

QString guessDistance(const AtlasData &data, const GuessQuestion &question, double distance)
{
    const auto say = [&](const char *text, int n = -1) { return translate(question.language, "Guess", text, n); };
    const Indicator *indicator = data.indicator(question.indicator);
    const Describe describe(question.language);
    if (!std::isfinite(distance))
        return {};
    if (question.kind == Kind::Trend)
        return indicator ? sizeOf(describe, *indicator, distance) : QString();
    if (distance == 0)
        return say(QT_TRANSLATE_NOOP("Guess", "right"));
    if (question.kind == Kind::Rank)
        return say(QT_TRANSLATE_N_NOOP("Guess", "%n place(s) off"), static_cast<int>(distance));
    return say(QT_TRANSLATE_NOOP("Guess", "%1 km")).arg(describe.number(distance, distance < 9.95 ? 1 : 0));
}

GuessOutcome guessOutcome(const AtlasData &data, const GuessQuestion &question, const GuessState &state)
{
    return Judge(data, question, state).judge();
}

} // namespace atlas
