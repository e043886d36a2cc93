// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

namespace atlas {

/// What a reader must know of a comparison as a whole, a sentence each: places of different levels, figures put
/// together from parts, of other years, for other boundaries, and what is missing of the reference.
QStringList comparisonWarnings(const AtlasData &data, const Comparison &comparison, const QString &language);

} // namespace atlas
