// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/story_output.h"

#include "layers/model/project_file.h"
#include "layers/render/files/figure_file.h"
#include "layers/render/story/handout.h"
#include "layers/render/story/slide.h"
#include "layers/render/story/story_html.h"
#include "layers/view/story/shipped_stories.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace atlas::cli {

namespace {

constexpr QSize kScreen{1920, 1080};

/// A story that comes with the program, by its id, or the one that a project shows. Else the exit code, after a message.
std::variant<Story, int> storyNamed(const Arguments &options, const QString &name)
{
    const Describe &describe = options.describe();
    if (!isProjectName(name)) {
        if (!shippedStoryIds().contains(name))
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no story “%1” with the program; there are: %2."))
                                  .arg(name, shippedStoryIds().join(QStringLiteral(", "))));
        auto story = readShippedStory(name);
        return story ? std::variant<Story, int>(std::move(*story)) : fail(describe, story.error());
    }
    const auto project = readProject(name);
    if (!project)
        return fail(describe, project.error());
    QList<Story> stories = project->stories;
    stories.removeIf([](const Story &story) { return story.steps.isEmpty(); });
    if (stories.isEmpty())
        return fail(say(describe, QT_TRANSLATE_NOOP("Cli", "There is no story in %1: add a view to one in the window.")).arg(name));
    const auto shown = std::ranges::find(stories, project->story, &Story::id);
    return shown != stories.end() ? *shown : stories.first();
}

/// What all steps are drawn with.
struct Pictures {
    FigureFormat format = FigureFormat::Png;
    SlideOptions slide;
};

int writeStep(const Arguments &options, const AtlasData &data, const Story &story, int step, Pictures pictures, const QString &path)
{
    pictures.slide.number = step + 1;
    pictures.slide.pictures = pictures.format == FigureFormat::Png;
    const Slide slide = slideOf(data, story.steps[step], pictures.slide);
    FigureFileOptions file;
    file.meta.language = pictures.slide.language;
    const QByteArray bytes = figureBytes(slide.list, pictures.format, file);
    const auto written = bytes.isEmpty() ? Unexpected{DataError{DataErrorCode::WriteFailed, path, {}, -1, {}}} : write(bytes, path);
    return written ? Done : fail(options.describe(), written.error());
}

int writeSteps(const Arguments &options, const AtlasData &data, const Story &story, const Pictures &pictures, const QString &ending, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(options.describe(), DataError{DataErrorCode::WriteFailed, folder, {}, -1, {}});
    for (int step = 0; step < story.steps.size(); ++step) {
        const QString name = QStringLiteral("%1-%2.%3").arg(step + 1, 2, 10, QLatin1Char('0')).arg(story.steps[step].id, ending);
        if (const int code = writeStep(options, data, story, step, pictures, QDir(folder).filePath(name)))
            return code;
    }
    return Done;
}

} // namespace

int renderStory(const Arguments &options)
{
    const Describe &describe = options.describe();
    const auto size = options.size(QStringLiteral("size"), kScreen);
    if (!size)
        return WrongUsage;
    const QString output = options.value(QStringLiteral("output"));
    const QString ending = options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format")) : QStringLiteral("png");
    const auto format = figureFormatOf(QStringLiteral("step.") + ending);
    if (!format)
        return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "A step is written as svg, pdf or png, not as “%1”.")).arg(ending));
    auto named = storyNamed(options, options.value(QStringLiteral("story")));
    if (const int *code = std::get_if<int>(&named))
        return *code;
    const Story &story = std::get<Story>(named);
    const auto step = options.number(QStringLiteral("step"), 0, 1, static_cast<int>(story.steps.size()));
    if (!step)
        return WrongUsage;
    const auto opened = open(options.file());
    if (!opened)
        return fail(describe, opened.error());
    const AtlasData &data = **opened;

    Pictures pictures{*format, {}};
    pictures.slide.size = *size;
    pictures.slide.language = describe.language();
    pictures.slide.of = static_cast<int>(story.steps.size());
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (*step > 0) {
        const auto single = figureFormatOf(output);
        if (!single)
            return wrongUsage(say(describe, QT_TRANSLATE_NOOP("Cli", "A step is written as svg, pdf or png, not as “%1”.")).arg(suffix));
        pictures.format = *single;
        return writeStep(options, data, story, *step - 1, pictures, output);
    }
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        const auto written = write(storyHtml(data, story, describe.language()), output);
        return written ? Done : fail(describe, written.error());
    }
    if (suffix == QLatin1String("pdf")) {
        const auto written = writeHandout(data, story, describe.language(), output);
        return written ? Done : fail(describe, written.error());
    }
    return writeSteps(options, data, story, pictures, ending, output);
}

} // namespace atlas::cli
