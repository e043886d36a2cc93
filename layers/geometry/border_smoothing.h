// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/coverage.h"

#include <vector>

namespace atlas {

/// Generalises borders (Douglas & Peucker 1973, at most `simplifyM` metres) and rounds them off
/// (Chaikin 1974), each once for both its neighbours. Junctions stay where they are. A border that
/// would touch another one stays as it was, so areas keep neither more nor fewer neighbours.
/// Coordinates are rounded to 0.1 m; the arcs given must lie on a grid of that or coarser.
void smoothBorders(std::vector<CoverageArc> &arcs, double simplifyM);

} // namespace atlas
