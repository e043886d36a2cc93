// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/batch/batch.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <thread>

namespace atlas {

/// What is to be written.
struct BatchOrder {
    std::shared_ptr<const AtlasData> data;
    FigureSpec spec;
    BatchEach each = BatchEach::Place;
    QString regionLevel;
    QString target;         ///< "atlas.pdf", or a folder
    FigureFormat format = FigureFormat::Pdf;
    double pngScale = 1;
};

/// Makes up and writes a batch in a thread of its own. One at a time. GUI thread; so are its signals.
class BatchJob : public QObject {
    Q_OBJECT

public:
    explicit BatchJob(QObject *parent = nullptr);
    /// Stops, and waits for the figure under way.
    ~BatchJob() override;

    /// Nothing happens while another runs.
    void start(const BatchOrder &order);
    /// The end is told by cancelled(); nothing is left of what was written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// @param name of the figure that was written last
    void progressed(int done, int of, const QString &name);
    /// @param skipped what got no figure and why, a sentence each
    void finished(int figures, const QStringList &skipped, const QString &target);
    /// Nothing to write: `skipped` says why.
    void nothing(const QStringList &skipped);
    void failed(const atlas::DataError &error);
    void cancelled();

private:
    void run(const BatchOrder &order, const std::stop_token &stop);
    template <typename Act> void deliver(Act act);

    std::jthread m_thread;
    bool m_running = false;
};

} // namespace atlas
