// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// StepShows::Table: the step's own figures, with bars where it asks for them.
Slide tableSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
