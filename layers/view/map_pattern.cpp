// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_pattern.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// The ink of the lightest and of the darkest class: lines in the first, ground in the last are still seen in print.
constexpr double kLightest = 0.05;
constexpr double kDarkest = 0.68;
// From here on lines are crossed.
constexpr double kCrossed = 0.42;
constexpr double kWidest = 7;       // spacing, light
constexpr double kNarrowest = 3.6;  // spacing, dark

} // namespace

std::vector<MapPattern> classPatterns(int classes)
{
    std::vector<MapPattern> patterns;
    for (int i = 0; i < classes; ++i) {
        const double t = classes == 1 ? 0.4 : static_cast<double>(i) / (classes - 1);
        const double ink = std::lerp(kLightest, kDarkest, t);
        MapPattern pattern;
        pattern.rising.spacing = std::lerp(kWidest, kNarrowest, t);
        if (ink < kCrossed) {
            pattern.rising.width = ink * pattern.rising.spacing;
        } else {
            // Crossed lines cover each other in part.
            pattern.rising.width = (1 - std::sqrt(1 - ink)) * pattern.rising.spacing;
            pattern.falling = pattern.rising;
        }
        patterns.push_back(pattern);
    }
    return patterns;
}

MapPattern cellPattern(int third, int secondThird)
{
    constexpr std::array<PatternLines, 3> kSteps{PatternLines{}, PatternLines{6, 0.9}, PatternLines{4, 1.6}};
    const auto step = [&](int at) { return kSteps[static_cast<std::size_t>(std::clamp(at, 0, 2))]; };
    MapPattern pattern;
    pattern.rising = step(third);
    pattern.falling = step(secondThird);
    return pattern;
}

MapPattern missingPattern()
{
    MapPattern pattern;
    pattern.level = {4, 1};
    return pattern;
}

} // namespace atlas
