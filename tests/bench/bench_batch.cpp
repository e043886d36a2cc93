// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// A book with a page for every municipality: seconds, megabytes, memory. bench_batch [FILE.gpkg] [LEVEL]

#include "layers/data/geopackage.h"
#include "layers/render/batch/batch.h"
#include "layers/render/figure/figure.h"
#include "layers/view/classified_figures.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

using namespace atlas;

namespace {

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Of all threads: says what a machine that is busy with other things does not.
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

double seconds(QElapsedTimer &timer)
{
    const double passed = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    timer.start();
    return passed;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString file = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(ATLAS_BINARY_DIR "/share/krimpatlas/atlas.gpkg");
    const auto opened = openAtlas(file, nullptr);
    if (!opened) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(file));
        return 1;
    }
    const AtlasData &data = **opened;
    const std::string level = argc > 2 ? argv[2] : "gemeente";
    FigureSpec spec;
    spec.view = withLevel(data, openingView(data, QStringLiteral("nl")), QString::fromStdString(level));
    spec.view.compared.clear();
    spec.size = findFigurePreset(QStringLiteral("a4"))->size;
    spec.scale = findFigurePreset(QStringLiteral("a4"))->scale;
    std::printf("atlas open: %.0f MB\n", peakMb());

    QElapsedTimer timer;
    timer.start();
    const auto items = batchItems(data, spec, BatchEach::Place);
    std::printf("plan: %zu pages, %.2f s\n", items.size(), seconds(timer));
    if (items.empty())
        return 1;
    for (const BatchItem &item : items)
        static_cast<void>(classifyView(data, item.spec.view));
    std::printf("classes of every page, of which all share one: %.2f s\n", seconds(timer));
    for (const BatchItem &item : items)
        static_cast<void>(figureOf(data, item.spec));
    std::printf("drawing alone, one thread: %.2f s\n", seconds(timer));

    const QTemporaryDir dir;
    const QString book = dir.filePath(QStringLiteral("atlas.pdf"));
    const double before = cpuSeconds();
    timer.start();
    const auto written = writeBatch(data, items, book, FigureFormat::Pdf, {}, {});
    const double bookSeconds = seconds(timer);
    std::printf("book: %s, %.2f s (%.2f s of processor), %.1f MB, peak %.0f MB\n", written ? "written" : "failed", bookSeconds, cpuSeconds() - before,
                static_cast<double>(QFileInfo(book).size()) / 1e6, peakMb());
    for (const auto &[name, format] : {std::pair{"SVG", FigureFormat::Svg}, std::pair{"PNG", FigureFormat::Png}}) {
        const auto files = writeBatch(data, items, dir.filePath(QString::fromLatin1(name)), format, {}, {});
        std::printf("%s files: %s, %.2f s, peak %.0f MB\n", name, files ? "written" : "failed", seconds(timer), peakMb());
    }
    return written ? 0 : 1;
}
