// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/cli/batch_output.h"

#include <QElapsedTimer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace atlas::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int) { interrupted = 1; }

/// While it lives, Ctrl+C and a polite kill do no more than set `interrupted`.
class InterruptGuard {
public:
    InterruptGuard() : m_interrupt(std::signal(SIGINT, onInterrupt)), m_terminate(std::signal(SIGTERM, onInterrupt)) {}
    ~InterruptGuard()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

/// One line of a terminal, written over and over.
class ProgressLine {
public:
    ~ProgressLine() { clear(); }
    void show(const QString &text)
    {
        // A terminal that is written to for every figure only flickers.
        if (!m_terminal || (m_shown && m_since.elapsed() < 100))
            return;
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
        std::fflush(stderr);
        m_shown = true;
        m_since.start();
    }
    void clear()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
        m_shown = false;
    }

private:
    bool m_terminal = ::isatty(STDERR_FILENO) == 1;
    bool m_shown = false;
    QElapsedTimer m_since;
};

} // namespace

int writeFigures(const Arguments &options, const AtlasData &data, const FigureRequest &request)
{
    const Describe &describe = options.describe();
    const InterruptGuard guard;
    const BatchPlan plan = batchPlan(data, request.spec, request.each, request.regionLevel);
    if (plan.items.empty()) {
        return fail(plan.skipped.isEmpty() ? say(describe, QT_TRANSLATE_NOOP("Cli", "There is nothing to draw: choose another level or indicator."))
                                           : plan.skipped.front());
    }
    std::stop_source stop;
    ProgressLine line;
    const auto written = writeBatch(data, plan.items, request.output, request.format, [&](std::size_t done, std::size_t of) {
        if (interrupted != 0)
            stop.request_stop();
        line.show(say(describe, QT_TRANSLATE_NOOP("Cli", "%1 of %2: %3 (Ctrl+C stops)"))
                      .arg(describe.number(static_cast<double>(done), 0), describe.number(static_cast<double>(of), 0), plan.items[done - 1].name));
    }, stop.get_token(), request.pngScale);
    line.clear();
    if (!written && written.error().code == DataErrorCode::Cancelled)
        return fail(say(describe, QT_TRANSLATE_NOOP("Cli", "Stopped: nothing was written to %1.")).arg(request.output));
    if (!written)
        return fail(describe, written.error());
    for (const QString &skipped : plan.skipped)
        note(say(describe, QT_TRANSLATE_NOOP("Cli", "Left out: %1")).arg(skipped));
    return Done;
}

} // namespace atlas::cli
