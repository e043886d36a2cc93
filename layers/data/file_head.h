// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"

#include <QByteArray>
#include <QString>

namespace atlas {

/// What a file tells of itself before anything of it is believed.
struct FileHead {
    qint64 size = 0;        ///< bytes, more than none
    QByteArray bytes;       ///< the first of them
};

/// @param most first bytes that are read
/// Any thread. Errors: FileMissing, IsDirectory, NotReadable, EmptyFile, with the file.
DataResult<FileHead> readHead(const QString &path, qint64 most);

} // namespace atlas
