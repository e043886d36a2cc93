// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Times a sharp frame, stage by stage, on made-up countries of the sizes the budgets are about.

#include "layers/render/map_labels.h"
#include "layers/render/map_scene.h"
#include "layers/view/palette.h"
#include "tests/geometry/synthetic_partition.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace atlas;

namespace {

double processorMs()
{
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Median of the time on the wall, or of all processors together, which other programs disturb less.
double medianMs(const std::function<void()> &work, bool processor = false)
{
    constexpr int kRuns = 21;
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const double startMs = processorMs();
        work();
        times.push_back(processor ? processorMs() - startMs
                                  : std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::nth_element(times, times.begin() + kRuns / 2);
    return times[kRuns / 2];
}

MapScene sceneOf(int columns, int rows, int edges)
{
    MapScene scene;
    scene.theme = themeTokens(QStringLiteral("light"));
    const double cellM = 270000.0 / columns;
    scene.shapes = std::make_shared<ArcMap>(ArcMap::build(SyntheticPartition(columns, rows, edges, cellM).rings()));
    const std::vector<QColor> colours = paletteColours(QStringLiteral("blues"), 5, false);
    std::vector<int> province;
    for (std::size_t area = 0; area < scene.shapes->areaCount(); ++area) {
        scene.fill.push_back(area % 40 == 7 ? 0 : colours[area * 37 % 5].rgb());
        scene.labels.push_back({QStringLiteral("Gemeente %1").arg(area), scene.shapes->labelPoint(area), double(area * 7919 % 99991), std::sqrt(scene.shapes->areaM2(area))});
        const int column = static_cast<int>(area) % columns;
        const int row = static_cast<int>(area) / columns;
        province.push_back(column * 3 / columns + 3 * (row * 4 / rows));
    }
    std::ranges::sort(scene.labels, std::ranges::greater{}, &MapLabel::importance);
    for (const QString &level : {QStringLiteral("provincie"), QStringLiteral("krimpregio")}) {
        OverlayLines lines;
        lines.level = level;
        lines.arcs = borderArcs(*scene.shapes, province);
        lines.chains = chainArcs(*scene.shapes, lines.arcs);
        lines.style = overlayStyle(level, scene.theme);
        scene.overlays.push_back(std::move(lines));
    }
    return scene;
}

void measure(const char *what, const MapScene &scene, double zoom)
{
    const QSize size(1920, 1080);
    const Viewport view = Viewport::fitting(scene.shapes->bounds(), size, 1, 16).zoomed(zoom, QPointF(900, 500));
    MapScene fill = scene;
    fill.labels.clear();
    fill.overlays.clear();
    MapScene borders = fill;
    MapScene overlays = fill;
    fill.theme.border = QColor(0, 0, 0, 0);
    overlays.overlays = scene.overlays;
    const auto frame = [&](const MapScene &s) { return medianMs([&] { (void)renderMap(s, view); }, true); };
    const double withFill = frame(fill);
    const double withBorders = frame(borders);
    const double withOverlays = frame(overlays);
    const double whole = frame(scene);
    const double wall = medianMs([&] { (void)renderMap(scene, view); });
    QImage image = renderMap(scene, view);
    Highlight highlight;
    highlight.hovered = areaAt(*scene.shapes, view.toMap(QPointF(900, 500)));
    const double hover = medianMs([&] {
        QPainter painter(&image);
        paintHighlight(painter, *scene.shapes, view, highlight, scene.theme);
    });
    std::printf("%-28s %6zu areas %7zu vertices: fill %6.2f  borders %6.2f  overlays %6.2f  labels %6.2f  frame %6.2f ms of processors; frame %6.2f  hover %5.2f ms\n", what,
                scene.shapes->areaCount(), scene.shapes->vertexCount(), withFill, withBorders - withFill, withOverlays - withBorders,
                whole - withOverlays, whole, wall, hover);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const MapScene municipalities = sceneOf(15, 23, 48);
    measure("municipalities, whole", municipalities, 1);
    measure("municipalities, 8 × nearer", municipalities, 8);
    const MapScene neighbourhoods = sceneOf(103, 141, 6);
    measure("neighbourhoods, whole", neighbourhoods, 1);
    measure("neighbourhoods, 8 × nearer", neighbourhoods, 8);
    return 0;
}
