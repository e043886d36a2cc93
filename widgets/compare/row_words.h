// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

#include <QString>

#include <vector>

namespace atlas {

/// A figure of a row, in words.
struct FigureWords {
    QString value;          ///< "24,4"; "geen cijfer"
    QString year;           ///< "2023" where it is not the year of the view; empty otherwise
    QString rank;           ///< "rang 110 van 342 gemeenten", a star behind it where it is composed; empty = none
    QString shortRank;      ///< "rang 110 van 342"
    QString shortestRank;   ///< "110/342"
    QString percentile;     ///< "hoger dan 68%"; empty where there are too few places to say so
    QString difference;     ///< "−9,0 procentpunt" against the first place; empty for the first one, and where there is none
    QString shortDifference;///< "−9,0"; "≈" within the rounding
    QString told;           ///< all of it: for the tooltip and screen readers
    bool composed = false;
    bool missing = false;
};

/// A row of the comparison in words, in the language of the view.
struct RowWords {
    QString indicator;      ///< code
    QString name, unit;     ///< "65 jaar en ouder", "%"; no unit where the name says it
    QString title;          ///< the full name and what it means, for the tooltip
    std::vector<FigureWords> figures;
    QString difference;     ///< "+9,0 procentpunt"; empty = none
    QString differenceLabel;///< before the differences of three to five places: "verschil"
    QString reference;      ///< "Nederland 20,5"; empty = none
    QString referenceTold;
    QString told;           ///< the whole row for a screen reader
};

/// Pure, thread-safe.
RowWords rowWords(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const QString &language);

/// A unit behind a name, without the words that the name ends with: "inwoners" behind "Groei per 1.000".
QString withoutRepeat(const QString &name, const QString &unit);

/// What stands for an indicator in a list: its short name.
QString listName(const Indicator &indicator, const QString &language);

} // namespace atlas
