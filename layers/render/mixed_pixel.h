// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QRgb>

namespace atlas {

/// An opaque pixel with `weight` 256ths of `above` over `below`; weight 0…256.
inline QRgb mixedPixel(QRgb below, QRgb above, QRgb weight)
{
    const QRgb redBlue = ((below & 0xff00ffU) * (256 - weight) + (above & 0xff00ffU) * weight) >> 8 & 0xff00ffU;
    const QRgb green = ((below & 0xff00U) * (256 - weight) + (above & 0xff00U) * weight) >> 8 & 0xff00U;
    return 0xff000000U | redBlue | green;
}

} // namespace atlas
