// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

namespace atlas {

/// Why no place of the table has a figure, and where the nearest one is.
/// @param found what was found instead: all NaN.
NoFigures whyNoFigures(const AtlasData &data, const QString &indicator, const Figures &found);

} // namespace atlas
