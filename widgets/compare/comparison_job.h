// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/comparison.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace atlas {

/// A finished comparison and what it was made of.
struct ComparedView {
    std::shared_ptr<const AtlasData> data;
    ViewState view;
    Comparison comparison;
    bool whole = true;      ///< false: only the rows of one theme yet
};

/// Compares in a worker thread. A new request stops the one under way; what comes too late is dropped.
class ComparisonJob : public QObject {
    Q_OBJECT

public:
    explicit ComparisonJob(QObject *parent = nullptr);
    ~ComparisonJob() override;

    /// @param first a theme whose rows are wanted before the others; empty = all at once.
    void start(const std::shared_ptr<const AtlasData> &data, const ViewState &view, const QString &first);
    void stop();
    /// Until release() nothing is begun: something else has to be there first.
    void hold() { m_held = true; }
    void release();

Q_SIGNALS:
    void ready(const std::shared_ptr<const atlas::ComparedView> &result);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::uint64_t m_generation = 0;
    bool m_held = false;
    std::function<void()> m_waiting;        ///< what was to be started meanwhile
};

} // namespace atlas
