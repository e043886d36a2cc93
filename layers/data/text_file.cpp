// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/text_file.h"

#include "layers/data/csv_records.h"
#include "layers/data/csv_table.h"

#include <QFile>

#include <cmath>

namespace atlas {

DataResult<TextFile> TextFile::read(const QString &path, const QStringList &columns)
{
    QFile file(path);
    if (!file.exists())
        return Unexpected{DataError{.code = DataErrorCode::FileMissing, .file = path}};
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{DataError{.code = DataErrorCode::NotReadable, .file = path, .detail = file.errorString()}};
    const auto decoded = decodeText(file.readAll());
    if (!decoded || !decoded->utf8)
        return Unexpected{DataError{.code = DataErrorCode::NotCsv, .file = path, .detail = QStringLiteral("UTF-8")}};

    TextFile text;
    text.m_path = path;
    text.m_rows = splitRecords(decoded->text, QLatin1Char(','));
    if (text.m_rows.empty())
        return Unexpected{DataError{.code = DataErrorCode::EmptyFile, .file = path}};
    text.m_header = text.m_rows.front();
    text.m_rows.erase(text.m_rows.begin());
    for (int i = 0; i < static_cast<int>(text.m_header.size()); ++i)
        text.m_columnOf.insert(text.m_header[i], i);
    for (const QString &name : columns) {
        if (!text.m_columnOf.contains(name))
            return Unexpected{DataError{.code = DataErrorCode::NotCsv, .file = path, .detail = name}};
    }
    for (std::size_t row = 0; row < text.m_rows.size(); ++row) {
        if (text.m_rows[row].size() != text.m_header.size())
            return Unexpected{text.error(row, text.m_rows[row].join(QLatin1Char(',')))};
    }
    return text;
}

DataError TextFile::error(std::size_t row, const QString &detail, DataErrorCode code) const
{
    return {.code = code, .file = m_path, .row = static_cast<qint64>(row) + 2, .detail = detail};
}

DataResult<int> TextFile::integer(std::size_t row, const char *column) const
{
    bool ok = false;
    const int value = cell(row, column).toInt(&ok);
    if (!ok)
        return Unexpected{error(row, QLatin1String(column) + QLatin1String(": ") + cell(row, column))};
    return value;
}

DataResult<double> TextFile::number(std::size_t row, const char *column) const
{
    const double value = parseNumber(cell(row, column), false);
    if (!std::isfinite(value))
        return Unexpected{error(row, QLatin1String(column) + QLatin1String(": ") + cell(row, column))};
    return value;
}

} // namespace atlas
