// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_map.h"
#include "layers/render/story/slide_places.h"

#include <memory>
#include <vector>

namespace atlas {

/// The compared places on the map of a slide, whatever their level: outlined in their colours, small ones with a
/// ring, each named beside it with a line where it stands off. Those outside the frame, or that the map cannot show
/// (another level on tiles), are left out. Names lie inside the frame and on no other name.
std::shared_ptr<const display::Group> slideMarks(const FigureMapSource &source, const FigureStyle &style, const FigureTransform &at,
                                                 const std::vector<SlidePlace> &places, bool named = true);

} // namespace atlas
