// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/settings.h"

#include <QFileInfo>

namespace atlas {

namespace {

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kRecent = QStringLiteral("recentFiles");

} // namespace

QString Settings::language() const
{
    return m_store.value(kLanguage).toString() == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("nl");
}

void Settings::setLanguage(const QString &language) { m_store.setValue(kLanguage, language); }

QString Settings::theme() const
{
    return m_store.value(kTheme, QStringLiteral("light")).toString();
}

void Settings::setTheme(const QString &theme) { m_store.setValue(kTheme, theme); }

QStringList Settings::recentFiles() const { return m_store.value(kRecent).toStringList(); }

void Settings::addRecentFile(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(full);
    files.prepend(full);
    m_store.setValue(kRecent, files.mid(0, kRecentFiles));
}

void Settings::clearRecentFiles() { m_store.remove(kRecent); }

} // namespace atlas
