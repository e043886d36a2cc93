// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/geometry/arc_map.h"
#include "layers/render/display_list.h"
#include "layers/view/figure_spec.h"

namespace atlas {

/// The part of the country around a box: the box with room on all sides, so that its neighbours show, and never less
/// than 25 km high.
/// @param box       RD metres, not empty
/// @param mapAspect width / height of the map it is shown on
Extent extentAround(const Box &box, double mapAspect);

/// Width / height of the map in the figure of a spec; 1 if it has no map. Draws the figure.
double mapAspectOf(const AtlasData &data, const FigureSpec &spec);

/// The box of a place, of its own shape, or else of the places of the drawn table that lie in it; empty if neither is
/// to be had.
Box boxOf(const AtlasData &data, const AtlasData::PlaceRef &place, int drawnTable);

} // namespace atlas
