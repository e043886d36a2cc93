// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/view/figure_spec.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace atlas {

/// A finished figure, what it was made of, and its picture.
struct DrawnFigure {
    std::shared_ptr<const AtlasData> data;
    FigureSpec spec;
    DisplayList list;
    double scale = 1;       ///< device pixels a page unit of the picture
    QImage image;
};

/// Draws figures in a worker thread. A new request stops the one under way; what comes too late is dropped.
class FigureJob : public QObject {
    Q_OBJECT

public:
    /// Changes a finished picture: how others see its colours, how it prints. Called in the worker.
    using Filter = std::function<QImage(const QImage &)>;

    explicit FigureJob(QObject *parent = nullptr);
    ~FigureJob() override;

    /// @param last  drawn before: its drawing is used again if only the scale is another; may be null.
    /// @param scale device pixels a page unit; less is taken where the picture would be too large.
    void start(const std::shared_ptr<const AtlasData> &data, const FigureSpec &spec, double scale, const std::shared_ptr<const DrawnFigure> &last);
    void stop();
    /// For what is started from now on; empty = none.
    void setFilter(Filter filter) { m_filter = std::move(filter); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ready(const std::shared_ptr<const atlas::DrawnFigure> &figure);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::uint64_t m_generation = 0;
    Filter m_filter;
    bool m_busy = false;
};

} // namespace atlas
