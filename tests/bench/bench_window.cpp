// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

// The whole window as main() opens it, ms since main() began: when the map, the charts and the comparison are there,
// and what memory they take. With a file: the same from the moment it is opened, and how soon another indicator is on
// the map.
//     bench_window ATLAS [FILE [LEVEL]]

#include "app/main_window.h"
#include "layers/data/geopackage.h"
#include "widgets/charts/chart_dock.h"
#include "widgets/compare/comparison_panel.h"
#include "widgets/map/map_stage.h"
#include "widgets/map/map_view.h"
#include "widgets/style/application_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <future>
#include <vector>

#include <time.h>

using namespace atlas;

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Time on the clock, processor time of all threads, memory now and at most.
class Report {
public:
    void restart() { m_wall = milliseconds(CLOCK_MONOTONIC), m_processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID); }
    void line(const char *what) const
    {
        std::printf("%-34s %7.1f ms  processor %7.1f ms  memory %6.1f MB, at most %6.1f MB\n", what, milliseconds(CLOCK_MONOTONIC) - m_wall,
                    milliseconds(CLOCK_PROCESS_CPUTIME_ID) - m_processor, memory("VmRSS:"), memory("VmHWM:"));
    }

private:
    static double memory(const char *field)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(field))
                return line.mid(static_cast<qsizetype>(qstrlen(field))).trimmed().split(' ').first().toDouble() / 1024;
        }
        return 0;
    }

    double m_wall = milliseconds(CLOCK_MONOTONIC), m_processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
};

void waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer waiting;
    waiting.start();
    while (!done() && waiting.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// Tells of the map, the charts and the comparison in the order in which they come.
void tell(MainWindow &window, const AtlasSession &session, const Report &report, const int &frames)
{
    struct Part { const char *name; std::function<bool()> there; };
    std::vector<Part> parts{{"map", [&] { return frames > 0; }},
                            {"charts", [&] { return frames > 0 && !window.charts().feed().isBusy(); }},
                            {"comparison", [&] {
                                 const auto &shown = window.comparison().compared();
                                 return session.view().compared.size() < 2 || (shown && shown->whole && shown->data == session.data());
                             }}};
    waitUntil([&] {
        std::erase_if(parts, [&](const Part &part) {
            const bool there = part.there();
            if (there)
                report.line(part.name);
            return there;
        });
        return parts.empty();
    });
}

} // namespace

int main(int argc, char **argv)
{
    Report report;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settingsPlace;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settingsPlace.path());
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bench"));
    QApplication::setOrganizationName(QStringLiteral("bench"));
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "bench_window ATLAS [FILE [LEVEL]]\n");
        return 2;
    }
    auto reading = std::async(std::launch::async, [path = arguments[0]] { return openAtlas(path, nullptr); });
    style::apply(QStringLiteral("light"));
    const auto atlas = reading.get();
    if (!atlas) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(arguments[0]));
        return 1;
    }
    report.line("atlas read");
    AtlasSession session(*atlas, QStringLiteral("nl"));
    report.line("session");
    Settings settings;
    MainWindow window(session, *atlas, settings);
    report.line("window made");
    int frames = 0;
    QObject::connect(&window.stage().map(), &MapView::frameShown, &app, [&frames] { ++frames; });
    QObject::connect(&session, &AtlasSession::dataChanged, &app, [&frames] { frames = 0; });
    window.show();
    report.line("window asked to show");
    tell(window, session, report, frames);
    if (arguments.size() < 2)
        return 0;

    report.restart();
    window.openFile(arguments[1]);
    waitUntil([&] { return session.data() != *atlas; });
    report.line("file read");
    tell(window, session, report, frames);
    if (arguments.size() > 2)
        session.setLevel(arguments[2]);
    std::vector<double> toMap;
    for (const Indicator &indicator : session.data()->indicators()) {
        if (toMap.size() == 20)
            break;
        if (indicator.code == session.view().indicator || yearsWithFigures(*session.data(), indicator.code, session.table()).empty())
            continue;
        waitUntil([&] { return !window.charts().feed().isBusy(); });
        frames = 0;
        const double start = milliseconds(CLOCK_MONOTONIC);
        session.setIndicator(indicator.code);
        waitUntil([&] { return frames > 0; });
        toMap.push_back(milliseconds(CLOCK_MONOTONIC) - start);
    }
    std::ranges::sort(toMap);
    if (!toMap.empty())
        std::printf("other indicator on the map         median %.1f ms, slowest %.1f ms\n", toMap[toMap.size() / 2], toMap.back());
    return 0;
}
