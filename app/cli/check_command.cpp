// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/data/geopackage.h"

namespace atlas::cli {

int check(const QStringList &arguments)
{
    Arguments options(QStringLiteral("check"), QStringLiteral("FILE"),
                      QT_TRANSLATE_NOOP("Cli", "What is wrong with a file, one line a problem; then what was repaired while reading. Exit code 1 if something is left out or doubtful."),
                      {}, 1, 1);
    if (const auto code = options.parse(arguments))
        return *code;
    const auto parts = readGeoPackage(options.file());
    if (!parts)
        return fail(options.describe(), parts.error());
    int problems = 0;
    QByteArray lines;
    const std::vector<ReportLine> report = reportOf(*parts);
    for (const bool wanted : {true, false}) {
        for (const ReportLine &line : report) {
            if (line.problem != wanted)
                continue;
            problems += line.problem ? 1 : 0;
            lines += options.describe().reportLine(line).toUtf8() + '\n';
        }
    }
    if (const auto written = write(lines, {}); !written)
        return fail(options.describe(), written.error());
    return problems > 0 ? Failed : Done;
}

} // namespace atlas::cli
