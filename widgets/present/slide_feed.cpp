// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/slide_feed.h"

#include <algorithm>

namespace atlas {

SlideFeed::SlideFeed(Presentation &talk, QObject *parent) : QObject(parent), m_talk(talk)
{
    connect(&talk, &Presentation::shownChanged, this, &SlideFeed::ask);
    connect(&talk, &Presentation::aheadChanged, this, &SlideFeed::ask);
    connect(&talk, &Presentation::playingChanged, this, &SlideFeed::ask);
    connect(&talk, &Presentation::distanceChanged, this, &SlideFeed::ask);
    connect(&m_renderer, &SlideRenderer::ready, this, &SlideFeed::take);
    connect(&m_renderer, &SlideRenderer::smallReady, this, &SlideFeed::smallChanged);
}

SlideJob SlideFeed::jobFor(const ShownStep &shown) const
{
    const StoryStep &step = shown.step;
    SlideJob job{m_talk.data(), step, shown.guess, {}};
    job.options.size = m_pixels;
    job.options.language = m_language;
    job.options.distance = m_talk.distance();
    const auto &steps = m_talk.story().steps;
    const auto at = std::ranges::find(steps, step.id, &StoryStep::id);
    // The step is laid out as it is told, whatever part of the map is shown.
    if (at->view.extent != step.view.extent) {
        job.options.zoom = step.view.extent;
        job.step.view.extent = at->view.extent;
    }
    if (m_talk.count() > 1) {
        job.options.number = static_cast<int>(at - steps.begin()) + 1;
        job.options.of = m_talk.count();
    }
    return job;
}

void SlideFeed::setPixels(const QSize &pixels)
{
    if (pixels.isEmpty() || pixels == m_pixels)
        return;
    m_pixels = pixels;
    if (!m_slide) {
        m_job = jobFor(m_talk.shownStep());
        m_slide = SlideRenderer::draw(m_job, m_maker, m_filter);
        m_renderer.keep(m_slide);
        Q_EMIT slideChanged();
    }
    ask();
}

void SlideFeed::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    ask();
    Q_EMIT languageChanged(language);
}

void SlideFeed::setMaker(const SlideMaker &maker)
{
    m_maker = maker;
    m_renderer.setMaker(maker);
    ask();
}

void SlideFeed::setFilter(const ImageFilter &filter)
{
    m_filter = filter;
    m_renderer.setFilter(filter);
    ask();
}

void SlideFeed::ask()
{
    if (m_pixels.isEmpty())
        return;
    m_job = jobFor(m_talk.shownStep());
    QList<SlideJob> ahead;
    for (const ShownStep &step : m_talk.ahead())
        ahead << jobFor(step);
    m_next.reset();
    const int next = m_talk.index() + 1;
    if (next < m_talk.count()) {
        const auto of = std::ranges::find_if(ahead, [&](const SlideJob &job) { return job.options.number == next + 1; });
        if (of != ahead.end())
            m_next = *of;
    }
    m_request = m_renderer.request(m_job, ahead);
    take();
}

void SlideFeed::take()
{
    std::shared_ptr<const RenderedSlide> found = m_renderer.find(m_job);
    std::uint64_t request = m_request;
    if (!found) {
        // A hand that goes on moving sees what it asked for a little before.
        const auto [by, newest] = m_renderer.newest();
        if (newest && by > m_shownRequest && newest->job.step.id == m_job.step.id && newest->job.options.size == m_job.options.size) {
            found = newest;
            request = by;
        }
    }
    if (found && found != m_slide) {
        m_slide = found;
        m_shownRequest = request;
        Q_EMIT slideChanged();
    }
    m_talk.setWaiting(isWaiting());
    Q_EMIT smallChanged();
}

QImage SlideFeed::smallNext() const { return m_next ? m_renderer.findSmall(*m_next) : QImage(); }

} // namespace atlas
