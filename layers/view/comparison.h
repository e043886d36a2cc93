// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_table.h"
#include "layers/data/figures.h"
#include "layers/stats/rank.h"
#include "layers/view/difference.h"
#include "layers/view/view_state.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// A figure as it stands in a comparison, with all that must be said with it.
struct ComparedFigure {
    double value = std::numeric_limits<double>::quiet_NaN();   ///< NaN = none; `absence` says why
    int year = 0;                   ///< year of the figure; 0 = there is none in any year
    Absence absence = Absence::Missing;
    std::uint16_t flags = NoFlag;
    double coverage = 1;            ///< 0…1 where composed
    int used = 0, of = 0;           ///< parts that had all it takes, and all parts; 0 = not composed
    QString composedFrom;           ///< level of the parts
    std::optional<Rank> rank;       ///< among the places of the place's own level, in that year
};

/// Where all places of one level lie, for the strip of a row. Shared with the atlas's cache.
struct LevelStrip {
    int table = -1;
    int year = 0;
    std::shared_ptr<const Figures> figures;
};

/// How far a compared place is from the first one.
struct PlaceDifference {
    DifferenceKind kind = DifferenceKind::None;
    double difference = std::numeric_limits<double>::quiet_NaN();   ///< differenceOf(kind, place, first)
};

/// One indicator of a comparison.
struct ComparisonRow {
    QString indicator;
    std::vector<ComparedFigure> figures;    ///< per compared place
    std::optional<ComparedFigure> reference;
    DifferenceKind differenceKind = DifferenceKind::None;
    double difference = 0;                  ///< differenceOf(kind, first, second) of unrounded figures; NaN for None
    double size = 0;                        ///< |first − second| in sample standard deviations of the first place's level; NaN = none
    std::vector<PlaceDifference> toFirst;   ///< per compared place, against the first one; that of the first is None
    bool secondary = false;                 ///< can wait: see orderRows()
    std::vector<LevelStrip> strips;         ///< a level once, in the order of the compared places
    double lower = 0, upper = 1;            ///< common axis: the compared places, the reference (but no count), and of each level all but
                                            ///< the outermost 0.5 % at either end (of up to 200 places all)
};

/// What the places are set against.
struct ComparisonReference {
    ReferenceKind kind = ReferenceKind::None;
    QString name;                                   ///< "Nederland", "Drenthe", "gemiddelde van 12 gekozen gemeenten"
    std::optional<AtlasData::PlaceRef> place;       ///< a place, where it is one
    std::vector<AtlasData::PlaceRef> members;       ///< selection or similar places
    std::vector<double> distances;                  ///< of the similar ones, in standard deviations
    QStringList similarBy, leftOut;                 ///< indicators that made them similar; asked for, but without a figure
    QString missing;                                ///< why there is no reference: "Emmen ligt niet in een krimpregio."
};

/// The places side by side. A plain value; rows in the order and the filter of the settings.
struct Comparison {
    int year = 0;
    std::vector<AtlasData::PlaceRef> places;
    QStringList names;                      ///< as displayName() has them
    ComparisonReference reference;
    std::vector<ComparisonRow> rows;
    QStringList warnings;                   ///< plain sentences: levels differ; composed, from what and how
};

/// Compares. A figure is of the view's year, else of the nearest earlier year, else of the nearest later one:
/// `year` says which. Ranks are within the place's own level. Honest: nothing is added up that may not be.
/// Reference of a set of places: rates and means through their denominators and weights, counts as the mean per
/// place (said so), medians, indices and shares not at all.
/// Pure, thread-safe; reads some hundred columns, so call it in a worker. `stop` is polled between rows: what
/// was done until then is returned.
Comparison compare(const AtlasData &data, const ViewState &view, const std::function<bool()> &stop = {});

/// The one row of an indicator; what the sentence and the inspector of the map's indicator need at once.
ComparisonRow compareOne(const AtlasData &data, const ViewState &view, const QString &indicator);

/// Indicators proposed to find similar places by; those the atlas has.
QStringList proposedSimilarity(const AtlasData &data);

/// The comparison as a table: indicator, unit, per place value, year, rank, of, percentile, absence, flags; the same
/// of the reference but for its rank; difference (first minus second, indicator units).
DataTable comparisonTable(const AtlasData &data, const Comparison &comparison, const QString &language);

/// What must be said with a place's figure: why there is none, its year where that is not the comparison's, from how
/// many parts it was put together, other boundaries, provisional. Empty if there is nothing to say.
/// @param place index into Comparison::places; the number of places for the reference
QString figureNote(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, std::size_t place, const QString &language);

/// A sentence for a row: the first place against the second, in words that hold; see sentence.h.
QString comparisonSentence(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const QString &language);

} // namespace atlas
