// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// StepShows::Spiral: eight turns around the name of the place, each with its figure, year and source and the figure of
/// the country; "no figure" where there is none.
Slide spiralSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
