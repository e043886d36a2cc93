// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// Index of the table that stands for a level: the drawn one, else the newest; −1 if the atlas has none.
int standingTable(const AtlasData &data, const QString &level);

/// The drawn levels, coarse to fine; all levels in an atlas without shapes.
QStringList standingLevels(const AtlasData &data);

} // namespace atlas
