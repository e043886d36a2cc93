// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/zip_file.h"

#include <QFile>

#include <zip.h>

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

} // namespace atlas
