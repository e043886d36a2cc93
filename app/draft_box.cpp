// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "app/draft_box.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace atlas {

namespace {

QString lockOf(const QString &draft) { return draft + QStringLiteral(".lock"); }

} // namespace

DraftBox::DraftBox(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

DraftBox::~DraftBox() { m_pool.waitForDone(); }

QString DraftBox::folder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts"); }

/// Takes a name that is nobody's.
bool DraftBox::begin()
{
    if (!m_path.isEmpty())
        return true;
    if (!QDir().mkpath(folder()))
        return false;
    const QString name = QStringLiteral("%1-%2").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))).arg(QCoreApplication::applicationPid());
    const QString path = QDir(folder()).filePath(name + QStringLiteral(".krimpatlas"));
    m_lock = std::make_unique<QLockFile>(lockOf(path));
    // However long a talk lasts: only the end of the program frees it.
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return false;
    m_path = path;
    return true;
}

void DraftBox::keep(const Project &project)
{
    if (!begin()) {
        Q_EMIT failed({.code = DataErrorCode::WriteFailed, .file = folder()});
        return;
    }
    // Only the newest counts.
    m_pool.clear();
    m_pool.start([this, path = m_path, project] {
        if (const auto written = writeProject(path, project); !written)
            QMetaObject::invokeMethod(this, [this, error = written.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
}

void DraftBox::keepNow(const Project &project)
{
    keep(project);
    m_pool.waitForDone();
}

QString DraftBox::release()
{
    m_pool.waitForDone();
    m_lock.reset();
    return std::exchange(m_path, {});
}

void DraftBox::discard()
{
    m_pool.clear();
    m_pool.waitForDone();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    release();
}

QStringList DraftBox::left() const
{
    QStringList drafts;
    const QDir dir(folder());
    for (const QString &name : dir.entryList({QStringLiteral("*.krimpatlas")}, QDir::Files, QDir::Time)) {
        const QString path = dir.filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (path != m_path && lock.tryLock(0))
            drafts << path;
    }
    return drafts;
}

void DraftBox::remove(const QString &draft)
{
    QFile::remove(draft);
    QFile::remove(lockOf(draft));
}

} // namespace atlas
