// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/view/map_pattern.h"

#include <QLineF>

#include <vector>

namespace atlas {

/// Lines of a hatch that share a direction.
struct HatchLines {
    std::vector<QLineF> lines;
    double width = 1;
};

/// The lines of a hatch cut to the path (even-odd), one set a direction: every backend draws the same ones. They
/// are anchored to the page's origin, so that they run on from one area to the next. Page units.
std::vector<HatchLines> hatchLines(const display::Path &path, const display::Hatch &hatch);

/// A pattern as the fill of a path, `scale` page units per unit of its lines.
display::Hatch hatchOf(const MapPattern &pattern, const QColor &ink, const QColor &ground, double scale);

} // namespace atlas
