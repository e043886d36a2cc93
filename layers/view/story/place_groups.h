// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>

#include <memory>
#include <span>

namespace atlas {

/// Level of the places that the two below add; it is never drawn.
QString groupLevel();

/// The atlas with three more places: "krimp", "anticipeer" and "overig" are all municipalities in a shrinking region, in
/// an anticipation region only, and in neither, of each division whose regions are known. Their figures are found as
/// those of any region: put together by the indicator's kind, followed through mergers, none under 95 % coverage.
/// @return null if the atlas knows of no shrinking regions.
std::shared_ptr<const AtlasData> withShrinkageGroups(const AtlasData &data);

/// The atlas with one more place, "set": the chosen places of a table taken together, in the same manner.
/// @param rows of the table
std::shared_ptr<const AtlasData> withPlaceSet(const AtlasData &data, int table, std::span<const int> rows);

} // namespace atlas
