// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/lamp_advice.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <memory>

namespace atlas {

/// Works out in a worker thread what a lamp leaves of a view: all its numbers of classes may be tried. A new lamp makes
/// the one before be dropped; the classes of the view are worked out once. GUI thread.
class LampJob : public QObject {
    Q_OBJECT

public:
    explicit LampJob(QObject *parent = nullptr);
    ~LampJob() override;

    void setView(std::shared_ptr<const AtlasData> data, const ViewState &view);
    void start(const Lamp &lamp);

Q_SIGNALS:
    void ready(const atlas::LampAdvice &advice);

private:
    struct Subject;
    std::shared_ptr<Subject> m_subject;
    QThreadPool m_pool;         ///< one thread
    std::atomic<std::uint64_t> m_generation = 0;
};

} // namespace atlas
