// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/file_replacement.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace atlas {

namespace {

/// Makes the bytes (of a file, or the entries of a folder) outlive a power cut.
bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

FileReplacement::FileReplacement(const QString &target, const QString &ending) : m_target(target)
{
    // Beside the target, so that it can be renamed.
    const QFileInfo info(target);
    m_temporary = info.absolutePath() + QStringLiteral("/.%1.%2%3").arg(info.fileName()).arg(::getpid()).arg(ending);
    QFile::remove(m_temporary);
}

FileReplacement::~FileReplacement()
{
    if (!m_committed)
        QFile::remove(m_temporary);
}

DataResult<bool> FileReplacement::commit()
{
    if (!syncToDisk(m_temporary))
        return Unexpected{failure(QStringLiteral("fsync"))};
    const QByteArray from = QFile::encodeName(m_temporary), to = QFile::encodeName(m_target);
    if (::rename(from.constData(), to.constData()) != 0)
        return Unexpected{failure(QString::fromLocal8Bit(strerror(errno)))};
    m_committed = true;
    syncToDisk(QFileInfo(m_target).absolutePath());
    return true;
}

DataError FileReplacement::failure(const QString &why) const
{
    return {.code = DataErrorCode::WriteFailed, .file = m_target, .detail = why};
}

} // namespace atlas
