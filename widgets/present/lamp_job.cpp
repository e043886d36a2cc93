// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/lamp_job.h"

#include <optional>
#include <utility>

namespace atlas {

struct LampJob::Subject {
    std::shared_ptr<const AtlasData> data;
    ViewState view;
    std::optional<ClassifiedFigures> classified;    ///< only the worker looks at it
};

LampJob::LampJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LampJob::~LampJob()
{
    ++m_generation;
    m_pool.waitForDone();
}

void LampJob::setView(std::shared_ptr<const AtlasData> data, const ViewState &view)
{
    ++m_generation;
    m_subject = std::make_shared<Subject>(Subject{std::move(data), view, {}});
}

void LampJob::start(const Lamp &lamp)
{
    const std::uint64_t generation = ++m_generation;
    if (!m_subject || !m_subject->data)
        return;
    m_pool.start([this, subject = m_subject, lamp, generation] {
        if (generation != m_generation)
            return;
        if (!subject->classified)
            subject->classified = classifyView(*subject->data, subject->view);
        LampAdvice advice = lampAdvice(*subject->data, subject->view, *subject->classified, lamp);
        QMetaObject::invokeMethod(this, [this, advice = std::move(advice), generation] {
            if (generation == m_generation)
                Q_EMIT ready(advice);
        }, Qt::QueuedConnection);
    });
}

} // namespace atlas
