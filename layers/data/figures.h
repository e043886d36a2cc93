// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <optional>
#include <vector>

namespace atlas {

/// Why a whole level has no figure for an indicator in a year, and what can be had instead.
struct NoFigures {
    enum class Why {
        NoSuchYear,         ///< the indicator has no figures in that year at any level
        NotAtThisLevel,     ///< published for other levels only, and it is finer than those
        DoesNotAggregate,   ///< may not be put together from smaller places: median, index, share, or a
                            ///< rate or mean whose numerator, denominator or weight is not known for them
        NoMembership,       ///< nothing says which smaller places belong to these
        LowCoverage,        ///< the smaller places with a figure hold under 95 % of the weight everywhere
    };
    Why why = Why::NoSuchYear;
    QString nearestLevel;   ///< a level that has the figure in that year; empty = none
    int nearestYear = 0;    ///< nearest year with a figure at the asked level; 0 = none

    bool operator==(const NoFigures &) const = default;
};

/// The figures of one indicator in one year for the places of one table, ready to show.
/// Vectors are in row order of that table. NaN = no figure; `absence` says why.
struct Figures {
    QString indicator;
    int year = 0;
    int table = -1;
    std::vector<double> values;
    std::vector<Absence> absence;
    std::vector<std::uint16_t> flags;
    std::vector<double> coverage;       ///< share 0…1 of the weight that had both parts; empty = not aggregated
    std::vector<int> partsUsed, partsOf;///< smaller places that had all it takes, and all there are; empty = not aggregated
    QStringList sources;                ///< ids, most important first
    QString referenceDate;
    int vintage = 0;                    ///< boundaries the figures were published for
    QString composedFrom;               ///< level of the parts; empty = not aggregated
    int otherBoundaries = 0;            ///< places whose territory was another in that year
    std::optional<NoFigures> none;      ///< set: no place has a figure
};

/// Published figures of the table; else of the same level at another vintage, joined by code and
/// flagged OtherBoundaries where the territory changed (a region's by the municipalities in it); else numerator / denominator of the places
/// themselves; else aggregated from the finest complete smaller level by the indicator's kind, with
/// coverage (under 95 % of the weight: LowCoverage, no figure). Never invents: what cannot be had is
/// absent with a reason. Pure, thread-safe; about 1 ms at 342 places.
Figures figuresFor(const AtlasData &data, const QString &indicator, int year, int table);

/// Years in which at least one place of the table gets a figure, ascending.
std::vector<int> yearsWithFigures(const AtlasData &data, const QString &indicator, int table);

} // namespace atlas
