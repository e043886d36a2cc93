// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/presentation.h"
#include "widgets/present/slide_renderer.h"

#include <QObject>
#include <QSize>

namespace atlas {

/// The pictures of a talk, for whoever shows them: room and speaker. The last picture stands until the next one is
/// there; what may come next is drawn ahead. While a picture is waited for the talk lets no year go by. GUI thread only.
class SlideFeed : public QObject {
    Q_OBJECT

public:
    explicit SlideFeed(Presentation &talk, QObject *parent = nullptr);

    /// Device pixels of a picture. The first picture is drawn at once, here: a screen never opens without.
    void setPixels(const QSize &pixels);
    [[nodiscard]] QSize pixels() const { return m_pixels; }
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    /// See SlideRenderer. Both may be called from several threads at once.
    void setMaker(const SlideMaker &maker);
    void setFilter(const ImageFilter &filter);
    void setSmallWidth(int pixels) { m_renderer.setSmallWidth(pixels); }

    /// What is to be seen; null before setPixels(). Of another step, year or size while the right one is drawn.
    [[nodiscard]] const std::shared_ptr<const RenderedSlide> &slide() const { return m_slide; }
    [[nodiscard]] bool isWaiting() const { return !m_slide || m_slide->job != m_job; }
    /// Small pictures of this step and the next; null if they are not there, or there is no next step.
    [[nodiscard]] QImage smallShown() const { return m_renderer.findSmall(m_job); }
    [[nodiscard]] QImage smallNext() const;

Q_SIGNALS:
    void slideChanged();
    void languageChanged(const QString &language);
    void smallChanged();

private:
    [[nodiscard]] SlideJob jobFor(const ShownStep &shown) const;
    void ask();
    void take();

    Presentation &m_talk;
    QSize m_pixels;
    QString m_language = QStringLiteral("nl");
    SlideMaker m_maker;
    ImageFilter m_filter;
    SlideJob m_job;                                 ///< what ought to be seen
    std::optional<SlideJob> m_next;
    std::uint64_t m_request = 0, m_shownRequest = 0;
    std::shared_ptr<const RenderedSlide> m_slide;
    SlideRenderer m_renderer;                       ///< last: its threads end before the rest goes
};

} // namespace atlas
