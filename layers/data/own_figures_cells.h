// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/column.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// What a cell of somebody's own file says as a figure.
struct OwnCell {
    enum class What { Number, Absent, Text };
    What what = What::Text;
    double value = 0;           ///< NaN unless a number
    Absence absence = Absence::None;
    std::uint16_t flags = NoFlag;   ///< Provisional for 12,3*
    int decimals = 0;           ///< as written
};

OwnCell readOwnCell(const QString &cell, bool decimalComma);

/// The year of "2024", "2024JJ00" and "2024*"; nullopt for quarters, months and everything else.
std::optional<int> yearOfCell(const QString &cell);

bool isCodeHeader(const QString &header);   ///< code, gemeentecode, RegioS, statcode …
bool isYearHeader(const QString &header);   ///< jaar, year, Perioden …
bool isRowNumberHeader(const QString &header);  ///< id, fid, objectid …

} // namespace atlas
