// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/data/csv_table.h"
#include "layers/data/own_figures_cells.h"
#include "layers/stats/breaks.h"
#include "layers/view/view_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace atlas::cli {

namespace {

std::optional<std::vector<double>> boundsFrom(const QString &text)
{
    std::vector<double> bounds;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        bounds.push_back(part.toDouble(&ok));
        if (!ok)
            return std::nullopt;
    }
    return bounds;
}

struct ColumnFigures {
    std::vector<double> values;     ///< a row each; NaN = no number
    qint64 sentinels = 0;           ///< cells with a number that stands for "no figure"
};

/// Reads cells as own figures are read: "12,3*" is provisional and counts, −99997 is a secret and does not.
ColumnFigures figuresOf(const CsvTable &csv, qsizetype column)
{
    ColumnFigures figures;
    figures.values.reserve(csv.rows.size());
    for (const QStringList &row : csv.rows) {
        figures.values.push_back(readOwnCell(row[column], csv.decimalComma).value);
        figures.sentinels += std::isnan(figures.values.back()) && std::isfinite(parseNumber(row[column], csv.decimalComma));
    }
    return figures;
}

QJsonObject toJson(const Breaks &breaks, const Describe &describe)
{
    QJsonArray upper, counts, warnings;
    for (const double bound : breaks.upper)
        upper.append(bound);
    for (const std::size_t count : breaks.counts)
        counts.append(static_cast<qint64>(count));
    for (const BreakWarning warning : breaks.warnings)
        warnings.append(describe.warning(warning));
    return {{QStringLiteral("scheme"), schemeName(breaks.scheme)},
            {QStringLiteral("classes"), static_cast<qint64>(breaks.upper.size())},
            {QStringLiteral("breaks"), upper}, {QStringLiteral("counts"), counts},
            {QStringLiteral("sse"), breaks.sse}, {QStringLiteral("warnings"), warnings}};
}

} // namespace

int classify(const QStringList &arguments)
{
    Arguments options(QStringLiteral("classify"), QStringLiteral("FILE.csv"),
                      QT_TRANSLATE_NOOP("Cli", "Exact class breaks (upper bounds) of a column of a CSV file, as JSON."),
                      {{QStringLiteral("column"), QStringLiteral("NAME"), QT_TRANSLATE_NOOP("Cli", "which column"), true},
                       {QStringLiteral("scheme"), QStringLiteral("SCHEME"), "quantile, equal, fisher-jenks, std-mean, head-tail, box, percentiles, pretty, manual", true},
                       {QStringLiteral("classes"), QStringLiteral("K"), QT_TRANSLATE_NOOP("Cli", "2 to 9 (5)"), false},
                       {QStringLiteral("bounds"), QStringLiteral("A,B,…"), QT_TRANSLATE_NOOP("Cli", "upper bounds for the scheme manual"), false}},
                      1, 1);
    if (const auto code = options.parse(arguments))
        return *code;
    const auto scheme = schemeFromName(options.value(QStringLiteral("scheme")));
    if (!scheme) {
        return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "There is no scheme “%1”: see krimpatlas classify --help."))
                              .arg(options.value(QStringLiteral("scheme"))));
    }
    const auto classes = options.number(QStringLiteral("classes"), 5, kMinimumClasses, kMaximumClasses);
    const auto bounds = boundsFrom(options.value(QStringLiteral("bounds")));
    if (!classes)
        return WrongUsage;
    if (!bounds || (*scheme == Scheme::Manual && bounds->empty()))
        return wrongUsage(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "--bounds takes numbers with commas between, such as 10,20.5,30.")));

    const auto csv = readCsv(options.file());
    if (!csv)
        return fail(options.describe(), csv.error());
    const auto index = csv->header.indexOf(options.value(QStringLiteral("column")));
    if (index < 0) {
        return fail(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "%1 has no column “%2”: it has %3."))
                        .arg(options.file(), options.value(QStringLiteral("column")), csv->header.join(QStringLiteral(", "))));
    }
    const ColumnFigures column = figuresOf(*csv, index);

    const Breaks breaks = computeBreaks(column.values, {*scheme, *classes, *bounds});
    if (breaks.upper.empty())
        return fail(say(options.describe(), QT_TRANSLATE_NOOP("Cli", "Column “%1” holds no numbers.")).arg(options.value(QStringLiteral("column"))));
    QJsonObject json = toJson(breaks, options.describe());
    if (column.sentinels > 0) {
        QJsonArray warnings = json[QStringLiteral("warnings")].toArray();
        warnings.append(options.describe().reportLine({options.value(QStringLiteral("column")), QStringLiteral("sentinel"), column.sentinels, {}, false}));
        json[QStringLiteral("warnings")] = warnings;
    }
    const auto written = write(QJsonDocument(json).toJson(), {});
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
