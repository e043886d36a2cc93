// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/slide_renderer.h"

#include <algorithm>

namespace atlas {

namespace {

/// So many pictures stay that nobody asks for: going back and forth is then at once. 33 MB each at 3840×2160.
constexpr std::size_t kUnwantedKept = 2;

Slide makeSlide(const SlideJob &job) { return slideOf(*job.data, job.step, job.options); }

} // namespace

bool SlideJob::operator==(const SlideJob &other) const
{
    const SlideOptions &a = options, &b = other.options;
    return data == other.data && a.size == b.size && a.language == b.language && a.distance == b.distance && a.number == b.number && a.of == b.of
        && a.theme == b.theme && a.mostClasses == b.mostClasses && a.zoom == b.zoom
        && a.words == b.words && a.pictures == b.pictures && step == other.step && guess == other.guess;
}

std::shared_ptr<const RenderedSlide> SlideRenderer::draw(const SlideJob &job, const SlideMaker &maker, const ImageFilter &filter, const std::function<bool()> &wanted)
{
    Slide slide = maker ? maker(job) : makeSlide(job);
    if (wanted && !wanted())
        return nullptr;
    auto drawn = std::make_shared<RenderedSlide>();
    drawn->job = job;
    drawn->background = slide.list.background.isValid() ? slide.list.background : QColor(Qt::white);
    slide.list.background = drawn->background;
    drawn->title = slide.list.title;
    drawn->description = slide.list.description;
    drawn->image = toImage(slide.list, 1);
    if (filter)
        drawn->image = filter(drawn->image);
    // Opaque pictures are copied to the screen, others would be blended.
    if (drawn->image.format() == QImage::Format_ARGB32_Premultiplied)
        drawn->image.reinterpretAsFormat(QImage::Format_RGB32);
    drawn->maps = std::move(slide.maps);
    for (const SlideMap &map : drawn->maps)
        drawn->classified.push_back(classifyView(*job.data, map.view));
    return drawn;
}

SlideRenderer::SlideRenderer(QObject *parent) : QObject(parent)
{
    for (std::size_t i = 0; i < m_threads.size(); ++i)
        m_threads[i] = std::jthread([this, i](std::stop_token stop) { work(std::move(stop), i); });
}

SlideRenderer::~SlideRenderer()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    for (std::jthread &thread : m_threads)
        thread.join();
}

std::uint64_t SlideRenderer::request(const SlideJob &now, const QList<SlideJob> &ahead)
{
    const std::scoped_lock lock(m_mutex);
    m_now = now;
    m_ahead = ahead;
    forgetOld();
    m_wake.notify_all();
    return ++m_request;
}

void SlideRenderer::keep(const std::shared_ptr<const RenderedSlide> &slide)
{
    const std::scoped_lock lock(m_mutex);
    m_kept.push_back({slide, {}});
}

std::pair<std::uint64_t, std::shared_ptr<const RenderedSlide>> SlideRenderer::newest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_newest;
}

std::shared_ptr<const RenderedSlide> SlideRenderer::find(const SlideJob &job) const
{
    const std::scoped_lock lock(m_mutex);
    const Kept *found = kept(job);
    return found ? found->slide : nullptr;
}

QImage SlideRenderer::findSmall(const SlideJob &job) const
{
    const std::scoped_lock lock(m_mutex);
    const Kept *found = kept(job);
    return found ? found->small : QImage();
}

void SlideRenderer::setMaker(const SlideMaker &maker)
{
    const std::scoped_lock lock(m_mutex);
    m_maker = maker;
    startAfresh();
}

void SlideRenderer::setFilter(const ImageFilter &filter)
{
    const std::scoped_lock lock(m_mutex);
    m_filter = filter;
    startAfresh();
}

void SlideRenderer::setSmallWidth(int pixels)
{
    const std::scoped_lock lock(m_mutex);
    if (m_smallWidth == pixels)
        return;
    m_smallWidth = pixels;
    for (Kept &one : m_kept)
        one.small = {};
    m_wake.notify_all();
}

void SlideRenderer::startAfresh()
{
    ++m_generation;
    m_kept.clear();
    m_newest = {};
    m_wake.notify_all();
}

const SlideRenderer::Kept *SlideRenderer::kept(const SlideJob &job) const
{
    const auto found = std::ranges::find_if(m_kept, [&](const Kept &one) { return one.slide->job == job; });
    return found == m_kept.end() ? nullptr : &*found;
}

bool SlideRenderer::isWanted(const SlideJob &job) const { return m_now == job || m_ahead.contains(job); }

void SlideRenderer::forgetOld()
{
    std::size_t unwanted = static_cast<std::size_t>(std::ranges::count_if(m_kept, [this](const Kept &one) { return !isWanted(one.slide->job); }));
    std::erase_if(m_kept, [&](const Kept &one) { return unwanted > kUnwantedKept && !isWanted(one.slide->job) && unwanted-- > 0; });
}

std::optional<SlideRenderer::Task> SlideRenderer::nextTask(std::size_t worker) const
{
    const auto isOpen = [this](const SlideJob &job) {
        return !kept(job) && std::ranges::none_of(m_working, [&](const auto &working) { return working == job; });
    };
    if (m_now && isOpen(*m_now))
        return Task{*m_now, m_request, nullptr};
    if (worker == 0)
        return std::nullopt;
    if (m_smallWidth > 0) {
        for (const Kept &one : m_kept) {
            if (one.small.isNull() && isWanted(one.slide->job))
                return Task{one.slide->job, 0, one.slide};
        }
    }
    const auto next = std::ranges::find_if(m_ahead, isOpen);
    return next == m_ahead.end() ? std::nullopt : std::optional(Task{*next, 0, nullptr});
}

void SlideRenderer::work(std::stop_token stop, std::size_t worker)
{
    while (!stop.stop_requested()) {
        std::optional<Task> task;
        int smallWidth = 0;
        {
            std::unique_lock lock(m_mutex);
            m_working[worker].reset();
            if (!m_wake.wait(lock, stop, [&] { return (task = nextTask(worker)).has_value(); }))
                return;
            if (!task->toShrink)
                m_working[worker] = task->job;
            smallWidth = m_smallWidth;
        }
        if (task->toShrink)
            shrink(*task, smallWidth);
        else
            drawTask(*task, stop);
    }
}

void SlideRenderer::shrink(const Task &task, int width)
{
    const QImage &image = task.toShrink->image;
    const QImage small = image.scaledToWidth(std::min(width, image.width()), Qt::SmoothTransformation);
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_if(m_kept, [&](const Kept &one) { return one.slide == task.toShrink; });
        if (found == m_kept.end() || width != m_smallWidth)
            return;
        found->small = small;
    }
    QMetaObject::invokeMethod(this, &SlideRenderer::smallReady, Qt::QueuedConnection);
}

void SlideRenderer::drawTask(const Task &task, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const SlideMaker maker = m_maker;
    const ImageFilter filter = m_filter;
    const std::uint64_t generation = m_generation;
    lock.unlock();
    const auto wanted = [&] {
        const std::scoped_lock within(m_mutex);
        return !stop.stop_requested() && generation == m_generation && (task.request > 0 || isWanted(task.job));
    };
    const auto drawn = draw(task.job, maker, filter, wanted);
    if (!drawn || !wanted())
        return;
    lock.lock();
    m_kept.push_back({drawn, {}});
    if (task.request > m_newest.first)
        m_newest = {task.request, drawn};
    forgetOld();
    m_wake.notify_all();
    lock.unlock();
    QMetaObject::invokeMethod(this, &SlideRenderer::ready, Qt::QueuedConnection);
}

} // namespace atlas
