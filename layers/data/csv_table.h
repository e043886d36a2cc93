// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// A CSV file as text: every cell stays text, so that "0014" stays "0014".
struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;      ///< each as long as the header
    QChar separator = QLatin1Char(',');
    bool decimalComma = false;          ///< found from the cells; see parseNumber()
    bool utf8 = true;                   ///< false: decoded as Windows-1252
};

/// Reads `;`, `,` or tab separated text, quoted or not, with or without BOM, UTF-8 or Windows-1252.
DataResult<CsvTable> readCsv(const QString &path);
DataResult<CsvTable> parseCsv(const QByteArray &bytes, const QString &nameForErrors);

/// "1.234,5" with a decimal comma, "1,234.5" without; NaN if the cell is no number.
double parseNumber(QStringView cell, bool decimalComma);

} // namespace atlas
