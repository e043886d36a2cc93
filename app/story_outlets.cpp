// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/story_outlets.h"

#include "app/save_dialog.h"
#include "app/settings.h"
#include "layers/data/file_replacement.h"
#include "layers/render/files/figure_name.h"
#include "layers/render/story/story_html.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace atlas {

namespace {

DataResult<bool> writeBytes(const QString &path, const QByteArray &bytes)
{
    FileReplacement replacement(path, QStringLiteral(".part"));
    QFile file(replacement.temporaryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Unexpected{replacement.failure(file.errorString())};
    file.close();
    return replacement.commit();
}

} // namespace

StoryOutlets::StoryOutlets(StorySession &stories, Settings &settings, FigureWork &work, QWidget *window)
    : QObject(window), m_stories(stories), m_settings(settings), m_work(work), m_window(window)
{
}

void StoryOutlets::askWebPage()
{
    const Story *story = m_stories.story();
    if (!story || story->steps.isEmpty())
        return;
    const QString language = m_stories.atlas().view().language, title = fileNameOf(story->title.in(language));
    const QString name = (title.isEmpty() ? tr("story", "name of a file") : title) + QStringLiteral(".html");
    askSavePath(m_window, m_settings, {tr("Save the story as a web page"), name, {tr("Web page (*.html)")}},
                [this, data = m_stories.atlas().data(), told = *story, language](const QString &path) {
        const auto task = [=, done = tr("Saved as %1.").arg(path)](const FigureWork::Progress &, const std::stop_token &stop) -> DataResult<QString> {
            const QByteArray page = storyHtml(*data, told, language, stop);
            if (page.isEmpty())
                return Unexpected{DataError{.code = DataErrorCode::Cancelled, .file = path}};
            if (const auto written = writeBytes(path, page); !written)
                return Unexpected{written.error()};
            return done;
        };
        if (!m_work.run(tr("Writing %1…").arg(QFileInfo(path).fileName()), task))
            Q_EMIT said(tr("Something else is being written: wait for it, or stop it."));
    });
}

} // namespace atlas
