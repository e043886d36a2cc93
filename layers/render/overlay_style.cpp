// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/overlay_style.h"

namespace atlas {

OverlayStyle overlayStyle(const QString &level, const ThemeTokens &theme)
{
    OverlayStyle style;
    style.casing = theme.casing;
    if (level == QLatin1String("krimpregio")) {
        style.colour = theme.krimp;
        style.widthPx = 1.6;
        style.casingPx = 3.2;
        style.dashesPx = {4, 2.5};
    } else if (level == QLatin1String("anticipeerregio")) {
        style.colour = theme.anticipeer;
        style.widthPx = 1.6;
        style.casingPx = 3.2;
        style.dashesPx = {1.6, 2.4};
    } else {
        style.colour = theme.province;
        style.widthPx = 0.9;
        style.casingPx = 2.2;
    }
    return style;
}

OverlayStyle markStyle(const QColor &colour, const ThemeTokens &theme)
{
    return {colour, theme.casing, 2.4, 5, {}};
}

} // namespace atlas
