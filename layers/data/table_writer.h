// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/data_table.h"

#include <vector>

namespace atlas {

/// The few words a workbook needs of its own; layers/view/workbook_words has them in the program's languages.
struct WorkbookWords {
    QString sources = QStringLiteral("Sources");    ///< name of the last sheet: titles and notes
    QString table = QStringLiteral("Table");        ///< its first column, and a sheet whose table has no title
    QString remark = QStringLiteral("Remark");      ///< its second column
};

/// One sheet a table, in order, with a header row, numbers as numbers and text as text ("0014" stays "0014"),
/// and a last sheet with the title, subtitle and notes of each. A column in which any cell is text is written as
/// text. Sheets are named after the titles: at most 31 characters, each once, without what Excel forbids.
/// Written beside the target and then renamed: the old file stays whole if it fails. Thread-safe.
/// Errors: WriteFailed.
DataResult<bool> writeXlsx(const std::vector<DataTable> &tables, const QString &path, const WorkbookWords &words = {});

/// One table by the ending of the path: .csv (as toCsv(), UTF-8) or .xlsx. Errors: WriteFailed, UnknownFormat.
DataResult<bool> writeTable(const DataTable &table, const QString &path, const WorkbookWords &words = {});

/// Names for sheets with these titles, as Excel accepts them.
QStringList sheetNames(const QStringList &titles, const QString &nameless);

} // namespace atlas
