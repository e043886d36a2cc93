// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"

#include <cstddef>
#include <cstdint>

namespace atlas {

enum class RepairOutcome {
    Valid,    ///< nothing was touched
    Repaired, ///< the rings were replaced by valid ones
    Empty,    ///< nothing with an area was left; the area has no ring now
};

/// Makes the area under construction valid: its rings are `firstRing` .. rings.ringCount(), to be
/// called before endArea(). Valid is what OGC simple features call so, with shells and holes told
/// apart by the even-odd rule: a "hole" outside every shell is a shell. In an invalid area each ring is
/// repaired by itself (GEOS MakeValid), shells are united, holes taken out; lines and slivers go.
///
/// Sound areas, nearly all there are, cost one pass over their edges; GEOS sees the others only.
/// Thread-safe for different `rings`.
RepairOutcome repairLastArea(AreaRings &rings, std::uint32_t firstRing);

/// Whether a finished area is valid in the same sense; an area without rings is.
bool isValidArea(const AreaRings &rings, std::size_t area);

} // namespace atlas
