// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/place_filter.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace atlas {

/// An expression and the places of a table that it is true for, or what is wrong with it.
struct FilterAnswer {
    QString expression;
    std::optional<FilterError> error;
    FilterMatch match;
};

FilterAnswer answered(const AtlasData &data, const QString &expression, int table, int year);

/// Finds out what expressions select: at once where that takes a few milliseconds, else in a worker thread. A new
/// request makes the one under way be dropped. GUI thread.
class FilterJob : public QObject {
    Q_OBJECT

public:
    explicit FilterJob(QObject *parent = nullptr);
    ~FilterJob() override;

    void start(const std::shared_ptr<const AtlasData> &data, const QStringList &expressions, int table, int year);
    void stop() { ++m_generation; }

Q_SIGNALS:
    /// In the order in which they were given.
    void ready(const QList<atlas::FilterAnswer> &answers);

private:
    QThreadPool m_pool;
    std::atomic<std::uint64_t> m_generation = 0;
};

} // namespace atlas
