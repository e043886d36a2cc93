// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/figures_csv.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QString quoted(const QString &field)
{
    static const QString special = QStringLiteral(",\"\n\r");
    if (std::ranges::none_of(field, [](QChar c) { return special.contains(c); }))
        return field;
    return QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// Empty where the year is not known.
QString year(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

void appendRows(QString &csv, const AtlasData &data, const Figures &figures, const QString &language)
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    for (int row = 0; row < table.size(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        const double value = figures.values[i];
        const QStringList fields{
            table.codes[row],
            quoted(table.name(row, language)),
            table.level,
            year(figures.vintage > 0 ? figures.vintage : table.vintage),
            year(figures.year),
            std::isfinite(value) ? QString::number(value, 'f', QLocale::FloatingPointShortest) : QString(),
            toText(figures.absence[i]),
            flagsToText(figures.flags.empty() ? std::uint16_t{0} : figures.flags[i]),
            quoted(figures.sources.join(QLatin1Char('|'))),
        };
        csv += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
}

} // namespace

QString figuresCsv(const AtlasData &data, std::span<const Figures> figures, const QString &language)
{
    QString csv = QStringLiteral("code,name,level,vintage,year,value,absence,flags,source\n");
    for (const Figures &one : figures) {
        if (one.table >= 0)
            appendRows(csv, data, one, language);
    }
    return csv;
}

} // namespace atlas
