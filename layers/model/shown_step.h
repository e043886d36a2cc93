// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/story/guess.h"
#include "layers/view/story/story.h"

namespace atlas {

/// A step as it is before the room. Two that are equal look the same.
struct ShownStep {
    StoryStep step;             ///< with the year, the part of the map and the places that were chosen
    GuessState guess;           ///< of a step that asks: once it is revealed what was guessed, before that nothing

    bool operator==(const ShownStep &) const = default;
};

} // namespace atlas
