// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/file_head.h"

#include <QFile>
#include <QFileInfo>

namespace atlas {

DataResult<FileHead> readHead(const QString &path, qint64 most)
{
    const auto failure = [&path](DataErrorCode code) { return Unexpected{DataError{.code = code, .file = path}}; };
    const QFileInfo info(path);
    if (!info.exists())
        return failure(DataErrorCode::FileMissing);
    if (info.isDir())
        return failure(DataErrorCode::IsDirectory);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(DataErrorCode::NotReadable);
    if (file.size() == 0)
        return failure(DataErrorCode::EmptyFile);
    return FileHead{file.size(), file.read(most)};
}

} // namespace atlas
