// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_job.h"

#include <utility>

namespace atlas {

ComparisonJob::ComparisonJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ComparisonJob::~ComparisonJob()
{
    stop();
    m_pool.waitForDone();
}

void ComparisonJob::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_waiting = nullptr;
    ++m_generation;
}

void ComparisonJob::release()
{
    m_held = false;
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting();
}

void ComparisonJob::start(const std::shared_ptr<const AtlasData> &data, const ViewState &view, const QString &first)
{
    stop();
    if (m_held) {
        m_waiting = [this, data, view, first] { start(data, view, first); };
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, data, view, first, stop = m_stop, generation = m_generation] {
        const auto stopped = [&stop] { return stop->load(); };
        const auto deliver = [&](const ViewState &asked, bool whole) {
            if (stopped())
                return;
            const auto result = std::make_shared<const ComparedView>(ComparedView{data, view, compare(*data, asked, stopped), whole});
            if (stopped())
                return;
            QMetaObject::invokeMethod(this, [this, result, generation] {
                if (generation == m_generation)
                    Q_EMIT ready(result);
            }, Qt::QueuedConnection);
        };
        if (!first.isEmpty()) {
            ViewState part = view;
            part.comparison.theme = first;
            deliver(part, false);
        }
        deliver(view, true);
    });
}

} // namespace atlas
