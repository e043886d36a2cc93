// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/data/figures.h"

#include <QLocale>

#include <cmath>

namespace atlas::cli {

namespace {

/// The table whose places are listed: the drawn one, else the newest of the level.
int listedTable(const AtlasData &data, const QString &level)
{
    int table = data.drawnTable(level);
    for (int t = 0; table < 0 && t < static_cast<int>(data.tables().size()); ++t) {
        const PlaceTable &candidate = data.tables()[static_cast<std::size_t>(t)];
        if (candidate.level == level && data.tableIndex(level, candidate.vintage + 1) < 0)
            table = t;
    }
    return table;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

void appendRows(QString &csv, const AtlasData &data, const Figures &figures, const QString &language)
{
    const PlaceTable &table = data.tables()[static_cast<std::size_t>(figures.table)];
    for (int row = 0; row < table.size(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        const double value = figures.values[i];
        const QStringList cells{
            table.codes[row], quoted(table.name(row, language)), table.level, QString::number(figures.vintage),
            QString::number(figures.year),
            std::isfinite(value) ? QString::number(value, 'f', QLocale::FloatingPointShortest) : QString(),
            toText(figures.absence[i]), flagsToText(figures.flags.empty() ? std::uint16_t{0} : figures.flags[i]),
            quoted(figures.sources.join(QLatin1Char('|')))};
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
}

} // namespace

int values(const QStringList &arguments)
{
    Arguments options(QStringLiteral("values"), QStringLiteral("[FILE]"),
                      QStringLiteral("The figures of an indicator as CSV; empty where there is none, with the reason."),
                      {{QStringLiteral("indicator"), QStringLiteral("CODE"), QStringLiteral("which indicator"), true},
                       {QStringLiteral("level"), QStringLiteral("LEVEL"), QStringLiteral("gemeente, provincie, corop, …"), true},
                       {QStringLiteral("year"), QStringLiteral("YEAR"), QStringLiteral("one year; all years if left out"), false},
                       {QStringLiteral("output"), QStringLiteral("FILE"), QStringLiteral("where to; standard output if left out"), false}});
    if (const auto code = options.parse(arguments))
        return *code;
    const auto year = options.number(QStringLiteral("year"), 0, 1800, 2200);
    if (!year)
        return WrongUsage;

    const auto opened = open(options.file());
    if (!opened)
        return fail(options.describe(), opened.error());
    const AtlasData &data = **opened;
    const QString indicator = options.value(QStringLiteral("indicator"));
    const QString level = options.value(QStringLiteral("level"));
    const auto unknown = [&](DataErrorCode code, const QString &what) {
        return fail(options.describe(), DataError{code, options.file(), {}, -1, what});
    };
    if (!data.indicator(indicator))
        return unknown(DataErrorCode::UnknownIndicator, indicator);
    const int table = listedTable(data, level);
    if (table < 0)
        return unknown(DataErrorCode::UnknownLevel, level);

    QString csv = QStringLiteral("code,name,level,vintage,year,value,absence,flags,source\n");
    const std::vector<int> years = *year ? std::vector<int>{*year} : yearsWithFigures(data, indicator, table);
    for (const int y : years) {
        const Figures figures = figuresFor(data, indicator, y, table);
        if (figures.none && *year)
            return fail(options.describe().noFigures(data, figures));
        appendRows(csv, data, figures, options.describe().language());
    }
    const auto written = write(csv.toUtf8(), options.value(QStringLiteral("output")));
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
