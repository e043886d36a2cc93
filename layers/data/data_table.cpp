// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/data_table.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Every line as long as the header: a short row has no figures at its end.
template <typename Number, typename Text>
QString asLines(const DataTable &table, QChar separator, QLatin1String lineEnd, Number number, Text text)
{
    QString lines;
    QStringList fields;
    for (const DataTable::Column &column : table.columns)
        fields.append(text(headerText(column)));
    lines += fields.join(separator) + lineEnd;
    for (const std::vector<DataTable::Cell> &row : table.rows) {
        fields.clear();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            QString field;
            if (i < row.size()) {
                if (const auto *words = std::get_if<QString>(&row[i]))
                    field = text(*words);
                else if (const auto *value = std::get_if<double>(&row[i]); value && std::isfinite(*value))
                    field = text(number(*value));
            }
            fields.append(field);
        }
        lines += fields.join(separator) + lineEnd;
    }
    return lines;
}

QString quoted(const QString &field)
{
    static const QString special = QStringLiteral(",\"\n\r");
    if (std::ranges::none_of(field, [](QChar c) { return special.contains(c); }))
        return field;
    return QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString onOneLine(QString field)
{
    for (QChar &c : field) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return field;
}

} // namespace

QString headerText(const DataTable::Column &column)
{
    const QString unit = QStringLiteral("(%1)").arg(column.unit);
    if (column.unit.isEmpty() || column.name.contains(unit))
        return column.name;
    return column.name.isEmpty() ? column.unit : column.name + QLatin1Char(' ') + unit;
}

QString toCsv(const DataTable &table)
{
    const auto number = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    return asLines(table, QLatin1Char(','), QLatin1String("\r\n"), number, quoted);
}

QString toTsv(const DataTable &table, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto number = [&](double value) { return plain.toString(value, 'f', QLocale::FloatingPointShortest); };
    return asLines(table, QLatin1Char('\t'), QLatin1String("\n"), number, onOneLine);
}

} // namespace atlas
