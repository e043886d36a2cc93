// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"
#include "layers/view/charts/trend_data.h"
#include "layers/view/story/story.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// At most so many tables or persons guess at once.
inline constexpr std::size_t kMostGuesses = 8;

/// A place with its figure, both as they are written.
struct GuessedPlace {
    AtlasData::PlaceRef place;
    QString name;                       ///< displayName()
    double figure = std::numeric_limits<double>::quiet_NaN();   ///< indicator units; NaN = none is asked of it
    QString figureText;                 ///< "24,4%"
    std::size_t rank = 0;               ///< Rank: 1 = highest, shared by equal figures
};

/// What the room is asked, and the truth about it. Everything but `cannot` is empty where it cannot be asked.
struct GuessQuestion {
    StepGuess::Kind kind = StepGuess::Kind::Higher;
    QString language;
    QString cannot;                     ///< set: why the step asks nothing
    QString question;                   ///< "Waar is het cijfer hoger: in Emmen of in Laren?"
    QString about;                      ///< which figure: "Inwoners van 65 jaar en ouder, in % van de bevolking, 2024"; Where of a named place: empty
    QString indicator;                  ///< code
    int year = 0;
    std::vector<GuessedPlace> places;   ///< Higher: two to five, in the order of the view; otherwise the one
    QStringList sources;                ///< ids
    QStringList notes;                  ///< to be said with the truth: "Emmen: voorlopig"

    /// Where: the areas among which it is searched, and its row in them.
    std::shared_ptr<const ArcMap> shapes;
    int row = -1;
    bool approximate = false;           ///< so are the distances

    /// Trend: what is shown, what is asked (at least one), both by year; the ends of the axis of figures, which tell
    /// nothing about how the line goes on.
    std::vector<TrendPoint> known, asked;
    double low = 0, high = 1;

    /// Rank: places with a figure, those that share the rank of the asked one, and the asked one among those next to it.
    std::size_t of = 0, alike = 1;
    std::vector<GuessedPlace> ladder;   ///< by rank, at most five

    [[nodiscard]] bool canBeAsked() const { return cannot.isEmpty(); }
};

/// The question of a step: its own, or one made of the data. The figures are those of the view's indicator and year at
/// the places' own levels; a place without a figure in that very year cannot be asked about. A step without a guess
/// gives a question that cannot be asked. Pure, thread-safe; some ms.
GuessQuestion guessQuestion(const AtlasData &data, const StoryStep &step, const QString &language);

/// One guess of a table or a person; which member counts is up to the question.
struct GuessAnswer {
    QString label;                      ///< "1", or a name
    Point at;                           ///< Where: RD metres
    struct Year {
        int year = 0;
        double figure = 0;              ///< indicator units
        bool operator==(const Year &) const = default;
    };
    std::vector<Year> line;             ///< Trend: years of GuessQuestion::asked, ascending; not all need be there
    std::size_t rank = 0;               ///< Rank: 1 …

    bool operator==(const GuessAnswer &) const = default;
};

/// What was entered at a step, and whether the truth is told. A plain value: the presentation keeps it per step.
struct GuessState {
    std::vector<int> votes;             ///< Higher: a place of the question a vote, in the order they came
    std::vector<GuessAnswer> answers;   ///< the others, at most kMostGuesses
    std::optional<GuessAnswer> draft;   ///< Where, Trend: being made with keys; it counts when it is finished
    QString typed;                      ///< Rank: digits typed so far
    bool revealed = false;

    bool operator==(const GuessState &) const = default;
    [[nodiscard]] int votesFor(int place) const;
};

/// How far the guesses are from the truth.
struct GuessOutcome {
    /// Per answer: kilometres to the place's area (0 inside it); mean absolute distance in indicator units over the years
    /// guessed; places on the ranking. NaN = nothing was guessed. Empty for Higher.
    std::vector<double> distances;
    QStringList distanceTexts;          ///< "12 km", "1,4 procentpunt", "8 plaatsen"
    std::vector<int> nearest;           ///< answers with the least distance; Higher: places with the highest figure
    QString truth;                      ///< what is so, in a sentence
    QString verdict;                    ///< who was right or nearest, in a sentence; empty without answers
};
/// "12 km", "1,4 procentpunt", "8 plaatsen ernaast", "goed": a distance as it is written. Not for Higher.
QString guessDistance(const AtlasData &data, const GuessQuestion &question, double distance);
GuessOutcome guessOutcome(const AtlasData &data, const GuessQuestion &question, const GuessState &state);

} // namespace atlas
