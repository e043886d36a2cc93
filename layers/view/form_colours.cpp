// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/form_colours.h"

#include "layers/view/colour_space.h"
#include "layers/view/palette.h"

#include <algorithm>

namespace atlas {

namespace {

// Of ink over the canvas.
constexpr double kLandInk = 0.085;
constexpr double kDarkLandInk = 0.14;
constexpr int kFillAlpha = 178;
constexpr double kLineDarker = 0.45;
constexpr double kTint = 0.38;
// The ends of a palette are too dark to see through.
constexpr int kShades = 7;
constexpr std::size_t kStrong = 5, kStrongBelow = 1;

bool isDiverging(const QString &palette)
{
    const Palette *found = findPalette(palette);
    return found != nullptr && found->kind == Palette::Kind::Diverging;
}

QColor shadeOf(const QString &palette, bool reversed, std::size_t shade, const ThemeTokens &theme)
{
    std::vector<QColor> colours = paletteColours(palette, kShades, reversed);
    if (theme.dark)
        colours = liftedForDark(std::move(colours));
    return colours[shade];
}

SymbolColours discOf(const QColor &colour, const ThemeTokens &theme)
{
    SymbolColours disc{colour, mixed(colour, theme.dark ? QColor(Qt::white) : QColor(Qt::black), kLineDarker)};
    disc.fill.setAlpha(kFillAlpha);
    return disc;
}

} // namespace

QColor landColour(const ThemeTokens &theme)
{
    return mixed(theme.canvas, theme.ink, theme.dark ? kDarkLandInk : kLandInk);
}

std::vector<QColor> classColours(const ViewState &state, const ClassifiedFigures &classified)
{
    const ClassificationSpec &spec = state.classification;
    std::vector<QColor> colours = spec.midpoint && isDiverging(spec.palette)
        ? divergingColours(spec.palette, classified.lower, classified.upper, *spec.midpoint, spec.reversed)
        : paletteColours(spec.palette, static_cast<int>(classified.upper.size()), spec.reversed);
    return themeTokens(state.theme).dark ? liftedForDark(std::move(colours)) : colours;
}

std::vector<SymbolColours> symbolColours(const ViewState &state, const ClassifiedFigures &classified)
{
    const ThemeTokens &theme = themeTokens(state.theme);
    const ClassificationSpec &spec = state.classification;
    std::vector<SymbolColours> groups;
    if (state.map.form == MapForm::Graduated) {
        for (const QColor &colour : classColours(state, classified))
            groups.push_back(discOf(colour, theme));
    } else if (state.map.form == MapForm::Proportional) {
        const bool diverging = isDiverging(spec.palette);
        const QString below = spec.palette == QLatin1String("oranges") ? QStringLiteral("blues") : QStringLiteral("oranges");
        groups.resize(AtZero + 1);
        groups[AboveZero] = discOf(diverging ? shadeOf(spec.palette, spec.reversed, kStrong, theme) : shadeOf(spec.palette, false, kStrong - 1, theme), theme);
        groups[BelowZero] = discOf(diverging ? shadeOf(spec.palette, spec.reversed, kStrongBelow, theme) : shadeOf(below, false, kStrong - 1, theme), theme);
        groups[AtZero] = {landColour(theme), mixed(landColour(theme), theme.ink, 0.3)};
    }
    return groups;
}

QColor patternInk(const ThemeTokens &theme) { return theme.ink; }

QColor patternGround(const QColor &colour, const ThemeTokens &theme)
{
    return theme.name == QLatin1String("print") ? theme.paper : mixed(theme.paper, colour, kTint);
}

} // namespace atlas
