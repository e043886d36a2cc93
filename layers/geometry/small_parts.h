// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/coverage.h"

#include <vector>

namespace atlas {

/// Gives every part of an area that has no site or is smaller than `smallestM2` to the area it shares
/// most of its border with. The largest part of an area stays, and so does an island: what only the sea touches.
void absorbSmallParts(std::vector<CoverageFace> &faces, double smallestM2);

} // namespace atlas
