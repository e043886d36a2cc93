// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/panels/figures_csv.h"

#include <QLocale>

#include <cmath>

namespace atlas {

namespace {

QString quoted(const QString &field)
{
    static const QString special = QStringLiteral(",\"\n\r");
    const bool needed = std::any_of(field.begin(), field.end(), [](QChar c) { return special.contains(c); });
    return needed ? QLatin1Char('"') + QString(field).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"') : field;
}

} // namespace

QString figuresCsv(const AtlasData &data, const Figures &figures, const QString &language)
{
    QString csv = QStringLiteral("code,name,level,vintage,year,value,absence,flags,source\n");
    if (figures.table < 0)
        return csv;
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    for (int row = 0; row < table.size(); ++row) {
        const std::size_t i = static_cast<std::size_t>(row);
        const double value = i < figures.values.size() ? figures.values[i] : std::nan("");
        const QStringList fields{
            table.codes[row],
            quoted(table.name(row, language)),
            table.level,
            QString::number(table.vintage),
            QString::number(figures.year),
            std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString(),
            i < figures.absence.size() && figures.absence[i] != Absence::None ? toText(figures.absence[i]) : QString(),
            i < figures.flags.size() ? flagsToText(figures.flags[i]) : QString(),
            quoted(figures.sources.join(QLatin1Char('|'))),
        };
        csv += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace atlas
