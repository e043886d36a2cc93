// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/map_marks.h"
#include "layers/view/theme_tokens.h"

#include <QColor>

#include <vector>

namespace atlas {

/// Fill and outline of the discs of one group.
struct SymbolColours {
    QColor fill, line;      ///< the fill is see-through: discs that overlap are told apart

    bool operator==(const SymbolColours &) const = default;
};

/// The ground under discs: land that says nothing, but stands out from the canvas.
QColor landColour(const ThemeTokens &theme);

/// Of each group of a map of discs: its class colour (Graduated); the colour above zero, below it and at it
/// (Proportional). Below zero is told from above by hue. Empty for other forms.
std::vector<SymbolColours> symbolColours(const ViewState &state, const ClassifiedFigures &classified);

/// Class colours of a view, one per class.
std::vector<QColor> classColours(const ViewState &state, const ClassifiedFigures &classified);

/// Lines and ground of a map whose classes are patterns: black on white in print, elsewhere ink over a tint of
/// the class colour.
QColor patternInk(const ThemeTokens &theme);
QColor patternGround(const QColor &colour, const ThemeTokens &theme);

} // namespace atlas
