// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/cell_weights.h"
#include "layers/geometry/cells.h"
#include "layers/geometry/geos_handle.h"
#include "layers/geometry/power_diagram.h"

#include <span>
#include <vector>

namespace atlas {

/// A point of the outline and how far it has moved: outwards above 0, into the land below. Metres.
struct CoastPoint {
    Point point;
    double shiftM = 0;
    bool fixed = false; ///< on a dike between sea and lake, which has nowhere to move
};

using Coast = std::vector<std::vector<CoastPoint>>;

/// The outline as evenly spaced points, ring by ring, not moved yet.
Coast coastOf(const GeosContext &geos, const LandMask &mask);

/// Moves the outline behind areas that lack land outwards, and inwards where they have too much,
/// evened out along the shore: the form of the outline stays, its place follows the published areas.
void moveCoast(Coast &coast, const PowerDiagram &diagram, std::span<const CellSite> sites,
               const AreaBalance &balance, const CellOptions &options);

} // namespace atlas
