// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/story/story.h"
#include "layers/view/story/story_check.h"
#include "layers/view/story/story_figures.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// A placeholder of a story with what it came to.
struct StoryLookup {
    QString step, member;       ///< as in StoryProblem
    QString expression, format;
    LocalisedText text;         ///< as written into the story; of a text in one language only that one
    std::optional<double> number;
    QStringList sources, notes;
};

/// A story made of its source.
struct ExpandedStory {
    Story story;                        ///< means nothing where there are problems
    QList<StoryLookup> lookups;         ///< in reading order
    QList<StoryProblem> problems;       ///< all of them; empty = the story can be shipped
};

/// Makes a story of its source: the JSON of a story whose texts hold placeholders {= EXPRESSION | FORMAT}, and whose
/// cells may be {"value": "EXPRESSION", "format": "FORMAT"}. The sources of all figures of a step that the step's own
/// view does not name are appended to its source.
///
/// It is a problem if an expression has no figure or looks none up; if a number was typed (see typed_numbers.h); if a
/// text is there in one language only; if the atlas cannot show the view; if a member is unknown.
ExpandedStory expandStory(StoryFigures &figures, const QJsonObject &source);

} // namespace atlas
