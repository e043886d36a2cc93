// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace atlas {

/// A cell of a lattice of hexagons that stand on a corner: q counts along a row from west to east, r the
/// rows from south to north, each row half a hexagon further east.
struct HexCell {
    int q = 0;
    int r = 0;

    bool operator==(const HexCell &) const = default;
};

/// Distance between two rows; a hexagon is one wide.
inline constexpr double kHexRow = std::numbers::sqrt3 / 2;
/// Area of a hexagon that is one wide.
inline constexpr double kHexArea = std::numbers::sqrt3 / 2;

/// To the six neighbours, counter-clockwise from the east.
inline constexpr std::array<HexCell, 6> kHexSteps{{{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}}};

/// Steps from cell to cell.
inline int hexDistance(HexCell a, HexCell b)
{
    const int q = a.q - b.q;
    const int r = a.r - b.r;
    return (std::abs(q) + std::abs(r) + std::abs(q + r)) / 2;
}

/// Middle of a cell, in hexagon widths from the middle of cell (0, 0).
inline Point hexCentre(HexCell cell)
{
    return {cell.q + cell.r / 2.0, cell.r * kHexRow};
}

/// The cell a point lies in, in hexagon widths.
inline HexCell hexCellAt(Point p)
{
    const double r = p.y / kHexRow;
    const double q = p.x - r / 2;
    double roundQ = std::round(q);
    double roundR = std::round(r);
    const double roundS = std::round(-q - r);
    const double offQ = std::abs(roundQ - q);
    const double offR = std::abs(roundR - r);
    const double offS = std::abs(roundS + q + r);
    // The three coordinates sum to nothing: the one rounded farthest follows from the others.
    if (offQ > offR && offQ > offS)
        roundQ = -roundR - roundS;
    else if (offR > offS)
        roundR = -roundQ - roundS;
    return {static_cast<int>(roundQ), static_cast<int>(roundR)};
}

} // namespace atlas
