// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <thread>

namespace atlas {

class MessageStrip;

/// Writes figures in a thread of its own. If that lasts, the strip shows how far it is, with a way out. One piece of
/// work at a time.
class FigureWork : public QObject {
    Q_OBJECT

public:
    /// Called from the thread, with the share that is done.
    using Progress = std::function<void(double)>;
    /// @return what to say of it; Cancelled if it was stopped.
    using Task = std::function<DataResult<QString>(const Progress &progress, std::stop_token stop)>;

    explicit FigureWork(MessageStrip &strip, QObject *parent = nullptr);
    ~FigureWork() override;

    /// @param words "Writing 342 pages…" @return false if something else is under way: nothing is begun.
    bool run(const QString &words, Task task);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void said(const QString &words);
    void failed(const atlas::DataError &error);

private:
    void finish(const DataResult<QString> &result);
    void showStrip();

    MessageStrip &m_strip;
    QString m_words;
    double m_done = 0;
    QTimer m_lasts;         ///< short work shows no strip
    bool m_busy = false, m_shown = false;
    std::jthread m_thread;
};

} // namespace atlas
