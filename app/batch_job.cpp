// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/batch_job.h"

#include <QMetaObject>

#include <utility>

namespace atlas {

BatchJob::BatchJob(QObject *parent) : QObject(parent) {}

BatchJob::~BatchJob()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

void BatchJob::start(const BatchOrder &order)
{
    if (m_running || !order.data)
        return;
    m_running = true;
    // The last one has ended, though perhaps not yet been waited for.
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::jthread([this, order](const std::stop_token &stop) { run(order, stop); });
}

void BatchJob::cancel()
{
    if (m_running)
        m_thread.request_stop();
}

/// Runs something in the thread of this object, unless it is gone by then.
template <typename Act>
void BatchJob::deliver(Act act)
{
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

void BatchJob::run(const BatchOrder &order, const std::stop_token &stop)
{
    const BatchPlan plan = batchPlan(*order.data, order.spec, order.each, order.regionLevel);
    if (plan.items.empty()) {
        deliver([this, skipped = plan.skipped] {
            m_running = false;
            Q_EMIT nothing(skipped);
        });
        return;
    }
    const auto progress = [&](std::size_t done, std::size_t of) {
        deliver([this, done, of, name = plan.items[done - 1].name] { Q_EMIT progressed(static_cast<int>(done), static_cast<int>(of), name); });
    };
    const auto written = writeBatch(*order.data, plan.items, order.target, order.format, progress, stop, order.pngScale);
    deliver([this, written, skipped = plan.skipped, target = order.target] {
        m_running = false;
        if (written)
            Q_EMIT finished(static_cast<int>(*written), skipped, target);
        else if (written.error().code == DataErrorCode::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace atlas
