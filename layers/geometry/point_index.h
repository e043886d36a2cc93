// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <span>
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
    /// The numbers of points that follow each other on a line. Much quicker where the line, or the
    /// same line backwards, was numbered before: then the numbers follow each other too.
    void idsOf(std::span<const Point> line, std::vector<std::uint32_t> &ids);
    [[nodiscard]] std::size_t size() const { return m_points.size(); }
    [[nodiscard]] std::vector<Point> takePoints() { return std::move(m_points); }

private:
    // Part of the hash beside the id: most foreign slots are told apart without a look at the point.
    struct Slot {
        std::uint32_t id;
        std::uint32_t tag;
    };

    std::uint32_t idOf(Point p, std::uint64_t hash);

    std::vector<Slot> m_slots;
    std::vector<Point> m_points;
    std::vector<std::uint64_t> m_hashes; ///< work space of idsOf
};

} // namespace atlas
