// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <span>
#include <vector>

namespace atlas {

/// Land cut into horizontal rows, for asking many times how much of a cell is land.
/// Exact along x, sampled at the middle of each row along y. Metres.
class LandRows {
public:
    /// @param rings shells and holes, filled by the even-odd rule.
    LandRows(std::span<const std::vector<Point>> rings, double rowM);

    [[nodiscard]] bool isLand(Point p) const;
    /// Land in a convex polygon (its corners in order, either way round), square metres.
    [[nodiscard]] double areaM2(std::span<const Point> convex) const;

private:
    [[nodiscard]] double landBetween(std::size_t row, double fromX, double toX) const;

    double m_rowM;
    double m_minY = 0;
    std::vector<std::vector<double>> m_crossings; ///< ascending; land between the 1st and 2nd, 3rd and 4th …
};

} // namespace atlas
