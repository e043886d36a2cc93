// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/colour_vision.h"

#include <QColor>

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Neighbouring classes nearer to each other than this (CIEDE2000) cannot be told apart on a map; under the second it
/// takes effort. A choice: 1 is seen where two areas touch, but a reader carries a colour from the map to the legend.
inline constexpr double kToldApart = 3;
inline constexpr double kEasilyToldApart = 6;

/// CIEDE2000 between each class colour and the next, as they are seen: one figure less than there are colours.
std::vector<double> neighbourContrasts(std::span<const QColor> colours, ColourVision vision);

/// Two classes that look alike.
struct AlikeClasses {
    int first = 0, second = 0;      ///< from 0
    double difference = 0;          ///< CIEDE2000
    ColourVision vision = ColourVision::Normal;
};

/// The two classes that look most alike, neighbours or not, to any of the eyes given; nullopt under two colours.
/// Diverging palettes fail here where the two ends meet: in grey both are dark.
std::optional<AlikeClasses> mostAlike(std::span<const QColor> colours, std::span<const ColourVision> visions);

} // namespace atlas
