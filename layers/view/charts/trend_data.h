// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_table.h"
#include "layers/view/charts/charted_places.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

namespace atlas {

/// A figure of a line, in one year.
struct TrendPoint {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    int year = 0;
    double figure = kNone;              ///< indicator units
    double value = kNone;               ///< as drawn: the figure, or its index
    double low = kNone, high = kNone;   ///< interval as drawn; NaN = none was published
    std::uint16_t flags = 0;
    bool joined = false;                ///< to the point before it: no year in which the level has figures lies between
};

struct TrendLine {
    ChartedPlace place;
    std::vector<TrendPoint> points;     ///< by year, only those with a figure; never empty
};

/// One indicator over the years for the marked places. Texts are in the language of the view.
struct TrendData {
    QString indicator;
    bool index = false;                 ///< values are per cents of the figure of `indexYear`
    int indexYear = 0;
    int decimals = 0;                   ///< of the values
    int firstYear = 0, lastYear = 0;    ///< of all lines
    std::vector<TrendLine> lines;       ///< compared, selected, regions, country
    QString title, subtitle, summary;
    QStringList notes;
    QStringList sources;                ///< ids
    QString empty;                      ///< set: there are no lines, and why
};

/// Lines of the view's trend indicator: figures of every year that a place's table has, broken where it lacks one
/// that others of its table have; the country only over the years of the others. An index where that is asked for,
/// or for counts above zero of more than one year: 100 is the asked year, else the first that all lines have. A line without a positive
/// figure then, or with one figure only, is left out of an index and named in the notes.
/// Pure, thread-safe; some tens of ms where the figures were not asked for before.
TrendData trendData(const AtlasData &data, const ViewState &view);

/// A row a year; for an index the figures too. Notes end with the sources.
DataTable trendDataTable(const AtlasData &data, const TrendData &trend, const QString &language);

} // namespace atlas
