// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/data/figures.h"
#include "layers/view/figures_csv.h"

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

} // namespace

int values(const QStringList &arguments)
{
    Arguments options(QStringLiteral("values"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "The figures of an indicator as CSV; empty where there is none, with the reason."),
                      {{QStringLiteral("indicator"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "which indicator"), true},
                       {QStringLiteral("level"), QStringLiteral("LEVEL"), "gemeente, provincie, corop, …", true},
                       {QStringLiteral("year"), QStringLiteral("YEAR"), QT_TRANSLATE_NOOP("Cli", "one year; all years if left out"), false},
                       {QStringLiteral("output"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("Cli", "where to; standard output if left out"), false}});
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

    std::vector<int> years = *year ? std::vector<int>{*year} : yearsWithFigures(data, indicator, table);
    // Where no year has a figure for the level, the newest year of the indicator says why.
    if (const auto known = data.years(indicator); years.empty() && !known.empty())
        years.push_back(known.back());
    std::vector<Figures> figures;
    for (const int y : years)
        figures.push_back(figuresFor(data, indicator, y, table));
    if (!figures.empty() && figures.front().none)
        return fail(options.describe().noFigures(data, figures.front()));
    const QString csv = figuresCsv(data, figures, options.describe().language());
    const auto written = write(csv.toUtf8(), options.value(QStringLiteral("output")));
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
