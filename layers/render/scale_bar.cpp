// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/scale_bar.h"

#include <cmath>

namespace atlas {

ScaleBar scaleBarFor(double metresPerPixel, double most)
{
    const double room = metresPerPixel * most;
    if (!(room > 0) || !std::isfinite(room))
        return {};
    double metres = std::pow(10.0, std::floor(std::log10(room)));
    for (const double factor : {5.0, 2.0}) {
        if (metres * factor <= room) {
            metres *= factor;
            break;
        }
    }
    const QString label = metres >= 1000 ? QStringLiteral("%1 km").arg(metres / 1000, 0, 'f', 0)
                                         : QStringLiteral("%1 m").arg(metres, 0, 'f', metres >= 1 ? 0 : 2);
    return {metres, metres / metresPerPixel, label};
}

} // namespace atlas
