// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/area_rings.h"

namespace atlas {

void AreaRings::addRing(std::span<const Point> ring)
{
    while (ring.size() > 1 && ring.front() == ring.back())
        ring = ring.first(ring.size() - 1);
    points.insert(points.end(), ring.begin(), ring.end());
    ringStart.push_back(static_cast<std::uint32_t>(points.size()));
}

} // namespace atlas
