// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <vector>

namespace atlas {

/// Parallel lines of a hatch; logical pixels (page units) before the theme's scale.
struct PatternLines {
    double spacing = 0;     ///< from line to line; 0 = none
    double width = 0;

    bool operator==(const PatternLines &) const = default;
    /// Share of the ground that the lines cover, 0…1.
    [[nodiscard]] double ink() const { return spacing > 0 ? width / spacing : 0; }
};

/// A hatch that stands for a class where there is no colour.
struct MapPattern {
    PatternLines rising, falling;   ///< 45° to either side; both together are a cross hatch
    PatternLines level;             ///< horizontal: only for places without a figure

    bool operator==(const MapPattern &) const = default;
    /// Share of the ground that is covered, 0…1.
    [[nodiscard]] double ink() const { return 1 - (1 - rising.ink()) * (1 - falling.ink()) * (1 - level.ink()); }
};

/// Patterns of classes from light to dark, in equal steps of ink, so that they are in order in black on white:
/// lines that come closer and grow wider, then crossed ones.
/// @param classes 1 or more; over about six few readers tell them apart.
std::vector<MapPattern> classPatterns(int classes);

/// Of a cell of two indicators: the first as rising lines, the second as falling ones, each in steps of ink
/// from none. Carstensen, "A continuous shading scheme for two-variable mapping", Cartographica 19 (1982).
MapPattern cellPattern(int third, int secondThird);

/// Of places without a figure, where classes have patterns: no class is level.
MapPattern missingPattern();

} // namespace atlas
