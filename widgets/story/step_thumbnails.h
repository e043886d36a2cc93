// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/model/atlas_session.h"
#include "layers/view/story/story.h"

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace atlas {

/// Small pictures of steps, drawn in a worker of low priority when they are first asked for. GUI thread.
class StepThumbnails : public QObject {
    Q_OBJECT

public:
    explicit StepThumbnails(AtlasSession &session, QObject *parent = nullptr);
    ~StepThumbnails() override;

    /// What the picture of a step depends on, over one atlas and in one language: not its words beside it.
    [[nodiscard]] static QByteArray keyOf(const StoryStep &step);
    /// Null while it is being drawn: drawn() tells.
    /// @param key  keyOf() the step
    /// @param size device pixels
    [[nodiscard]] QImage picture(const StoryStep &step, const QByteArray &key, QSize size);
    [[nodiscard]] bool isBusy() const { return !m_asked.isEmpty(); }

Q_SIGNALS:
    void drawn();

private:
    void forget();
    void draw(const StoryStep &step, const QByteArray &key, QSize size);

    AtlasSession &m_session;
    QCache<QByteArray, QImage> m_pictures;      ///< under the key, the size and the language
    QSet<QByteArray> m_asked;
    std::shared_ptr<std::atomic<bool>> m_stop;  ///< of what is being drawn over the atlas that is open
    QThreadPool m_pool;
};

} // namespace atlas
