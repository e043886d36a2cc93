// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/csv_table.h"

#include <memory>
#include <vector>

namespace atlas {

/// How a CSV of one's own figures would be joined to the places of one table; shown before it is applied.
struct JoinPlan {
    struct Repair { QString raw, code; };
    struct FigureColumn { int column = -1; QString name; int figures = 0; int notNumbers = 0; };

    int table = -1;                     ///< table of the atlas it joins to
    int codeColumn = -1;                ///< column of the CSV
    bool byName = false;                ///< the column holds names, no codes
    int yearColumn = -1;                ///< −1: the file says no year; `year` is taken
    int year = 0;
    std::vector<int> rowOf;             ///< per CSV row: row in the table, −1 = unmatched, −2 = duplicate left out
    std::vector<Repair> repairs;        ///< 14 → GM0014
    QStringList unmatchedInFile;        ///< codes of the file the atlas has no place for
    QStringList unmatchedInAtlas;       ///< codes of places without a row
    QStringList duplicates;             ///< codes that came more than once for the same year; the first counts
    int matched = 0;                    ///< places of the atlas with at least one row
    std::vector<FigureColumn> figures;  ///< columns that become indicators
};

/// Finds the code column, the level and the figures. Does not change anything. The columns are told by their
/// cells, their names only help; names of places are used where no column holds codes. A column is a figure if
/// it holds more numbers than other text; empty, ".", "-" and "x" (secret) are neither.
/// Errors: NoCodeColumn; NotCsv if there are no rows.
DataResult<JoinPlan> planJoin(const AtlasData &data, const CsvTable &csv, const QString &preferredLevel, int defaultYear);

/// A new atlas with the figures of the plan added as indicators of the theme "own" (kind Share: nothing
/// is known about how they aggregate), source = the file. A cell without a number is Missing, a place without a
/// row Unmatched.
std::shared_ptr<const AtlasData> applyJoin(const AtlasData &data, const CsvTable &csv, const JoinPlan &plan, const QString &fileName);

} // namespace atlas
