// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/story_outlets.h"

#include "app/save_dialog.h"
#include "app/settings.h"
#include "layers/data/file_replacement.h"
#include "layers/render/files/figure_name.h"
#include "layers/render/story/handout.h"
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
    ask(tr("Save the story as a web page"), QStringLiteral("html"), tr("Web page (*.html)"),
        [](const AtlasData &data, const Story &story, const QString &language, const QString &path, const FigureWork::Progress &, const std::stop_token &stop) -> DataResult<bool> {
            const QByteArray page = storyHtml(data, story, language, stop);
            if (page.isEmpty())
                return Unexpected{DataError{.code = DataErrorCode::Cancelled, .file = path}};
            return writeBytes(path, page);
        });
}

void StoryOutlets::askHandOut()
{
    ask(tr("Save the story as a hand-out"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
        [](const AtlasData &data, const Story &story, const QString &language, const QString &path, const FigureWork::Progress &progress,
           const std::stop_token &stop) -> DataResult<bool> {
            const auto part = [&progress](std::size_t done, std::size_t of) { progress(static_cast<double>(done) / static_cast<double>(of)); };
            const auto pages = writeHandout(data, story, language, path, part, stop);
            return pages ? DataResult<bool>(true) : Unexpected{pages.error()};
        });
}

void StoryOutlets::ask(const QString &title, const QString &ending, const QString &filter, const Write &write)
{
    const Story *story = m_stories.story();
    if (!story || story->steps.isEmpty())
        return;
    const QString language = m_stories.atlas().view().language, named = fileNameOf(story->title.in(language));
    const QString name = (named.isEmpty() ? tr("story", "name of a file") : named) + QLatin1Char('.') + ending;
    askSavePath(m_window, m_settings, {title, name, {filter}}, [this, data = m_stories.atlas().data(), told = *story, language, write](const QString &path) {
        const auto task = [=, done = tr("Saved as %1.").arg(path)](const FigureWork::Progress &progress, const std::stop_token &stop) -> DataResult<QString> {
            if (const auto written = write(*data, told, language, path, progress, stop); !written)
                return Unexpected{written.error()};
            return done;
        };
        if (!m_work.run(tr("Writing %1…").arg(QFileInfo(path).fileName()), task))
            Q_EMIT said(tr("Something else is being written: wait for it, or stop it."));
    });
}

} // namespace atlas
