// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/shipped_stories.h"

#include "layers/data/geopackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace atlas {

const QStringList &shippedStoryIds()
{
    static const QStringList ids{QStringLiteral("two-worlds"), QStringLiteral("growth-and-shrinkage"), QStringLiteral("grey-pressure"),
                                 QStringLiteral("balance"), QStringLiteral("great-divergence"), QStringLiteral("middle-sized-cities"),
                                 QStringLiteral("work-follows-living"), QStringLiteral("places-that-dont-matter")};
    return ids;
}

QString shippedStoriesFolder()
{
    const QString atlas = builtInAtlasPath();
    return atlas.isEmpty() ? QString() : QFileInfo(atlas).dir().filePath(QStringLiteral("stories"));
}

DataResult<Story> readShippedStory(const QString &id, const QString &folder)
{
    // Only the ids that there are become the name of a file.
    const QString path = QDir(folder).filePath(id + QStringLiteral(".json"));
    if (!shippedStoryIds().contains(id) || folder.isEmpty() || !QFileInfo::exists(path))
        return Unexpected{DataError{.code = DataErrorCode::FileMissing, .file = path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{DataError{.code = DataErrorCode::NotReadable, .file = path, .detail = file.errorString()}};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return Unexpected{DataError{.code = DataErrorCode::InvalidState, .file = path, .detail = error.errorString()}};
    auto story = storyFromJson(json.object());
    if (!story) {
        DataError where = story.error();
        where.file = path;
        return Unexpected{where};
    }
    return story;
}

QList<Story> readShippedStories(const QString &folder)
{
    QList<Story> stories;
    for (const QString &id : shippedStoryIds()) {
        if (auto story = readShippedStory(id, folder))
            stories.append(std::move(*story));
    }
    return stories;
}

} // namespace atlas
