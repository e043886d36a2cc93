// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/view_state.h"

#include <QString>

namespace atlas {

/// Words as the name of a file, safe on every file system: "'s-Gravenhage 2024" → "s-gravenhage-2024".
QString fileNameOf(const QString &words);

/// "inwoners-65-plus-gemeente-2024", without an ending: says what the file holds.
/// @param kind set at the end: "ranking"; empty for the map
QString figureName(const AtlasData &data, const ViewState &view, const QString &kind = {});

} // namespace atlas
