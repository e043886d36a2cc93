// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide.h"

#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_map.h"
#include "layers/render/story/words_slide.h"

namespace atlas {

Slide slideOf(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    switch (step.shows) {
    case StepShows::Map:
        return mapSlide(data, step, options);
    case StepShows::Chart:
    case StepShows::Comparison:
    case StepShows::Maps:
    case StepShows::Table:
    case StepShows::Spiral:
    case StepShows::Words:
        break;
    }
    return wordsSlide(step, options);
}

} // namespace atlas
