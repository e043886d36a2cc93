// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/place.h"

namespace atlas {

QString PlaceTable::name(int row, const QString &language) const
{
    if (language == QLatin1String("en") && row < namesEn.size() && !namesEn[row].isEmpty())
        return namesEn[row];
    return names[row];
}

void PlaceTable::index()
{
    m_rowOf.clear();
    m_rowOf.reserve(codes.size());
    for (int row = 0; row < size(); ++row)
        m_rowOf.insert(codes[row], row);
}

} // namespace atlas
