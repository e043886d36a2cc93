// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/data/file_replacement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct zip;

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

/// Reads entries of a zip into memory. Nothing of the file is trusted: not what it says its sizes are, nor its end.
/// Any one thread.
class ZipReader {
public:
    /// More than this was not made by this program, or not in good faith.
    static constexpr qint64 kLargestFile = qint64{256} << 20;
    static constexpr qsizetype kMostEntries = 10000;

    /// Errors: FileMissing, IsDirectory, NotReadable, EmptyFile; InvalidState without a detail (no zip), Damaged (cut
    /// off, inconsistent, too large).
    [[nodiscard]] static DataResult<ZipReader> open(const QString &path);

    [[nodiscard]] QStringList names() const;
    /// @param most bytes it may unpack to
    /// Errors: InvalidState without a detail (no such entry), Damaged (more than that, check sum, encrypted).
    [[nodiscard]] DataResult<QByteArray> read(const QString &name, qsizetype most) const;

private:
    struct Closes { void operator()(zip *opened) const; };

    QString m_path;
    std::unique_ptr<zip, Closes> m_zip;
};

} // namespace atlas
