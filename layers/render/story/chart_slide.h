// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// StepShows::Chart: the view's current chart at room size. Where it can show nothing it says why.
Slide chartSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
