// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/selection/filter_job.h"

namespace atlas {

namespace {

/// Places times expressions that are answered before a hand notices: about 5 ms.
constexpr qsizetype kAtOnce = 3500;

} // namespace

FilterAnswer answered(const AtlasData &data, const QString &expression, int table, int year)
{
    FilterAnswer answer{expression, {}, {}};
    const auto filter = parseFilter(data, expression);
    if (!filter)
        answer.error = filter.error();
    else if (table >= 0)
        answer.match = matchPlaces(data, *filter, table, year);
    return answer;
}

FilterJob::FilterJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FilterJob::~FilterJob()
{
    stop();
    m_pool.waitForDone();
}

void FilterJob::start(const std::shared_ptr<const AtlasData> &data, const QStringList &expressions, int table, int year)
{
    const std::uint64_t generation = ++m_generation;
    const auto all = [this, data, expressions, table, year, generation] {
        QList<FilterAnswer> answers;
        for (const QString &expression : expressions) {
            if (generation != m_generation)
                return QList<FilterAnswer>{};
            answers << answered(*data, expression, table, year);
        }
        return answers;
    };
    const qsizetype places = table < 0 ? 0 : data->tables()[static_cast<std::size_t>(table)].size();
    if (places * expressions.size() <= kAtOnce) {
        Q_EMIT ready(all());
        return;
    }
    m_pool.start([this, all, generation] {
        const QList<FilterAnswer> answers = all();
        QMetaObject::invokeMethod(this, [this, answers, generation] {
            if (generation == m_generation)
                Q_EMIT ready(answers);
        }, Qt::QueuedConnection);
    });
}

} // namespace atlas
