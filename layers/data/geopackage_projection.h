// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/point.h"

#include <vector>

namespace atlas {

/// Brings points in degrees (x longitude, y latitude, EPSG:4326) to EPSG:28992. Points without an image
/// become NaN. Thread-safe for different `points`.
void lonLatToRdNew(std::vector<Point> &points);

} // namespace atlas
