// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/story/story.h"

#include <QString>

namespace atlas {

/// "Map", "Maps side by side" …: what a step shows, in the language of the window.
QString showsName(StepShows shows);
/// "Where it lies" …: what is guessed first.
QString guessName(StepGuess::Kind kind);
/// "Chart: trend · guess first"
QString kindWords(const StoryStep &step);
/// The title of a story, or what one without a title is called.
QString storyName(const Story &story, const QString &language);

} // namespace atlas
