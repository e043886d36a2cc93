// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/file_replacement.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace atlas {

/// Writes a zip to a temporary file beside the target and puts it in its place at the end; what is not finished leaves
/// nothing. Any one thread.
class ZipWriter {
public:
    explicit ZipWriter(const QString &target);

    /// Keeps the bytes until finish(). Folders in a name are parted by "/"; names are UTF-8.
    void add(const QString &name, const QByteArray &bytes);
    /// Packs and writes everything that was added. Errors: WriteFailed.
    [[nodiscard]] DataResult<bool> finish();

private:
    struct Entry {
        QString name;
        QByteArray bytes;
    };

    FileReplacement m_file;
    std::vector<Entry> m_entries;
};

} // namespace atlas
