// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/files/font_subset.h"

#include "layers/render/figure/figure_font.h"

#include <QRawFont>

#include <hb-subset.h>
#include <woff2/encode.h>

#include <cstdio>
#include <memory>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace atlas {

namespace {

constexpr int kAnySizePx = 16;
/// OpenType name ids: copyright, licence, address of the licence.
constexpr hb_codepoint_t kNamesKept[] = {0, 13, 14};

template <auto destroy>
struct Destroy {
    void operator()(auto *object) const { destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

/// A table of a QRawFont, which HarfBuzz asks for by its tag.
hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *font)
{
    char name[5]{};
    hb_tag_to_string(tag, name);
    auto *bytes = new QByteArray(static_cast<const QRawFont *>(font)->fontTable(name));
    return hb_blob_create(bytes->constData(), static_cast<unsigned>(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                          [](void *held) { delete static_cast<QByteArray *>(held); });
}

/// What the font itself allows: the fsType of its OS/2 table.
bool mayBeEmbedded(const QRawFont &font)
{
    constexpr int kTypeAt = 8;
    constexpr unsigned kRestricted = 0x0002, kNoSubsetting = 0x0100, kBitmapOnly = 0x0200;
    const QByteArray os2 = font.fontTable("OS/2");
    if (os2.size() < kTypeAt + 2)
        return false;
    const unsigned type = static_cast<unsigned>(static_cast<unsigned char>(os2[kTypeAt])) << 8 | static_cast<unsigned char>(os2[kTypeAt + 1]);
    return (type & (kRestricted | kNoSubsetting | kBitmapOnly)) == 0;
}

/// libwoff2enc says on standard error how small it made a font. Nobody asked; a command has one line there to say what
/// is wrong.
class QuietErrors {
public:
    QuietErrors() : m_kept(::dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere >= 0 && m_kept >= 0)
            ::dup2(nowhere, STDERR_FILENO);
        if (nowhere >= 0)
            ::close(nowhere);
    }
    ~QuietErrors()
    {
        std::fflush(stderr);
        if (m_kept < 0)
            return;
        ::dup2(m_kept, STDERR_FILENO);
        ::close(m_kept);
    }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;

private:
    static std::mutex &one()
    {
        static std::mutex mutex;
        return mutex;
    }

    std::lock_guard<std::mutex> m_turn{one()};
    int m_kept;
};

QByteArray woff2Of(hb_face_t *face)
{
    const Blob blob(hb_face_reference_blob(face));
    unsigned length = 0;
    const auto *bytes = reinterpret_cast<const uint8_t *>(hb_blob_get_data(blob.get(), &length));
    if (length == 0)
        return {};
    const QuietErrors quiet;
    std::size_t size = woff2::MaxWOFF2CompressedSize(bytes, length);
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!woff2::ConvertTTFToWOFF2(bytes, length, reinterpret_cast<uint8_t *>(packed.data()), &size))
        return {};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

} // namespace

QByteArray fontSubset(const QString &family, int weight, const QString &letters)
{
    const QRawFont font = QRawFont::fromFont(fontOf(family, kAnySizePx, weight));
    if (!font.isValid() || !font.familyName().startsWith(family, Qt::CaseInsensitive) || !mayBeEmbedded(font))
        return {};
    QRawFont held = font;
    const Face face(hb_face_create_for_tables(tableOf, &held, nullptr));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!face || !input)
        return {};
    for (const char32_t letter : letters.toStdU32String())
        hb_set_add(hb_subset_input_unicode_set(input.get()), letter);
    for (const hb_codepoint_t name : kNamesKept)
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID), name);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const Face subset(hb_subset_or_fail(face.get(), input.get()));
    return subset ? woff2Of(subset.get()) : QByteArray();
}

} // namespace atlas
