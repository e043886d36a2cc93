// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/map_labels.h"
#include "layers/render/map_scene.h"

#include <QImage>
#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace atlas {

/// More selected places than this are drawn by the worker, not while pointing.
inline constexpr std::size_t kDrawnDirectly = 48;

/// What a sharp frame is made of. Generations rise; a frame older than the shown one is dropped.
struct FrameJob {
    std::uint64_t generation = 0;
    std::shared_ptr<const MapScene> scene;
    Viewport viewport;
    std::vector<std::uint32_t> selected;    ///< drawn into `over`; for selections too large to draw while pointing
};

struct Frame {
    std::uint64_t generation = 0;
    Viewport viewport;
    QImage map;
    QImage over;                            ///< null without `selected`
    std::shared_ptr<const MapScene> scene;  ///< what `map` shows
    std::vector<PlacedLabel> labels;        ///< the names on `map`, to draw again over outlines
};

/// Draws a job; also what the worker does. @return a null `map` if stopped.
Frame drawFrame(const FrameJob &job, std::stop_token stop = {});

/// One worker thread that always draws the latest job. A job that moves the map waits for the frame
/// under way, so that something follows the hand; one with another scene cancels it.
class FrameRenderer : public QObject {
    Q_OBJECT

public:
    explicit FrameRenderer(QObject *parent = nullptr);
    ~FrameRenderer() override;

    void request(FrameJob job);

Q_SIGNALS:
    void frameReady(const atlas::Frame &frame);

private:
    void work(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<FrameJob> m_next;
    std::shared_ptr<const MapScene> m_drawing;
    std::stop_source m_cancel;
    std::jthread m_thread;
};

} // namespace atlas
