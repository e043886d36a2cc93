// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/story/story.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace atlas {

/// What is wrong with a step, where, in plain English for who writes the story.
struct StoryProblem {
    QString step;           ///< id; empty = the story itself
    QString member;         ///< "text.nl", "table.rows[2].cells[0]", "view.compared"
    QString expression;     ///< that it is about; may be empty
    QString reason;

    bool operator==(const StoryProblem &) const = default;
};

/// "two-worlds: step emmen, text.nl: {= figure(…)}: no figure: not published"
QString describeStoryProblem(const QString &story, const StoryProblem &problem);

/// Whether the atlas can show the step: its places exist, its level is drawn; what draws figures (all but a table, the
/// spiral and words) has them for its indicator, year and level, and so have the maps, the chart and the guess.
QList<StoryProblem> stepProblems(const AtlasData &data, const StoryStep &step);

/// Both languages or neither, and a title.
QList<StoryProblem> missingTexts(const StoryStep &step);

/// Members of a source that mean nothing where they stand: a slip of the pen would be left out in silence.
/// @param json a step as it was written
QList<StoryProblem> unknownMembers(const QJsonObject &json);

} // namespace atlas
