// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QStringList>

namespace atlas {

/// Sources as they are named to a reader, each once, in the order of their ids.
struct SourceNames {
    QStringList titles;     ///< "CBS, Kerncijfers wijken en buurten 2024"
    QStringList divisions;  ///< who says which places belong together; not how much there is of something
};

/// Ids that the atlas does not have are left out. Thread-safe.
SourceNames sourceNames(const AtlasData &data, const QStringList &ids);

/// "CBS, Kerncijfers wijken en buurten 2024"
QString publisherAndTitle(const Source &source);

} // namespace atlas
