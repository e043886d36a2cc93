// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"

namespace atlas {

/// More maps side by side than this are too small for a room.
inline constexpr std::size_t kMostSlideMaps = 4;

/// StepShows::Maps: two to four maps with the same bounds under one legend, each with its year or indicator, the number
/// of places without a figure, and the figures of the first two compared places.
Slide mapsSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
