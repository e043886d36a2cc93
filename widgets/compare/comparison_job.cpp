// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/compare/comparison_job.h"

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
    ++m_generation;
}

void ComparisonJob::start(const std::shared_ptr<const AtlasData> &data, const ViewState &view, const QString &first)
{
    stop();
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
