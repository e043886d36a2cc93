// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/frame_memory.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <memory>

namespace atlas {

namespace {

struct Pixels {
    std::size_t bytes = 0;
    void *data = nullptr;

    explicit Pixels(std::size_t size) : bytes(size), data(std::aligned_alloc(64, size)) {}
    ~Pixels() { std::free(data); }
    Pixels(const Pixels &) = delete;
    Pixels &operator=(const Pixels &) = delete;
};

/// One is enough: a view lets the old frame go when it gets the new one. Constant-initialised and never
/// destroyed, since images may be let go while the program ends.
constinit std::atomic<Pixels *> spare = nullptr;

void letGo(void *pixels)
{
    delete spare.exchange(static_cast<Pixels *>(pixels));
}

} // namespace

QImage frameImage(QSize size)
{
    const qsizetype bytesPerLine = size.width() * qsizetype{4};
    const auto bytes = (static_cast<std::size_t>(bytesPerLine * size.height()) + 63) / 64 * 64;
    std::unique_ptr<Pixels> pixels(spare.exchange(nullptr));
    if (!pixels || pixels->bytes != bytes)
        pixels = std::make_unique<Pixels>(bytes);
    if (pixels->data == nullptr)
        return {};
    auto *data = static_cast<uchar *>(pixels->data);
    return QImage(data, size.width(), size.height(), bytesPerLine, QImage::Format_ARGB32_Premultiplied, letGo, pixels.release());
}

} // namespace atlas
