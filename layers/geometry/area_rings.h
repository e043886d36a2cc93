// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// The rings of many areas in flat arrays, as a reader delivers them; EPSG:28992, metres.
///
/// Ring r has the points ringStart[r] .. ringStart[r + 1], its first point not repeated at the end;
/// area a has the rings areaStart[a] .. areaStart[a + 1]. Filled by the even-odd rule, so the
/// orientation of rings and the order of shells and holes do not matter. An area may have no ring.
struct AreaRings {
    std::vector<Point> points;
    std::vector<std::uint32_t> ringStart{0};
    std::vector<std::uint32_t> areaStart{0};

    [[nodiscard]] std::size_t areaCount() const { return areaStart.size() - 1; }
    [[nodiscard]] std::size_t ringCount() const { return ringStart.size() - 1; }
    [[nodiscard]] std::span<const Point> ring(std::size_t r) const
    {
        return std::span(points).subspan(ringStart[r], ringStart[r + 1] - ringStart[r]);
    }

    /// Adds one ring to the area under construction; a repeated last point is dropped.
    void addRing(std::span<const Point> ring);
    /// Closes the area under construction; the next ring belongs to the next area.
    void endArea() { areaStart.push_back(static_cast<std::uint32_t>(ringCount())); }
};

} // namespace atlas
