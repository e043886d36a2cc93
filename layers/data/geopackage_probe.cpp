// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/data/geopackage_probe.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <filesystem>
#include <system_error>

namespace atlas {

namespace {

constexpr qint64 kHeaderBytes = 100;

quint32 bigEndian32(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The header counts the pages of the file; the count holds only if the two change counters agree.
bool isShorterThanItsHeaderSays(const QByteArray &head, qint64 size)
{
    if (head.size() < kHeaderBytes)
        return true;
    const quint32 stored = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countHolds = bigEndian32(head, 24) == bigEndian32(head, 92);
    return size < pageSize || (countHolds && size < pageSize * static_cast<qint64>(bigEndian32(head, 28)));
}

bool isCompressedFormat(const QByteArray &head)
{
    static const std::array<QByteArray, 10> magics{
        QByteArrayLiteral("PK"), QByteArrayLiteral("\x1f\x8b"), QByteArrayLiteral("\x89PNG"),
        QByteArrayLiteral("\xff\xd8"), QByteArrayLiteral("7z\xbc\xaf"), QByteArrayLiteral("Rar!"),
        QByteArrayLiteral("\xfd""7zXZ"), QByteArrayLiteral("BZh"), QByteArrayLiteral("\x28\xb5\x2f\xfd"),
        QByteArrayLiteral("%PDF")};
    for (const QByteArray &magic : magics) {
        if (head.startsWith(magic))
            return true;
    }
    return false;
}

/// An encrypted database is whole pages of uniformly distributed bytes. Chi-square over the byte
/// values: about 255 ± 23 for random bytes, thousands for text and tables.
bool looksEncrypted(const QByteArray &head, qint64 size)
{
    if (size < 1024 || size % 512 != 0 || isCompressedFormat(head))
        return false;
    std::array<int, 256> counts{};
    for (const char c : head)
        ++counts[static_cast<unsigned char>(c)];
    const double expected = static_cast<double>(head.size()) / 256.0;
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - expected) * (count - expected) / expected;
    return chiSquare < 400;
}

} // namespace

std::optional<DataError> probeGeoPackage(const QString &path)
{
    const auto because = [&](DataErrorCode code, const QString &detail = {}) {
        return DataError{code, path, {}, -1, detail};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return because(DataErrorCode::FileMissing);
    if (info.isDir())
        return because(DataErrorCode::IsDirectory);
    // Opening a pipe waits for somebody to write into it, and QFileInfo takes it for a file.
    if (std::error_code ignored; !std::filesystem::is_regular_file(info.filesystemFilePath(), ignored))
        return because(DataErrorCode::NotAGeoPackage);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return because(DataErrorCode::NotReadable, file.errorString());
    if (file.size() == 0)
        return because(DataErrorCode::EmptyFile);
    const QByteArray head = file.read(4096);
    if (head.isEmpty())
        return because(DataErrorCode::NotReadable, file.errorString());
    if (head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        if (isShorterThanItsHeaderSays(head, file.size()))
            return because(DataErrorCode::Damaged);
        return std::nullopt;
    }
    return because(looksEncrypted(head, file.size()) ? DataErrorCode::Encrypted : DataErrorCode::NotAGeoPackage);
}

bool claimsToBeGeoPackage(const QString &path)
{
    constexpr int kApplicationId = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(kApplicationId))
        return false;
    return file.read(4).startsWith("GP");   // GPKG since version 1.2, GP10 and GP11 before
}

} // namespace atlas
