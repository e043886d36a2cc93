// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide.h"
#include "layers/view/theme_tokens.h"
#include "widgets/style/application_style.h"

#include <QFont>

#include <cmath>

namespace atlas {

/// Sizes of what lies over a slide: by the height of the picture and by how far people sit, as on the slide itself.
/// Logical pixels.
struct RoomType {
    double height = 720;
    double distance = 1;

    bool operator==(const RoomType &) const = default;

    /// The least size of type that is read at the back.
    [[nodiscard]] int leastPx() const { return static_cast<int>(std::ceil(height * kLeastTypeOfHeight * distance)); }
    [[nodiscard]] QFont font(double timesLeast, int weight = 400) const
    {
        QFont font = style::font(10, weight);
        font.setPixelSize(static_cast<int>(std::lround(leastPx() * timesLeast)));
        return font;
    }
    /// Spacing, radii, lines.
    [[nodiscard]] double unit() const { return leastPx() / 4.0; }
    /// So far off a hand may point.
    [[nodiscard]] double reach() const { return height / 48 * distance; }
    static const ThemeTokens &theme() { return themeTokens(QStringLiteral("projector")); }
};

} // namespace atlas
