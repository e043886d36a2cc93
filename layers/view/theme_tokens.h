// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace atlas {

/// The look, once: colours, type and spacing. Widgets, screen rendering and figures take it from here.
/// Light, dark, projector and print are four values of this.
struct ThemeTokens {
    QString name;
    bool dark = false;

    bool operator==(const ThemeTokens &) const = default;

    QColor paper, canvas;               ///< panels; behind the map
    QColor ink, ink2, ink3;             ///< primary, secondary, tertiary text: contrast ≥ 4.5:1 on paper and canvas
    QColor line, lineStrong;            ///< hairlines; input borders
    QColor accent, accentSoft, onAccent;///< the one interactive colour; its tint for the current row; text on it
    std::array<QColor, 5> place;        ///< compared places A … E
    QColor casing;                      ///< around every outline on the map
    QColor krimp, anticipeer, province; ///< overlay borders
    QColor border;                      ///< between areas
    QColor noDataLine, noDataFill;      ///< hatch 45°
    QColor card, onCard;                ///< hover card
    QColor warning;
    QString fontFamily;                 ///< tabular digits by default; has Debian fallbacks
    int titlePx = 20, textPx = 13, notePx = 11;
    int step = 4;                       ///< spacing unit, px
    int radius = 6;
    double scale = 1;                   ///< type and lines against the screen theme (projector > 1)
};

/// light, dark, projector, print; unknown names give light.
const ThemeTokens &themeTokens(const QString &name);

} // namespace atlas
