// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/talk_memory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace atlas {

namespace {

constexpr int kVersion = 1;
constexpr const char *kMark = "presenting.json", *kStory = "presenting-story.json", *kLock = "presenting.lock";

void replaceFile(const QString &path, const QJsonObject &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

TalkMemory::TalkMemory(const QString &folder) : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : folder)
{
    m_writer.setMaxThreadCount(1);
}

TalkMemory::~TalkMemory() { m_writer.waitForDone(); }

QString TalkMemory::path(const char *name) const { return m_folder + QLatin1Char('/') + QString::fromLatin1(name); }

void TalkMemory::begin(const BrokenTalk &talk)
{
    end();
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<QLockFile>(path(kLock));
    m_lock->setStaleLockTime(0);
    m_held = m_lock->tryLock(0);
    m_talk = talk;
    if (!m_held)
        return;
    m_writer.start([to = path(kStory), json = toJson(talk.story)] { replaceFile(to, json); });
    writeMark();
}

void TalkMemory::setStep(int step)
{
    m_talk.step = step;
    if (m_held)
        writeMark();
}

void TalkMemory::writeMark()
{
    const QJsonObject mark{{QStringLiteral("version"), kVersion},
                           {QStringLiteral("step"), m_talk.step},
                           {QStringLiteral("started"), m_talk.started.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {QStringLiteral("atlas"), m_talk.atlas}};
    m_writer.start([to = path(kMark), mark] { replaceFile(to, mark); });
}

void TalkMemory::end()
{
    if (!m_held)
        return;
    m_writer.waitForDone();
    // The mark first: without it the story means nothing.
    QFile::remove(path(kMark));
    QFile::remove(path(kStory));
    m_lock->unlock();
    m_held = false;
}

std::optional<BrokenTalk> TalkMemory::left()
{
    const QJsonObject mark = readFile(path(kMark));
    const QDateTime written = QDateTime::fromString(mark.value(QLatin1String("written")).toString(), Qt::ISODate);
    const qint64 age = written.isValid() ? written.secsTo(QDateTime::currentDateTimeUtc()) : -1;
    if (m_held || mark.value(QLatin1String("version")).toInt() != kVersion || age < 0 || age > kHours * 3600)
        return std::nullopt;
    QLockFile lock(path(kLock));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return std::nullopt;
    const auto story = storyFromJson(readFile(path(kStory)));
    if (!story || story->steps.isEmpty())
        return std::nullopt;
    BrokenTalk talk{*story, 0, QDateTime::fromString(mark.value(QLatin1String("started")).toString(), Qt::ISODate).toLocalTime(),
                    mark.value(QLatin1String("atlas")).toString()};
    talk.step = std::clamp(mark.value(QLatin1String("step")).toInt(), 0, static_cast<int>(talk.story.steps.size()) - 1);
    if (!talk.started.isValid())
        talk.started = QDateTime::currentDateTime();
    return talk;
}

} // namespace atlas
