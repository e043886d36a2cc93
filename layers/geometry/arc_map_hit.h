// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/arc_map.h"

namespace atlas {

/// Whether the area holds `p` at full detail, by the even-odd rule. Linear in the number of the
/// area's arcs and in the points of those few whose box `p` lies in.
bool areaContains(const ArcMap &map, std::size_t area, Point p);

} // namespace atlas
