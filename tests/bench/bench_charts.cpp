// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// Hover and brush over the map and all six charts in one window: what the thread of the window spends until everything
// is repainted (without the few ms that the window system waits for a frame). Median, 90th percentile and slowest, ms.
//     bench_charts [--built-in ATLAS] FILE [LEVEL [WIDTHxHEIGHT [PICTURE.png]]]

#include "layers/data/geopackage.h"
#include "layers/model/atlas_session.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <vector>

#include <time.h>

using namespace atlas;

namespace {

constexpr int kRuns = 100;

/// Handles what is posted, paints included: those come with the next frame of the window.
void settle()
{
    QElapsedTimer frame;
    frame.start();
    do {
        QCoreApplication::processEvents();
        QTest::qSleep(1);
    } while (frame.elapsed() < 25);
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

void report(const char *what, std::vector<double> ms)
{
    std::ranges::sort(ms);
    std::printf("%-34s median %6.2f  p90 %6.2f  max %6.2f ms\n", what, ms[ms.size() / 2], ms[ms.size() * 9 / 10], ms.back());
}

std::vector<double> timed(int runs, const std::function<void(int)> &run)
{
    std::vector<double> ms;
    settle();
    for (int i = 0; i < runs; ++i) {
        const double start = threadMs();
        run(i);
        settle();
        ms.push_back(threadMs() - start);
    }
    return ms;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    std::shared_ptr<const AtlasData> builtIn;
    if (arguments.value(0) == QLatin1String("--built-in")) {
        if (const auto atlas = openAtlas(arguments.value(1), nullptr))
            builtIn = *atlas;
        arguments.remove(0, 2);
    }
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "bench_charts [--built-in ATLAS] FILE [LEVEL [WIDTHxHEIGHT [PICTURE.png]]]\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    style::apply(QStringLiteral("light"));
    const auto opened = openAtlas(arguments[0], builtIn);
    if (!opened) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(arguments[0]));
        return 1;
    }
    AtlasSession session(*opened, QStringLiteral("nl"));
    if (arguments.size() > 1)
        session.setLevel(arguments[1]);
    const int places = static_cast<int>(session.classified().figures.values.size());
    if (places == 0) {
        std::fprintf(stderr, "no places of that level\n");
        return 1;
    }
    const QStringList size = arguments.value(2, QStringLiteral("1920x1080")).split(QLatin1Char('x'));

    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stage = new MapStage(session);
    auto *dock = new ChartDock(session);
    dock->setFixedHeight(style::px(214));
    column->addWidget(stage, 1);
    column->addWidget(dock);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QElapsedTimer opening;
    opening.start();
    do
        QTest::qWait(5);
    while (dock->feed().isBusy());
    std::printf("first charts                       %lld ms\n", static_cast<long long>(opening.elapsed()));
    QTest::qWait(300);

    std::printf("%s: %d places\n", qPrintable(session.view().level), places);
    report("hover, map and charts", timed(kRuns, [&](int i) { session.setHoveredRow((i * 7919) % places); }));
    session.setHoveredRow(std::nullopt);
    stage->hide();
    settle();
    report("hover, charts alone", timed(kRuns, [&](int i) { session.setHoveredRow((i * 7919) % places); }));
    session.setHoveredRow(std::nullopt);
    report("brush of a fifth, charts alone", timed(20, [&](int i) {
        std::vector<int> rows(static_cast<std::size_t>(places / 5));
        std::iota(rows.begin(), rows.end(), i);
        session.setHoveredGroup(rows);
    }));
    session.setHoveredGroup({});
    stage->show();
    QTest::qWait(300);
    report("brush of a fifth, map and charts", timed(20, [&](int i) {
        std::vector<int> rows(static_cast<std::size_t>(places / 5));
        std::iota(rows.begin(), rows.end(), i);
        session.setHoveredGroup(rows);
    }));
    session.setHoveredGroup({});
    QTest::qWait(300);
    report("selection of a fifth, until drawn", timed(10, [&](int i) {
        std::vector<int> rows(static_cast<std::size_t>(places / 5));
        std::iota(rows.begin(), rows.end(), i);
        session.select(rows, SelectMode::Replace);
        while (dock->feed().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }));
    if (arguments.size() > 3)
        window.grab().save(arguments[3]);
    return 0;
}
