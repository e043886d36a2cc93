// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/frame_renderer.h"

#include <QPainter>

namespace atlas {

Frame drawFrame(const FrameJob &job, std::stop_token stop)
{
    Frame frame{job.generation, job.viewport, renderMap(*job.scene, job.viewport, stop), {}, job.scene, {}};
    if (frame.map.isNull() || !job.scene->shapes)
        return frame;
    frame.labels = placeLabels(*job.scene, job.viewport);
    if (job.selected.empty())
        return frame;
    frame.over = QImage(frame.map.size(), QImage::Format_ARGB32_Premultiplied);
    frame.over.setDevicePixelRatio(job.viewport.dpr);
    frame.over.fill(Qt::transparent);
    QPainter painter(&frame.over);
    Highlight highlight;
    highlight.selected = job.selected;
    paintHighlight(painter, *job.scene->shapes, job.viewport, highlight, job.scene->theme);
    if (!job.scene->symbols.isEmpty())
        paintSymbolRings(painter, job.scene->symbols, job.viewport, job.selected, job.scene->theme.accent, 1.2, job.scene->theme);
    return frame;
}

FrameRenderer::FrameRenderer(QObject *parent)
    : QObject(parent), m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
}

FrameRenderer::~FrameRenderer()
{
    m_thread.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_cancel.request_stop();
    }
    m_thread.join();
}

void FrameRenderer::request(FrameJob job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_drawing && m_drawing != job.scene)
        m_cancel.request_stop();
    m_next = std::move(job);
    m_wake.notify_one();
}

void FrameRenderer::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        FrameJob job;
        std::stop_token cancelled;
        {
            std::unique_lock lock(m_mutex);
            m_drawing.reset();
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            job = std::move(*m_next);
            m_next.reset();
            m_drawing = job.scene;
            m_cancel = {};
            cancelled = m_cancel.get_token();
        }
        Frame frame = drawFrame(job, cancelled);
        if (frame.map.isNull() || stop.stop_requested())
            continue;
        QMetaObject::invokeMethod(this, [this, ready = std::move(frame)] { Q_EMIT frameReady(ready); }, Qt::QueuedConnection);
    }
}

} // namespace atlas
