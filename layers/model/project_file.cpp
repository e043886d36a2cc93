// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/model/project_file.h"

#include "layers/data/zip_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace atlas {

namespace {

using Error = DataErrorCode;

const QString kEntry = QStringLiteral("project.json");
const QString kFormat = QStringLiteral("krimpatlas-project");
/// A hundred stories of a hundred steps take some 20 MB.
constexpr qsizetype kLargestJson = qsizetype{64} << 20;
constexpr qint64 kHashed = qint64{1} << 20;

Unexpected<DataError> failure(Error code, const QString &path, const QString &detail = {})
{
    return Unexpected{DataError{.code = code, .file = path, .detail = detail}};
}

QJsonObject toJson(const KeptPath &path)
{
    return {{QStringLiteral("file"), path.absolute}, {QStringLiteral("relative"), path.relative}};
}

KeptPath pathFromJson(const QJsonValue &json)
{
    return {json[QStringLiteral("file")].toString(), json[QStringLiteral("relative")].toString()};
}

QJsonObject toJson(const ProjectData &data)
{
    QJsonArray figures;
    for (const KeptPath &path : data.ownFigures)
        figures.append(toJson(path));
    QJsonObject json{{QStringLiteral("builtIn"), data.map.absolute.isEmpty()},
                     {QStringLiteral("approximate"), data.approximate},
                     {QStringLiteral("ownFigures"), figures}};
    if (!data.map.absolute.isEmpty()) {
        json[QStringLiteral("map")] = toJson(data.map);
        json[QStringLiteral("fingerprint")] = data.fingerprint;
    }
    return json;
}

ProjectData dataFromJson(const QJsonObject &json)
{
    ProjectData data{pathFromJson(json[QStringLiteral("map")]), json[QStringLiteral("fingerprint")].toString(), json[QStringLiteral("approximate")].toBool(), {}};
    for (const QJsonValue &path : json[QStringLiteral("ownFigures")].toArray())
        data.ownFigures += pathFromJson(path);
    return data;
}

bool isLater(const QJsonValue &value, int known) { return value[QStringLiteral("version")].toInt() > known; }

/// Some part of it was written by a version after this one.
bool isLater(const QJsonObject &json)
{
    if (isLater(json, Project::kVersion) || isLater(json[QStringLiteral("view")], ViewState::kVersion))
        return true;
    for (const QJsonValue &story : json[QStringLiteral("stories")].toArray()) {
        if (isLater(story, Story::kVersion))
            return true;
        for (const QJsonValue &step : story[QStringLiteral("steps")].toArray()) {
            if (isLater(step[QStringLiteral("view")], ViewState::kVersion))
                return true;
        }
    }
    return false;
}

DataResult<Project> projectFrom(const QJsonObject &json, const QString &path)
{
    if (json[QStringLiteral("format")].toString() != kFormat)
        return failure(Error::InvalidState, path);
    if (isLater(json))
        return failure(Error::NewerFigure, path);
    Project project;
    project.data = dataFromJson(json[QStringLiteral("data")].toObject());
    const auto view = viewStateFromJson(json[QStringLiteral("view")].toObject());
    if (!view)
        return failure(Error::InvalidState, path, QStringLiteral("view.") + view.error().detail);
    project.view = *view;
    project.view.kept = namedSelectionsFromJson(json[QStringLiteral("kept")].toArray());
    const QJsonArray stories = json[QStringLiteral("stories")].toArray();
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const QString where = QStringLiteral("stories[%1]").arg(i);
        auto story = storyFromJson(stories[i].toObject());
        if (!story)
            return failure(Error::InvalidState, path, where + QLatin1Char('.') + story.error().detail);
        for (const Story &other : project.stories) {
            if (other.id == story->id)
                return failure(Error::InvalidState, path, where + QStringLiteral(".id"));
        }
        project.stories += std::move(*story);
    }
    project.story = json[QStringLiteral("story")].toString();
    project.step = json[QStringLiteral("step")].toInt();
    project.origin = json[QStringLiteral("origin")].toString();
    return project;
}

void relate(KeptPath &path, const QDir &folder)
{
    if (!path.absolute.isEmpty())
        path = {QFileInfo(path.absolute).absoluteFilePath(), folder.relativeFilePath(QFileInfo(path.absolute).absoluteFilePath())};
}

} // namespace

bool isProjectName(const QString &path) { return path.endsWith(QLatin1String(".krimpatlas"), Qt::CaseInsensitive); }

DataResult<bool> writeProject(const QString &path, Project project)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    relate(project.data.map, folder);
    for (KeptPath &figures : project.data.ownFigures)
        relate(figures, folder);
    QJsonArray stories;
    for (const Story &story : project.stories)
        stories.append(toJson(story));
    QJsonObject view = toJson(project.view);
    view.remove(QStringLiteral("kept"));
    QJsonObject json{{QStringLiteral("format"), kFormat},
                     {QStringLiteral("version"), Project::kVersion},
                     {QStringLiteral("program"), QStringLiteral("Krimpatlas %1").arg(QCoreApplication::applicationVersion()).trimmed()},
                     {QStringLiteral("data"), toJson(project.data)},
                     {QStringLiteral("view"), view},
                     {QStringLiteral("kept"), toJson(project.view.kept)},
                     {QStringLiteral("stories"), stories},
                     {QStringLiteral("story"), project.story},
                     {QStringLiteral("step"), project.step}};
    if (!project.origin.isEmpty())
        json[QStringLiteral("origin")] = project.origin;
    ZipWriter zip(path);
    zip.add(kEntry, QJsonDocument(json).toJson());
    return zip.finish();
}

DataResult<Project> readProject(const QString &path)
{
    const auto zip = ZipReader::open(path);
    if (!zip)
        return Unexpected{zip.error()};
    const auto bytes = zip->read(kEntry, kLargestJson);
    if (!bytes)
        return Unexpected{bytes.error()};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? projectFrom(document.object(), path) : failure(Error::Damaged, path, kEntry);
}

QString found(const KeptPath &path, const QString &projectPath)
{
    const QString besides = path.relative.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(projectPath).absoluteDir().absoluteFilePath(path.relative));
    for (const QString &place : {path.absolute, besides}) {
        if (!place.isEmpty() && QFileInfo(place).isFile())
            return place;
    }
    return {};
}

QString fingerprintOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.read(kHashed), QCryptographicHash::Sha256);
    return QStringLiteral("%1:%2").arg(file.size()).arg(QLatin1String(hash.toHex()));
}

} // namespace atlas
