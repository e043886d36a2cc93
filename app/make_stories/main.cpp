// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Makes the shipped stories from the text of resources/stories. Runs while the project is built.
#include "layers/data/geopackage.h"
#include "layers/data/report_figures.h"
#include "layers/view/describe.h"
#include "layers/view/story/story_figures.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr char kUsage[] =
    "usage: krimpatlas-make-stories ATLAS.gpkg REPORT_FIGURES.csv --evaluate EXPRESSION…\n";

int fail(const QString &what)
{
    std::fprintf(stderr, "krimpatlas-make-stories: %s\n", qPrintable(what));
    return 1;
}

/// One line an expression: its value in both languages, its number, sources and what must be known of it.
int evaluateAll(atlas::StoryFigures &figures, const QStringList &expressions)
{
    int failed = 0;
    for (const QString &expression : expressions) {
        const auto bar = expression.lastIndexOf(QLatin1String(" | "));
        const auto value = evaluate(figures, bar < 0 ? expression : expression.first(bar));
        const auto format = atlas::parseStoryFormat(bar < 0 ? QString() : expression.mid(bar + 3));
        if (!value || !format) {
            failed += fail(QStringLiteral("%1\n    %2").arg(expression, value ? format.error() : value.error()));
            continue;
        }
        const auto text = written(*value, *format);
        std::printf("%s\n    %s\n    %s; %s%s\n", qPrintable(expression),
                    qPrintable(text ? QStringLiteral("%1 / %2").arg(text->nl, text->en) : text.error()),
                    value->text ? "a name" : qPrintable(QString::number(value->number, 'g', 10)),
                    qPrintable(value->sources.join(QStringLiteral(", "))),
                    qPrintable(value->notes.isEmpty() ? QString() : QStringLiteral("; ") + value->notes.join(QStringLiteral("; "))));
    }
    return failed > 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    const atlas::Describe describe(QStringLiteral("en"));
    const auto data = atlas::openAtlas(arguments[1], nullptr);
    if (!data)
        return fail(describe.error(data.error()));
    auto reports = atlas::readReportFigures(arguments[2]);
    if (!reports)
        return fail(describe.error(reports.error()));
    atlas::StoryFigures figures(*data, std::move(*reports));
    if (arguments[3] == QLatin1String("--evaluate"))
        return evaluateAll(figures, arguments.mid(4));
    std::fputs(kUsage, stderr);
    return 2;
}
