// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/localised_text.h"

#include <QString>

#include <vector>

namespace atlas {

/// A figure that a report gives and that belongs to no mapped place and year: resources/atlas/report_figures.csv.
struct ReportFigure {
    QString claim;          ///< what it is about, ASCII: "arbeidsdeelname"
    QString place;          ///< as the report calls it: "krimpregio’s samen"; empty = the report does not say
    LocalisedText what;     ///< "netto arbeidsparticipatie"
    int year = 0;           ///< 0 = the report does not say
    double value = 0;       ///< in the unit; never missing
    int decimals = 0;       ///< as written in the file
    LocalisedText unit;     ///< "%", "€", "mln €", "inwoners"
    QString source;         ///< id of a Source of the atlas
    LocalisedText note;     ///< what must be said with it; may be empty
};

/// All figures of the file, in its order. Errors: those of TextFile; NotCsv with row and cell for a year or a value
/// that is no number.
DataResult<std::vector<ReportFigure>> readReportFigures(const QString &path);

} // namespace atlas
