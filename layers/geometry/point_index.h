// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace atlas {

/// Numbers distinct points 0, 1, 2 … in the order they are first seen. Points are the same only if
/// their coordinates are exactly equal (0 equals -0); NaN must not be asked for.
class PointIndex {
public:
    /// @param capacity upper bound on the number of distinct points.
    explicit PointIndex(std::size_t capacity);

    /// The number of `p`, a new one if it was not seen before.
    std::uint32_t idOf(Point p);
    [[nodiscard]] std::size_t size() const { return m_points.size(); }
    [[nodiscard]] std::vector<Point> takePoints() { return std::move(m_points); }

private:
    // Part of the hash beside the id: most foreign slots are told apart without a look at the point.
    struct Slot {
        std::uint32_t id;
        std::uint32_t tag;
    };

    std::vector<Slot> m_slots;
    std::vector<Point> m_points;
};

} // namespace atlas
