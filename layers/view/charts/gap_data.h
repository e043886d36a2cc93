// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/data_table.h"
#include "layers/view/view_state.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace atlas {

/// One line of the gap: a value a year, NaN where there is none.
struct GapLine {
    enum class What { Whole, Between, Within };
    What what = What::Whole;
    QString name;               ///< "totaal", "tussen", "binnen"; the measure where it is the only one
    std::vector<double> values; ///< per year of GapData::years
};

/// How unequal the places of a table are in an indicator, year by year, over one constant set of places.
/// Texts are in the language of the view.
struct GapData {
    QString indicator;
    int table = -1;
    GapMeasure measure = GapMeasure::Variation;     ///< never Automatic
    bool weighted = false;
    std::vector<int> years;             ///< ascending
    std::vector<int> rows;              ///< of the table: the places that all years rest on, ascending
    int of = 0;                         ///< places of the table
    std::vector<int> leftOutYears;      ///< years with figures, but for too few places
    std::vector<GapLine> lines;
    int decimals = 2;                   ///< that tell the values apart
    QString measureName, unit;          ///< "standaardafwijking"; "%-punt", empty for a plain number
    QString title, subtitle, summary;
    QStringList notes;
    QStringList sources;                ///< ids
    QString empty;                      ///< set: there are no lines, and why
};

/// The measure that is read best for an indicator: the standard deviation where figures are percentages or may
/// lie below zero, the coefficient of variation for amounts.
GapMeasure fittingMeasure(const Indicator &indicator);

/// The gap of the view's gap indicator over the drawn table of its level.
///
/// Years in which fewer than half as many places have a figure as in the fullest year are left out and named. The
/// places are those with a figure in each remaining year whose territory never changed in them (no OtherBoundaries
/// flag, no merger) and, where needed, with a weight and a group. Weights are the inhabitants of each year, of the
/// nearest known one where the year has none; a count is never weighted by what is counted.
/// A measure that needs figures above zero has no value in a year with others (the coefficient of variation: below
/// zero); where that leaves it fewer than half of the years, there are no lines and `empty` proposes another measure.
/// Pure, thread-safe; for a worker: it reads every year of the table.
GapData gapData(const AtlasData &data, const ViewState &view);

/// A row a year. Notes end with the sources.
DataTable gapDataTable(const AtlasData &data, const GapData &gap, const QString &language);

} // namespace atlas
