// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// StepShows::Words: the title and the text, as large as they can be, in the middle of the page.
Slide wordsSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
