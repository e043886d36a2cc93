// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace atlas::support {

/// The sources of the shipped stories, read apart from the program.
inline QString storySourcePath(const QString &id)
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/resources/stories/%1.json").arg(id);
}

inline QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Ids of the sources, sorted.
inline QStringList storySources()
{
    QStringList ids;
    for (const QString &name : QDir(QStringLiteral(ATLAS_SOURCE_DIR "/resources/stories")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids += name.chopped(5);
    return ids;
}

/// Anything between {= and the next }.
inline const QRegularExpression &placeholderForm()
{
    static const QRegularExpression form(QStringLiteral("\\{=([^}]*)\\}"));
    return form;
}

/// All expressions of a source: in placeholders and in cells.
inline QStringList expressionsIn(const QJsonValue &source)
{
    QStringList found;
    if (source.isArray()) {
        for (const QJsonValue &entry : source.toArray())
            found += expressionsIn(entry);
    } else if (source.isObject()) {
        const QJsonObject object = source.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += it.key() == QLatin1String("value") && it->isString() ? QStringList(it->toString()) : expressionsIn(*it);
    } else if (source.isString()) {
        for (auto it = placeholderForm().globalMatch(source.toString()); it.hasNext();)
            found += it.next().captured(1).section(QLatin1Char('|'), 0, 0);
    }
    return found;
}

/// Those of all stories.
inline QStringList storyExpressions()
{
    QStringList found;
    for (const QString &id : storySources())
        found += expressionsIn(readJson(storySourcePath(id)));
    return found;
}

/// All calls of a form in all stories, each once.
inline QList<QRegularExpressionMatch> storyCalls(const QString &pattern)
{
    const QRegularExpression form(pattern);
    QList<QRegularExpressionMatch> found;
    QStringList seen;
    for (const QString &expression : storyExpressions()) {
        for (auto it = form.globalMatch(expression); it.hasNext();) {
            const auto match = it.next();
            if (seen.contains(match.captured()))
                continue;
            seen += match.captured();
            found += match;
        }
    }
    return found;
}

} // namespace atlas::support
