// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/figure_work.h"
#include "layers/model/story_session.h"

#include <QObject>

#include <functional>
#include <stop_token>

class QWidget;

namespace atlas {

class Settings;

/// What is taken home from a story: a web page, or the hand-out on paper. Asks where to, and writes in a worker. GUI thread.
class StoryOutlets : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialogs; all outlive this
    StoryOutlets(StorySession &stories, Settings &settings, FigureWork &work, QWidget *window);

    /// The story that is shown, in the language of the window.
    void askWebPage();
    void askHandOut();

Q_SIGNALS:
    void said(const QString &words);

private:
    using Write = std::function<DataResult<bool>(const AtlasData &data, const Story &story, const QString &language, const QString &path,
                                                 const FigureWork::Progress &progress, const std::stop_token &stop)>;
    void ask(const QString &title, const QString &ending, const QString &filter, const Write &write);

    StorySession &m_stories;
    Settings &m_settings;
    FigureWork &m_work;
    QWidget *m_window;
};

} // namespace atlas
