// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/zip_file.h"

#include "layers/data/file_head.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace atlas {

ZipWriter::ZipWriter(const QString &target) : m_file(target, QStringLiteral(".zip")) {}

void ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    m_entries.push_back({name, bytes});
}

DataResult<bool> ZipWriter::finish()
{
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(m_file.temporaryPath()).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!zip)
        return Unexpected{m_file.failure(QStringLiteral("zip_open: %1").arg(code))};
    const auto given = [&] {
        const QString why = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
        return Unexpected{m_file.failure(why)};
    };
    for (const Entry &entry : m_entries) {
        // The bytes stay ours: the zip is written before this returns.
        zip_source_t *source = zip_source_buffer(zip, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        if (!source)
            return given();
        if (zip_file_add(zip, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return given();
        }
    }
    if (zip_close(zip) != 0)
        return given();
    return m_file.commit();
}

namespace {

using Error = DataErrorCode;

Unexpected<DataError> failure(Error code, const QString &path, const QString &detail = {})
{
    return Unexpected{DataError{.code = code, .file = path, .detail = detail}};
}

} // namespace

void ZipReader::Closes::operator()(zip *opened) const { zip_discard(opened); }

DataResult<ZipReader> ZipReader::open(const QString &path)
{
    const auto head = readHead(path, 4);
    if (!head)
        return Unexpected{head.error()};
    // One that was cut off has lost its list of entries; its beginning still tells what it was.
    if (head->bytes != QByteArray("PK\x03\x04", 4))
        return failure(Error::InvalidState, path);
    if (head->size > kLargestFile)
        return failure(Error::Damaged, path, QStringLiteral("size"));
    int code = 0;
    ZipReader reader;
    reader.m_path = path;
    reader.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!reader.m_zip)
        return failure(Error::Damaged, path, QStringLiteral("zip_open: %1").arg(code));
    if (zip_get_num_entries(reader.m_zip.get(), 0) > kMostEntries)
        return failure(Error::Damaged, path, QStringLiteral("entries"));
    return reader;
}

QStringList ZipReader::names() const
{
    QStringList list;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        list << QString::fromUtf8(zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS));
    return list;
}

DataResult<QByteArray> ZipReader::read(const QString &name, qsizetype most) const
{
    const zip_int64_t at = zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (at < 0)
        return failure(Error::InvalidState, m_path);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || stat.size > static_cast<zip_uint64_t>(most))
        return failure(Error::Damaged, m_path, name);
    const auto close = [](zip_file_t *entry) { zip_fclose(entry); };
    const std::unique_ptr<zip_file_t, decltype(close)> entry(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0), close);
    if (!entry)
        return failure(Error::Damaged, m_path, name);
    // A piece at a time: what an entry says of its size reserves nothing, and what it unpacks to beyond it is refused.
    QByteArray bytes;
    QByteArray piece(64 << 10, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(entry.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0 || bytes.size() + got > most)
            return failure(Error::Damaged, m_path, name);
        if (got == 0)
            break;
        bytes.append(piece.constData(), static_cast<qsizetype>(got));
    }
    return static_cast<zip_uint64_t>(bytes.size()) == stat.size ? DataResult<QByteArray>(bytes) : failure(Error::Damaged, m_path, name);
}

} // namespace atlas
