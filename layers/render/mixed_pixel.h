// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QRgb>

#include <cstdint>
#include <cstring>

namespace atlas {

/// An opaque pixel with `weight` 256ths of `above` over `below`; weight 0…256.
inline QRgb mixedPixel(QRgb below, QRgb above, QRgb weight)
{
    const QRgb redBlue = ((below & 0xff00ffU) * (256 - weight) + (above & 0xff00ffU) * weight) >> 8 & 0xff00ffU;
    const QRgb green = ((below & 0xff00U) * (256 - weight) + (above & 0xff00U) * weight) >> 8 & 0xff00U;
    return 0xff000000U | redBlue | green;
}

/// The same for four pixels at once.
inline void mixFourPixels(QRgb *pixels, QRgb above, std::uint32_t __attribute__((vector_size(16))) weights)
{
    // Two channels of a pixel share a word, 16 bits each: what they grow to fits.
    using Words = std::uint32_t __attribute__((vector_size(16)));
    using Halves = std::uint16_t __attribute__((vector_size(16)));
    Words below;
    std::memcpy(&below, pixels, sizeof below);
    const auto weight = reinterpret_cast<Halves>(weights | weights << 16);
    const auto mix = [weight](Words under, QRgb over) {
        const Halves sum = reinterpret_cast<Halves>(under) * (256 - weight) + reinterpret_cast<Halves>(Words{} + over) * weight;
        return reinterpret_cast<Words>(sum >> 8);
    };
    const Words result = mix(below & 0xff00ffU, above & 0xff00ffU) | mix(below >> 8 & 0xff00ffU, (above | 0xff000000U) >> 8 & 0xff00ffU) << 8;
    std::memcpy(pixels, &result, sizeof result);
}

} // namespace atlas
