// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/distribution_data.h"

namespace atlas {

/// The bars, the box plot, the bounds and the pins of a distribution that has at least one bar, with what can be
/// hit; words about it are added by drawDistribution().
ChartDrawing markedDistribution(const DistributionData &data, const ChartInput &input, const FigureStyle &style, QSizeF size);

} // namespace atlas
