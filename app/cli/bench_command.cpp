// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "app/cli/commands.h"

#include "layers/render/charts/charts.h"
#include "layers/render/map_scene.h"
#include "layers/view/classified_figures.h"
#include "layers/view/theme_tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace atlas::cli {

namespace {

using Clock = std::chrono::steady_clock;

/// Of a chart under the map, page units.
constexpr double kChartHeight = 184;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Seconds since the kernel started this process; field 22 of /proc/self/stat, in clock ticks after boot.
double sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return std::nan("");
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec) - ticks;
}

double peakRssMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double medianOf(std::vector<double> seconds)
{
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

/// Median seconds of `count` runs; `run` gets the number of the run.
double medianSeconds(int count, const std::function<void(int)> &run)
{
    std::vector<double> seconds;
    for (int i = 0; i < count; ++i) {
        const auto start = Clock::now();
        run(i);
        seconds.push_back(since(start));
    }
    return medianOf(std::move(seconds));
}

/// A chart as the window keeps it: drawn once, with what lies over it while a place is lit up.
struct KeptChart {
    ChartDrawing drawing;
    QImage image;
};

/// The six charts below a map of that width.
std::vector<KeptChart> chartsBelow(const ChartInput &input, const FigureStyle &style, int width)
{
    const QSizeF size(1.0 * width / static_cast<double>(kChartKinds.size()), kChartHeight);
    std::vector<KeptChart> charts;
    for (const ChartKind kind : kChartKinds) {
        const auto content = chartContent(kind, input);
        KeptChart kept{drawChart(kind, *content, input, style, size), QImage(size.toSize(), QImage::Format_ARGB32_Premultiplied)};
        kept.image.fill(style.theme.paper);
        QPainter painter(&kept.image);
        for (const auto &layer : {kept.drawing.ground, kept.drawing.marks, kept.drawing.chosen})
            paint(DisplayList{size, {}, {}, {}, layer}, painter);
        charts.push_back(std::move(kept));
    }
    return charts;
}

/// A walk over the map: the whole, then closer, each frame somewhere else.
Viewport walked(const Viewport &whole, int frame)
{
    const double zoom = std::pow(1.35, frame % 8);
    Viewport v = whole.zoomed(zoom, QPointF(whole.size.width() / 2.0, whole.size.height() / 2.0));
    v.centre += QPointF(std::cos(frame), std::sin(frame)) * (whole.metresPerPixel * 200 * (1 - 1 / zoom));
    return v;
}

} // namespace

int bench(const QStringList &arguments)
{
    Arguments options(QStringLiteral("bench"), QStringLiteral("[FILE]"),
                      QT_TRANSLATE_NOOP("Cli", "Timings of opening and drawing a file, as JSON; medians in seconds."),
                      {{QStringLiteral("level"), QStringLiteral("LEVEL"), QT_TRANSLATE_NOOP("Cli", "the opening view's if left out"), false},
                       {QStringLiteral("indicator"), QStringLiteral("CODE"), QT_TRANSLATE_NOOP("Cli", "the opening view's if left out"), false},
                       {QStringLiteral("size"), QStringLiteral("WxH"), QT_TRANSLATE_NOOP("Cli", "pixels (1920x1080)"), false},
                       {QStringLiteral("frames"), QStringLiteral("N"), QT_TRANSLATE_NOOP("Cli", "frames to draw (40)"), false}});
    if (const auto code = options.parse(arguments))
        return *code;
    const auto size = options.size(QStringLiteral("size"), {1920, 1080});
    const auto frames = options.number(QStringLiteral("frames"), 40, 1, 100000);
    if (!size || !frames)
        return WrongUsage;

    const auto start = Clock::now();
    const auto opened = open(options.file());
    if (!opened)
        return fail(options.describe(), opened.error());
    const AtlasData &data = **opened;
    const double load = since(start);

    ViewState view = openingView(data, options.describe().language());
    if (options.isSet(QStringLiteral("level")))
        view = withLevel(data, view, options.value(QStringLiteral("level")));
    if (options.isSet(QStringLiteral("indicator"))) {
        if (!data.indicator(options.value(QStringLiteral("indicator"))))
            return fail(options.describe(), DataError{DataErrorCode::UnknownIndicator, options.file(), {}, -1, options.value(QStringLiteral("indicator"))});
        view = withIndicator(data, view, options.value(QStringLiteral("indicator")));
    }
    const int table = drawnTableOf(data, view);
    if (table < 0)
        return fail(options.describe(), DataError{DataErrorCode::UnknownLevel, options.file(), {}, -1, view.level});
    const std::shared_ptr<const ArcMap> shapes = data.tables()[static_cast<std::size_t>(table)].shapes;
    const Viewport whole = Viewport::fitting(shapes->bounds(), *size, 1, 16);

    std::shared_ptr<const MapScene> scene = makeScene(data, view, classifyView(data, view));
    const QImage first = renderMap(*scene, whole);
    const double firstFrame = since(start);
    const double startToMap = sinceProcessStart();

    const double frame = medianSeconds(*frames, [&](int i) { static_cast<void>(renderMap(*scene, walked(whole, i))); });
    const double recolour = medianSeconds(std::min(*frames, 20), [&](int i) {
        ViewState other = view;
        other.classification.scheme = i % 2 ? Scheme::Quantile : Scheme::FisherJenks;
        other.classification.classes = 4 + i % 4;
        scene = makeScene(data, other, classifyView(data, other));
        static_cast<void>(renderMap(*scene, whole));
    });
    const ThemeTokens &theme = themeTokens(view.theme);
    const FigureStyle style{theme, 1};
    const ClassifiedFigures classified = classifyView(data, view);
    const std::vector<KeptChart> charts = chartsBelow({data, view, classified}, style, size->width());
    QImage canvas(first.size(), QImage::Format_ARGB32_Premultiplied);
    const double hover = medianSeconds(std::max(*frames, 100), [&](int i) {
        const Point at = whole.toMap(QPointF(size->width() * (0.5 + 0.3 * std::sin(i * 1.7)), size->height() * (0.5 + 0.4 * std::cos(i * 2.3))));
        Highlight highlight;
        highlight.hovered = areaAt(*shapes, at);
        QPainter painter(&canvas);
        painter.drawImage(0, 0, first);
        paintHighlight(painter, *shapes, whole, highlight, theme);
        for (const KeptChart &chart : charts) {
            painter.drawImage(0, 0, chart.image);
            const std::vector<int> lit = highlight.hovered == kNoArea ? std::vector<int>() : std::vector<int>{static_cast<int>(highlight.hovered)};
            if (const auto over = highlightOf(chart.drawing, lit, style))
                paint(DisplayList{chart.drawing.size, {}, {}, {}, over}, painter);
        }
    });

    const QJsonObject json{{QStringLiteral("features"), static_cast<qint64>(shapes->areaCount())},
                           {QStringLiteral("vertices"), static_cast<qint64>(shapes->vertexCount())},
                           {QStringLiteral("load_s"), load}, {QStringLiteral("first_frame_s"), firstFrame},
                           {QStringLiteral("median_frame_s"), frame}, {QStringLiteral("recolour_s"), recolour},
                           {QStringLiteral("hover_s"), hover}, {QStringLiteral("start_to_map_s"), startToMap},
                           {QStringLiteral("peak_rss_mb"), peakRssMb()}};
    const auto written = write(QJsonDocument(json).toJson(), {});
    return written ? Done : fail(options.describe(), written.error());
}

} // namespace atlas::cli
