// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Makes the shipped stories from the text of resources/stories. Runs while the project is built.
#include "layers/data/file_replacement.h"
#include "layers/data/geopackage.h"
#include "layers/data/report_figures.h"
#include "layers/view/describe.h"
#include "layers/view/story/story_template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace {

constexpr char kUsage[] =
    "usage: krimpatlas-make-stories ATLAS.gpkg REPORT_FIGURES.csv OUTDIR STORY.json…\n"
    "       krimpatlas-make-stories ATLAS.gpkg REPORT_FIGURES.csv --check STORY.json…      every expression with its value\n"
    "       krimpatlas-make-stories ATLAS.gpkg REPORT_FIGURES.csv --evaluate 'EXPRESSION | FORMAT'…\n";

int fail(const QString &what)
{
    std::fprintf(stderr, "krimpatlas-make-stories: %s\n", qPrintable(what));
    return 1;
}

QString textOf(const atlas::LocalisedText &text)
{
    return text.nl.isEmpty() || text.en.isEmpty() ? text.nl + text.en : QStringLiteral("%1 / %2").arg(text.nl, text.en);
}

void print(const QString &head, const QString &text, const std::optional<double> &number, const QStringList &sources, const QStringList &notes)
{
    std::printf("%s\n    %s", qPrintable(head), qPrintable(text));
    std::printf("    [%s; %s%s]\n", qPrintable(number ? QString::number(*number, 'g', 10) : QStringLiteral("a name")), qPrintable(sources.join(QStringLiteral(", "))),
                qPrintable(notes.isEmpty() ? QString() : QStringLiteral("; ") + notes.join(QStringLiteral("; "))));
}

int evaluateAll(atlas::StoryFigures &figures, const QStringList &expressions)
{
    int failed = 0;
    for (const QString &expression : expressions) {
        const auto bar = expression.lastIndexOf(QStringLiteral(" | "));
        const auto value = evaluate(figures, bar < 0 ? expression : expression.first(bar));
        const auto format = atlas::parseStoryFormat(bar < 0 ? QString() : expression.mid(bar + 3));
        if (!value || !format) {
            failed += fail(QStringLiteral("%1\n    %2").arg(expression, value ? format.error() : value.error()));
            continue;
        }
        const auto text = written(*value, *format);
        print(expression, text ? textOf(*text) : text.error(), value->text ? std::nullopt : std::optional(value->number), value->sources, value->notes);
    }
    return failed > 0 ? 1 : 0;
}

std::optional<QJsonObject> readSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(QStringLiteral("%1: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        fail(QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(error.errorString()));
        return std::nullopt;
    }
    return json.object();
}

/// The story of a file if it can be shipped; otherwise all that is wrong with it is told.
std::optional<atlas::ExpandedStory> expanded(atlas::StoryFigures &figures, const QString &path)
{
    const auto source = readSource(path);
    if (!source)
        return std::nullopt;
    atlas::ExpandedStory story = expandStory(figures, *source);
    const QString name = QFileInfo(path).completeBaseName();
    if (story.problems.isEmpty() && story.story.id != name)
        story.problems.append({{}, QStringLiteral("id"), {}, QStringLiteral("it must be the name of the file, “%1”").arg(name)});
    for (const atlas::StoryProblem &problem : std::as_const(story.problems))
        fail(describeStoryProblem(QFileInfo(path).fileName(), problem));
    return story;
}

int checkAll(atlas::StoryFigures &figures, const QStringList &paths)
{
    qsizetype failed = 0;
    for (const QString &path : paths) {
        const auto story = expanded(figures, path);
        if (!story) {
            ++failed;
            continue;
        }
        failed += story->problems.size();
        for (const atlas::StoryLookup &lookup : story->lookups) {
            const QString head = QStringLiteral("%1, %2: %3%4").arg(lookup.step, lookup.member, lookup.expression,
                                                                     lookup.format.isEmpty() ? QString() : QStringLiteral(" | ") + lookup.format);
            print(head, textOf(lookup.text), lookup.number, lookup.sources, lookup.notes);
        }
        std::printf("%s: %lld steps, %lld expressions, %lld problems\n", qPrintable(QFileInfo(path).fileName()), static_cast<long long>(story->story.steps.size()),
                    static_cast<long long>(story->lookups.size()), static_cast<long long>(story->problems.size()));
    }
    return failed > 0 ? 1 : 0;
}

int makeAll(atlas::StoryFigures &figures, const QString &folder, const QStringList &paths)
{
    int failed = QDir().mkpath(folder) ? 0 : fail(folder);
    for (const QString &path : paths) {
        const auto story = expanded(figures, path);
        if (!story || !story->problems.isEmpty()) {
            ++failed;
            continue;
        }
        const QString target = QDir(folder).filePath(QFileInfo(path).fileName());
        atlas::FileReplacement replacement(target, QStringLiteral(".json"));
        QFile file(replacement.temporaryPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(story->story)).toJson()) < 0) {
            failed += fail(QStringLiteral("%1: %2").arg(target, file.errorString()));
            continue;
        }
        file.close();
        if (const auto done = replacement.commit(); !done)
            failed += fail(atlas::Describe(QStringLiteral("en")).error(done.error()));
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
    if (arguments[3] == QLatin1String("--check"))
        return checkAll(figures, arguments.mid(4));
    return makeAll(figures, arguments[3], arguments.mid(4));
}
