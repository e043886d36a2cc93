// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/level_tables.h"

namespace atlas {

int standingTable(const AtlasData &data, const QString &level)
{
    int table = data.drawnTable(level);
    if (table >= 0)
        return table;
    for (std::size_t i = 0; i < data.tables().size(); ++i) {
        const PlaceTable &candidate = data.tables()[i];
        if (candidate.level == level
            && (table < 0 || candidate.vintage > data.tables()[static_cast<std::size_t>(table)].vintage))
            table = static_cast<int>(i);
    }
    return table;
}

QStringList standingLevels(const AtlasData &data)
{
    QStringList levels = data.drawnLevels();
    if (!levels.isEmpty())
        return levels;
    for (const PlaceTable &table : data.tables()) {
        if (!levels.contains(table.level))
            levels.append(table.level);
    }
    return levels;
}

} // namespace atlas
