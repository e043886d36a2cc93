// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/cells.h"
#include "layers/geometry/coast.h"
#include "layers/geometry/geos_handle.h"

#include <span>

namespace atlas {

/// The land: outline moved by the shifts of its points, less the lakes, with land kept around every
/// site; rounded where it is finer than the outline can know, without stray bits. A (multi)polygon.
GeosPtr landShape(const GeosContext &geos, const LandMask &mask, std::span<const CellSite> sites, const Coast &coast,
                  double keepRadiusM);

} // namespace atlas
