// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// The places of a level that are most like one of them.
struct SimilarPlaces {
    std::vector<AtlasData::PlaceRef> places;    ///< nearest first
    std::vector<double> distances;              ///< in standard deviations; see layers/stats/similarity.h
    QStringList by;                             ///< indicators that were used
    QStringList leftOut;                        ///< asked for, but the place has no figure of it
};

/// Nearest in the standardised figures of some indicators, each of the year that comparedFigure() takes for the
/// place. Places that lack one of them are no candidates. Pure, thread-safe.
SimilarPlaces similarPlaces(const AtlasData &data, const AtlasData::PlaceRef &place, const QStringList &indicators, int year, int count);

} // namespace atlas
