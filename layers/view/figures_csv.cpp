// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/figures_csv.h"

#include "layers/view/csv_fields.h"

namespace atlas {

namespace {

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
        const QStringList fields{
            table.codes[row],
            table.name(row, language),
            table.level,
            year(figures.vintage > 0 ? figures.vintage : table.vintage),
            year(figures.year),
            csvNumber(figures.values[i]),
            toText(figures.absence[i]),
            flagsToText(figures.flags.empty() ? std::uint16_t{0} : figures.flags[i]),
            figures.sources.join(QLatin1Char('|')),
        };
        csv += csvLine(fields);
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
