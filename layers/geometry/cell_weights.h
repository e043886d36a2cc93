// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/cells.h"
#include "layers/geometry/land_rows.h"

#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// Where the areas stand on the way to their published land.
struct AreaBalance {
    explicit AreaBalance(std::size_t areas) : extra(areas), lackM2(areas) {}

    std::vector<double> extra;  ///< added to the weight share of the area's sites
    std::vector<double> lackM2; ///< land that is missing in the area; below 0 = too much
};

/// Weight of each site in m²: a share of the squared radius of its land. Large sites gain most by a
/// greater share, so a border moves where it is uncertain and stays where the points lie close.
std::vector<double> siteWeights(std::span<const CellSite> sites, const AreaBalance &balance, double weightShare);

/// Lets the areas settle: whoever has less than its share of the land pulls harder, in proportion to
/// what it lacks. A proportional pull, not a capacity that must be met as in Aurenhammer, Hoffmann &
/// Aronov 1998: a flaw in the outline would push borders about far inland.
void settle(AreaBalance &balance, std::span<const CellSite> sites, const LandRows &land, const CellOptions &options);

} // namespace atlas
