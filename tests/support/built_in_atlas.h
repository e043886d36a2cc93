// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/geopackage.h"

#include <memory>

namespace atlas::support {

/// The atlas that the build makes; null if it cannot be read.
inline std::shared_ptr<const AtlasData> builtInAtlas()
{
    const auto atlas = openAtlas(QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg"), nullptr);
    return atlas ? *atlas : nullptr;
}

} // namespace atlas::support
