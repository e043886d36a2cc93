// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "layers/render/story/slide.h"
#include "layers/view/classified_figures.h"

#include <QImage>
#include <QObject>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace atlas {

/// What a picture of a step is made from. Equal jobs give the same picture.
struct SlideJob {
    std::shared_ptr<const AtlasData> data;
    StoryStep step;
    GuessState guess;           ///< see ShownStep
    SlideOptions options;

    bool operator==(const SlideJob &other) const;
};

/// A slide as it is shown; a page unit is a pixel of the image.
struct RenderedSlide {
    SlideJob job;
    QImage image;                               ///< after the filter; opaque, device pixel ratio 1
    QColor background;
    QString title, description;                 ///< what a screen reader says
    std::vector<SlideMap> maps;
    std::vector<ClassifiedFigures> classified;  ///< of each map
};

/// How a job becomes a slide. Called in several threads at once.
using SlideMaker = std::function<Slide(const SlideJob &)>;
/// What becomes of a picture before it is shown: a weak lamp, for one. Called in several threads at once.
using ImageFilter = std::function<QImage(const QImage &)>;

/// Draws slides in two threads: one for what is wanted now and nothing else, so that it never waits; one for what may
/// be wanted next. Pictures stay as long as they are wanted, and a few after that.
class SlideRenderer : public QObject {
    Q_OBJECT

public:
    explicit SlideRenderer(QObject *parent = nullptr);
    ~SlideRenderer() override;

    /// What is wanted from here on. What was to be drawn ahead and is not among it is given up; what was wanted now and
    /// is under way is finished, so that something follows a hand that moves the map.
    /// @return the number of this request; they rise
    std::uint64_t request(const SlideJob &now, const QList<SlideJob> &ahead);
    /// Takes a picture that was drawn elsewhere.
    void keep(const std::shared_ptr<const RenderedSlide> &slide);
    /// The picture if it is there.
    [[nodiscard]] std::shared_ptr<const RenderedSlide> find(const SlideJob &job) const;
    /// The newest picture that was drawn because it was wanted now, and by which request.
    [[nodiscard]] std::pair<std::uint64_t, std::shared_ptr<const RenderedSlide>> newest() const;
    /// The picture at the width of setSmallWidth(); null if it is not there.
    [[nodiscard]] QImage findSmall(const SlideJob &job) const;

    void setMaker(const SlideMaker &maker);     ///< an empty one is slideOf() and guessSlide()
    void setFilter(const ImageFilter &filter);  ///< an empty one leaves pictures as they are
    void setSmallWidth(int pixels);             ///< 0 = small pictures are not made

    /// Draws a job here and now. Also what the threads do.
    static std::shared_ptr<const RenderedSlide> draw(const SlideJob &job, const SlideMaker &maker, const ImageFilter &filter,
                                                     const std::function<bool()> &wanted = {});

Q_SIGNALS:
    void ready();           ///< another picture is there
    void smallReady();

private:
    struct Kept {
        std::shared_ptr<const RenderedSlide> slide;
        QImage small;
    };
    /// What a thread does next: a picture, or a small one of it.
    struct Task {
        SlideJob job;
        std::uint64_t request = 0;                      ///< 0 = ahead
        std::shared_ptr<const RenderedSlide> toShrink;
    };

    void work(std::stop_token stop, std::size_t worker);
    void drawTask(const Task &task, const std::stop_token &stop);
    void shrink(const Task &task, int width);
    [[nodiscard]] std::optional<Task> nextTask(std::size_t worker) const;
    [[nodiscard]] const Kept *kept(const SlideJob &job) const;
    [[nodiscard]] bool isWanted(const SlideJob &job) const;
    void forgetOld();
    void startAfresh();

    mutable std::mutex m_mutex;             ///< over all below but the threads
    std::condition_variable_any m_wake;
    SlideMaker m_maker;
    ImageFilter m_filter;
    int m_smallWidth = 0;
    std::uint64_t m_generation = 0;         ///< rises when maker or filter change: older pictures are dropped
    std::uint64_t m_request = 0;
    std::optional<SlideJob> m_now;
    QList<SlideJob> m_ahead;
    std::pair<std::uint64_t, std::shared_ptr<const RenderedSlide>> m_newest;
    std::deque<Kept> m_kept;                ///< newest last
    std::array<std::optional<SlideJob>, 2> m_working;
    std::array<std::jthread, 2> m_threads;
};

} // namespace atlas
