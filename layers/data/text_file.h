// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// One of the atlas's own text files: UTF-8, commas, a header line, as many cells in every row. Stricter than
/// readCsv(), since a slip here is ours and must not be guessed away.
class TextFile {
public:
    /// Errors: FileMissing, NotReadable; NotCsv for a column that is missing or a row that is too short or long.
    static DataResult<TextFile> read(const QString &path, const QStringList &columns);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// −1 if there is no such column.
    [[nodiscard]] int column(const QString &name) const { return m_columnOf.value(name, -1); }
    /// Precondition: the column is one of those that were asked for.
    [[nodiscard]] const QString &cell(std::size_t row, const char *column) const
    {
        return cell(row, m_columnOf.value(QLatin1String(column)));
    }
    [[nodiscard]] const QString &cell(std::size_t row, int column) const { return m_rows[row][column]; }

    /// An error at a row, counted as an editor does where no cell goes over several lines.
    [[nodiscard]] DataError error(std::size_t row, const QString &detail, DataErrorCode code = DataErrorCode::NotCsv) const;

    /// A whole number or a number with a decimal point; the error names the cell.
    [[nodiscard]] DataResult<int> integer(std::size_t row, const char *column) const;
    [[nodiscard]] DataResult<double> number(std::size_t row, const char *column) const;

private:
    QString m_path;
    QStringList m_header;
    QHash<QString, int> m_columnOf;
    std::vector<QStringList> m_rows;
};

} // namespace atlas
