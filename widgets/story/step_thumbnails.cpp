// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/story/step_thumbnails.h"

#include "layers/render/story/slide.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace atlas {

namespace {

/// Long stories on large screens: some MB.
constexpr int kPictures = 400;
/// A slide is laid out for a room; a smaller page would leave no room for a map beside its type.
constexpr double kPageHeight = 480;

QImage pictureOf(const AtlasData &data, const StoryStep &step, const QString &language, QSize size)
{
    SlideOptions options;
    options.size = {kPageHeight * size.width() / size.height(), kPageHeight};
    options.language = language;
    // Beside the picture stand its words; of a step of words there is nothing else to show.
    options.words = step.shows == StepShows::Words;
    const Slide slide = slideOf(data, step, options);
    // Drawn twice as large and made smaller: thin lines and small type keep their shape.
    return toImage(slide.list, 2 * size.height() / kPageHeight).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

StepThumbnails::StepThumbnails(AtlasSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_pictures(kPictures), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&session, &AtlasSession::dataChanged, this, &StepThumbnails::forget);
}

StepThumbnails::~StepThumbnails()
{
    m_stop->store(true);
    m_pool.clear();
    m_pool.waitForDone();
}

QByteArray StepThumbnails::keyOf(const StoryStep &step)
{
    QJsonObject json = toJson(step);
    for (const char *member : {"id", "notes", "source", "guess", "plays"})
        json.remove(QLatin1String(member));
    if (step.shows != StepShows::Words) {
        json.remove(QStringLiteral("title"));
        json.remove(QStringLiteral("text"));
    }
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
}

QImage StepThumbnails::picture(const StoryStep &step, const QByteArray &key, QSize size)
{
    const QByteArray full = key + m_session.view().language.toLatin1() + QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
    if (const QImage *known = m_pictures.object(full))
        return *known;
    if (!m_asked.contains(full)) {
        m_asked.insert(full);
        draw(step, full, size);
    }
    return {};
}

void StepThumbnails::draw(const StoryStep &step, const QByteArray &key, QSize size)
{
    m_pool.start([this, data = m_session.data(), step, key, size, language = m_session.view().language, stop = m_stop] {
        if (stop->load())
            return;
        const QImage image = pictureOf(*data, step, language, size);
        if (stop->load())
            return;
        QMetaObject::invokeMethod(this, [this, key, image, stop] {
            if (stop != m_stop)
                return;
            m_asked.remove(key);
            m_pictures.insert(key, new QImage(image));
            Q_EMIT drawn();
        }, Qt::QueuedConnection);
    });
}

/// Another atlas has other borders and figures.
void StepThumbnails::forget()
{
    m_stop->store(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.clear();
    m_pictures.clear();
    m_asked.clear();
}

} // namespace atlas
