// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/localised_text.h"
#include "layers/view/figure_spec.h"
#include "layers/view/view_state.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// What a step puts before the room, beside its words.
enum class StepShows {
    Map,            ///< the view's map, the compared places with their figures
    Chart,          ///< the view's current chart
    Comparison,     ///< the compared places, row by row
    Maps,           ///< StoryStep::multiples: the years or indicators side by side, same bounds
    Table,          ///< StoryStep::table
    Spiral,         ///< the spiral of shrinkage with the figures of the first compared place
    Words,          ///< nothing but the text
};

/// A figure of a table that goes with a step, written as it is shown.
struct StepCell {
    LocalisedText text;                 ///< "€ 163.200"; empty = there is no figure
    std::optional<double> value;        ///< what a bar is drawn from

    bool operator==(const StepCell &) const = default;
};

struct StepRow {
    LocalisedText label;
    QList<StepCell> cells;              ///< one a column

    bool operator==(const StepRow &) const = default;
};

/// Figures that no map or chart of the atlas holds: of a report, of an analysis.
struct StepTable {
    /// How the bars compare: within a row (its figures share a unit), over the whole table, or no bars.
    enum class Bars { None, Row, All };
    QList<LocalisedText> columns;       ///< headings of the cells
    QList<StepRow> rows;
    Bars bars = Bars::None;

    bool operator==(const StepTable &) const = default;
};

/// Guess first: the room estimates before the figure is shown. Indicator, year and level are the view's.
struct StepGuess {
    enum class Kind {
        Higher,     ///< which of the compared places has the higher figure
        Where,      ///< where on the map the first compared place lies; without one: the place with the highest figure
        Trend,      ///< how the line of the first compared place went on after `known`
        Rank,       ///< at what rank the first compared place stands; 1 = highest
    };
    Kind kind = Kind::Higher;
    LocalisedText question;             ///< empty = made from the data
    int known = 0;                      ///< Trend: the last year that is shown before; 0 = the first year with a figure

    bool operator==(const StepGuess &) const = default;
};

/// One step of a story: a view of the atlas with words to it.
struct StoryStep {
    QString id;                         ///< unique within the story, stays when steps move
    ViewState view;                     ///< its theme and language do not count
    StepShows shows = StepShows::Map;
    LocalisedText title, text;          ///< before the room: one sentence; a few
    LocalisedText notes;                ///< for the speaker and the hand-out
    LocalisedText source;               ///< what the sources of the view do not cover; may be empty
    FigureMultiples multiples;          ///< StepShows::Maps
    StepTable table;                    ///< StepShows::Table
    std::optional<StepGuess> guess;
    bool plays = false;                 ///< Map: runs through the years when the step is reached

    bool operator==(const StoryStep &) const = default;
};

/// A list of steps that tells something. Plain, comparable, stored as JSON in project files and shipped stories.
struct Story {
    static constexpr int kVersion = 1;

    QString id;                         ///< "two-worlds": command line, settings
    LocalisedText title, summary;
    QList<StoryStep> steps;

    bool operator==(const Story &) const = default;
};

/// "map", "chart" …: the names in JSON.
QString toText(StepShows shows);
QString toText(StepGuess::Kind kind);

QJsonObject toJson(const StoryStep &step);
QJsonObject toJson(const Story &story);
/// Unknown members are ignored; a later version, a wrong type, a step without an id or with one that occurs twice is
/// InvalidState with what and where ("steps[2].view") as detail.
DataResult<Story> storyFromJson(const QJsonObject &json);

} // namespace atlas
