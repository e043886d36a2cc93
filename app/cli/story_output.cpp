// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/story_output.h"

#include "layers/render/files/figure_file.h"
#include "layers/render/story/slide.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace atlas::cli {

namespace {

constexpr QSize kScreen{1920, 1080};

DataResult<Story> readStory(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{DataError{DataErrorCode::FileMissing, name, {}, -1, {}}};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    return storyFromJson(json.object());
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

} // namespace

int renderStory(const Arguments &options)
{
    const Describe &describe = options.describe();
    const auto size = options.size(QStringLiteral("size"), kScreen);
    if (!size)
        return WrongUsage;
    const auto story = readStory(options.value(QStringLiteral("story")));
    if (!story)
        return fail(describe, story.error());
    const auto opened = open(options.file());
    if (!opened)
        return fail(describe, opened.error());
    Pictures pictures;
    pictures.slide.size = *size;
    pictures.slide.language = describe.language();
    pictures.slide.of = static_cast<int>(story->steps.size());
    const QString output = options.value(QStringLiteral("output"));
    if (!QDir().mkpath(output))
        return fail(describe, DataError{DataErrorCode::WriteFailed, output, {}, -1, {}});
    for (int step = 0; step < story->steps.size(); ++step) {
        const QString name = QStringLiteral("%1-%2.png").arg(step + 1, 2, 10, QLatin1Char('0')).arg(story->steps[step].id);
        if (const int code = writeStep(options, **opened, *story, step, pictures, QDir(output).filePath(name)))
            return code;
    }
    return Done;
}

} // namespace atlas::cli
