// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/cached_figures.h"

#include "layers/data/atlas_cache.h"

#include <algorithm>

namespace atlas {

std::shared_ptr<const Figures> cachedFigures(const AtlasData &data, const QString &indicator, int year, int table)
{
    AtlasCache &cache = data.cache();
    const AtlasCache::FiguresKey key{indicator, year, table};
    if (auto known = cache.recentFigures(key))
        return known;
    auto figures = std::make_shared<const Figures>(figuresFor(data, indicator, year, table));
    // Figures without a value take room too.
    const std::size_t values = std::max<std::size_t>(figures->values.size(), 1);
    return cache.keepFigures(key, std::move(figures), values, kMaximumCachedValues);
}

} // namespace atlas
