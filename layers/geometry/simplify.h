// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// Douglas–Peucker for every error at once: not a simplified line, but for each of its points the
/// error from which on the point may be left out. Keeps its work space between lines.
class LineSimplifier {
public:
    /// Writes to `toleranceM` (as long as `line`) for each point a tolerance in metres such that, for
    /// every e, the points with a tolerance > e form a line whose Hausdorff distance to `line` is at
    /// most e. End points have tolerance infinity; of a closed line (first point == last point) two
    /// more have, so that it never has fewer than three different ones.
    /// Douglas & Peucker 1973, distances taken to the segment, not to the endless line.
    void tolerances(std::span<const Point> line, std::span<double> toleranceM);

private:
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
        double limitM; ///< tolerance of the point that opened the range: its points may not exceed it
    };

    void split(std::span<const Point> line, std::span<double> toleranceM, std::uint32_t first,
               std::uint32_t last);

    std::vector<Range> m_todo;
};

} // namespace atlas
