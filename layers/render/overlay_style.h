// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/theme_tokens.h"

#include <QColor>
#include <QString>

#include <vector>

namespace atlas {

/// How the borders of a level are drawn over a map; the same on screen, in figures and in legends.
/// Logical pixels (page units) before the theme's scale.
struct OverlayStyle {
    QColor colour, casing;          ///< an invalid casing is not drawn
    double widthPx = 1.4;
    double casingPx = 3.4;          ///< whole width of the casing
    std::vector<double> dashesPx;   ///< on, off, …; empty = solid

    bool operator==(const OverlayStyle &) const = default;
};

/// Closed lines smaller than this are left out: around an islet dashes are a blot.
inline constexpr double kSmallestLoopPx = 9;

/// Brown dashes for krimpregio's, others for anticipeerregio's, a thin solid line for any other level.
OverlayStyle overlayStyle(const QString &level, const ThemeTokens &theme);

/// The outline of a selected or compared place in a figure.
OverlayStyle markStyle(const QColor &colour, const ThemeTokens &theme);

} // namespace atlas
