// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QLineF>

#include <vector>

namespace atlas {

/// The lines of a 45° hatch cut to the path (even-odd): every backend draws the same ones. They are
/// anchored to the page's origin, so that they run on from one area to the next. Page units.
std::vector<QLineF> hatchLines(const display::Path &path, const display::Hatch &hatch);

} // namespace atlas
