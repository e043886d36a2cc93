// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QString>

class QPainterPath;

namespace atlas::svg {

/// A number with at most so many decimals, without needless zeros: "3", "0.5", "-12.25".
QString number(double value, int decimals = 2);

/// The `d` of a path, at most two decimals, in steps that never add up to more than they should.
QString pathData(const display::Path &path);

/// The same of outlines of letters, enlarged and moved; quadratic curves, as fonts have them, where they are.
QString pathData(const QPainterPath &outline, QPointF origin, double scale);

} // namespace atlas::svg
