// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// StepShows::Comparison: the compared places row by row, few rows but large, with what they are set against and where
/// all others lie. The view's indicator comes first, then each theme in turn.
Slide comparisonSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
