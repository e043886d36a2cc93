// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace atlas::support {

/// The rows of a CSV text by RFC 4180, apart from the program's own reader.
inline QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                field += text[++i];
            else
                quoted = false;
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',') || c == QLatin1Char('\n')) {
            row += std::exchange(field, QString());
            if (c == QLatin1Char('\n'))
                rows += std::exchange(row, QStringList());
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace atlas::support
