// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/map_figure.h"
#include "layers/view/figure_spec.h"

#include <cstddef>

namespace atlas {

/// How many maps stand on one page.
struct PanelCount {
    std::size_t most = 12;      ///< more are too small to compare: the first ones stay
    std::size_t proposed = 9;   ///< where nobody said which years or indicators
};

/// The maps of a figure: the one of its view, or its small multiples with bounds they share and a caption each. Pure,
/// thread-safe.
MapPanels mapPanels(const AtlasData &data, const FigureSpec &spec, PanelCount count = {});

} // namespace atlas
