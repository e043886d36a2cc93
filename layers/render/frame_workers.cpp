// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/frame_workers.h"

#include <QRunnable>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace atlas {

namespace {

// Drawing is over before more threads than these have started.
constexpr int kMostHelpers = 3;

struct Pool : QThreadPool {
    Pool()
    {
        setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 0, kMostHelpers));
        setExpiryTimeout(-1);
    }
};

} // namespace

void runTogether(const std::function<void()> &work)
{
    static Pool pool;
    QSemaphore done;
    std::array<std::unique_ptr<QRunnable>, kMostHelpers> helpers;
    const int count = pool.maxThreadCount() > 0 && QThread::idealThreadCount() > 1 ? pool.maxThreadCount() : 0;
    for (int i = 0; i < count; ++i) {
        auto &helper = helpers[static_cast<std::size_t>(i)];
        helper.reset(QRunnable::create([&] {
            work();
            done.release();
        }));
        helper->setAutoDelete(false);
        pool.start(helper.get());
    }
    work();
    // Who has not begun (another frame is being drawn) need not any more.
    int running = 0;
    for (int i = 0; i < count; ++i)
        running += pool.tryTake(helpers[static_cast<std::size_t>(i)].get()) ? 0 : 1;
    done.acquire(running);
}

} // namespace atlas
