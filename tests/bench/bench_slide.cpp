// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// What the steps of a story cost, in CPU time: making the slide, and drawing it as an image of the size of a screen.
//   bench_slide STORY.json [WIDTHxHEIGHT]

#include "layers/data/geopackage.h"
#include "layers/render/story/slide.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace atlas;

namespace {

constexpr int kRuns = 3;

/// Of this thread: says what a machine that is busy with other things does not.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QFile file(arguments.value(1));
    const auto opened = openAtlas(QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg"), nullptr);
    if (!opened || !file.open(QIODevice::ReadOnly))
        return 1;
    const auto story = storyFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!story)
        return 1;
    const QStringList size = arguments.value(2, QStringLiteral("3840x2160")).split(QLatin1Char('x'));
    SlideOptions options;
    options.size = {size.value(0).toDouble(), size.value(1).toDouble()};
    std::printf("%-24s %10s %10s\n", "step", "made, ms", "drawn, ms");
    for (const StoryStep &step : story->steps) {
        std::vector<double> made, drawn;
        for (int run = 0; run < kRuns; ++run) {
            const double start = cpuMs();
            const Slide slide = slideOf(**opened, step, options);
            const double after = cpuMs();
            made.push_back(after - start);
            const QImage image = toImage(slide.list, 1);
            drawn.push_back(cpuMs() - after);
        }
        std::printf("%-24s %10.1f %10.1f\n", qPrintable(step.id), median(made), median(drawn));
    }
    return 0;
}
