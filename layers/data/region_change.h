// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <memory>
#include <vector>

namespace atlas {

/// Which places of a table had another territory at another vintage, per row. For a gemeente by its mergers; for
/// a region by the municipalities that lay in it then and lie in it now: 'Utrecht' before and after it took in
/// Vijfheerenlanden. The country never changed; of other levels nothing is known, which is taken for no change.
/// Cached; thread-safe.
std::shared_ptr<const std::vector<bool>> changedPlaces(const AtlasData &data, int table, int otherVintage);

} // namespace atlas
