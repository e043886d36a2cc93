// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// One part of an aggregated figure.
struct AggregatePart {
    QString code, name;
    double value = 0;           ///< of the part itself, indicator units; NaN = none
    double numerator = 0;       ///< count summed, numerator of a rate, value × weight of a mean; NaN = none
    double denominator = 0;     ///< denominator or weight; NaN = none or (count) not needed
    bool used = false;          ///< had all it takes
};

/// How an aggregated figure came to be: its parts and the sums, beside what a careless reader would do.
struct AggregateInspection {
    QString indicator, composedFrom;
    int year = 0;
    std::vector<AggregatePart> parts;       ///< greatest denominator first
    double numerator = 0, denominator = 0;  ///< Σ over the parts used
    double value = 0;                       ///< factor × Σnumerator / Σdenominator, or the sum
    double coverage = 0;                    ///< 0…1
    double naiveMean = 0;                   ///< plain mean of the parts' own values; NaN for counts
    std::size_t rank = 0, naiveRank = 0, of = 0;    ///< within the level; naive: if all places of it took the plain mean
};

/// nullopt if the figure is not aggregated (published for the place itself, or there is none).
std::optional<AggregateInspection> inspectAggregate(const AtlasData &data, const QString &indicator, int year, const AtlasData::PlaceRef &place);

} // namespace atlas
