// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// What a word of an expression stands for.
struct FilterName {
    enum class Kind { Unknown, Indicator, Level, OwnName, OwnCode, Ambiguous };
    Kind kind = Kind::Unknown;
    QString code;               ///< Indicator, Level
    QStringList candidates;     ///< Ambiguous: codes
};

/// Code of an indicator, then of a level, naam and code; then names of indicators (full before short) and of
/// levels in either language. Without regard to case, accents and signs.
FilterName filterName(const AtlasData &data, const QString &text);
/// What a misspelt word may have been meant as; empty if nothing is near.
QString nearestFilterName(const AtlasData &data, const QString &text);

/// Which of its texts a place is looked up by.
enum class PlaceTexts { Names, Codes, NamesAndCodes };

/// Per row of a table: whether it is one of those that are meant; a name in either language, another name it is
/// known by, or a code in any usual form ("0114" for GM0114).
std::vector<bool> rowsNamed(const AtlasData &data, int table, const QStringList &wanted, PlaceTexts texts);
/// Per row: whether the name in either language, or the code, is like the pattern; % stands for any text, _ for
/// one character. Other names do not count: who asks for D% does not expect 's-Gravenhage.
std::vector<bool> rowsLike(const AtlasData &data, int table, const QString &pattern, PlaceTexts texts);
/// True if any table of the level has a place that is meant.
bool isPlaceOfLevel(const AtlasData &data, const QString &level, const QString &text);
/// The levels that the atlas has places of, in the order of its tables.
QStringList levelsWithPlaces(const AtlasData &data);

} // namespace atlas
