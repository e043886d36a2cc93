// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace atlas {

/// Why there is no figure. None = there is one.
enum class Absence : std::uint8_t {
    None,
    Missing,            ///< not in the source
    Secret,             ///< suppressed by the publisher
    Impossible,         ///< cannot occur
    NotYetPublished,
    Unmatched,          ///< the source has no row for this place
    NotAggregable,      ///< the indicator's kind does not allow a figure for this level
    LowCoverage,        ///< parts with a figure hold under 95 % of the weight
};

/// What must be said with a figure; several at once.
enum FigureFlag : std::uint16_t {
    NoFlag = 0,
    Provisional = 1,
    Estimated = 2,
    Forecast = 4,
    Composed = 8,           ///< aggregated by the program from smaller places
    Computed = 16,          ///< numerator / denominator of the place itself, divided by the program
    OtherBoundaries = 32,   ///< the figure's year had another territory under this code
    VotersAbroad = 64,      ///< includes voters registered abroad ('s-Gravenhage)
};

/// "missing", "not-yet-published" …; and "provisional|voters-abroad" …, as in the atlas profile and the CSV.
/// Absence::None is the empty text. An unknown absence is read as Missing, an unknown flag is left out.
QString toText(Absence absence);
Absence absenceFromText(const QString &text);
QString flagsToText(std::uint16_t flags);
std::uint16_t flagsFromText(const QString &text);

/// The observations of one indicator in one year for one place table, as published.
/// The vectors are in the table's row order; NaN = no figure (absence says why).
struct Column {
    QString indicator;
    int year = 0;
    int table = -1;                         ///< index into AtlasData::tables()
    QString referenceDate;                  ///< "2024-01-01", "2024" (flow over the year), …
    QString source;                         ///< source id
    std::vector<double> values;
    std::vector<Absence> absence;
    std::vector<std::uint16_t> flags;       ///< empty = none anywhere
    std::vector<double> low, high;          ///< interval; empty = none anywhere
};

} // namespace atlas
