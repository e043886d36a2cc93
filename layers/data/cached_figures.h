// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"

#include <cstddef>
#include <memory>

namespace atlas {

/// At most about this many values are kept; 32 MB of figures, and half as much for what is said with them.
inline constexpr std::size_t kMaximumCachedValues = 4'000'000;

/// figuresFor(), kept with the atlas: a comparison reads hundreds of them, a trend those of thirty years.
/// The ones that were asked for longest ago are let go beyond kMaximumCachedValues; who holds them keeps them.
/// Never null. Thread-safe; two threads may work out the same at once, and then share the first.
std::shared_ptr<const Figures> cachedFigures(const AtlasData &data, const QString &indicator, int year, int table);

} // namespace atlas
