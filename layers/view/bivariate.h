// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/classified_figures.h"
#include "layers/view/theme_tokens.h"

#include <QColor>
#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace atlas {

/// Thirds of two indicators make nine cells: cell = 3 × third of the second + third of the first, 0 = low.
inline constexpr int kThirds = 3;
inline constexpr int kCells = kThirds * kThirds;

/// The places of a view by the thirds of two indicators.
struct BivariateFigures {
    ClassifiedFigures x, y;                     ///< the map's indicator and the second; fewer than three classes where figures are too alike
    std::vector<int> cellOf;                    ///< per place; −1 = one of the figures is missing
    std::array<std::size_t, kCells> counts{};   ///< places per cell, this year
    std::size_t withoutFigure = 0;
};

/// The second indicator of a bivariate map: what was asked for, where the atlas has it and it is another than
/// the first; else the assessed value, inhabitants, or any other. Empty if the atlas has only one.
QString secondIndicator(const AtlasData &data, const ViewState &state);

/// Thirds by quantiles, under the same rules as classifyView(): as published, bounds rounded. They are thirds of
/// the places of one year, whatever bounds the view's classes share: a cell says where a place stands among the
/// others. The second is of the view's year or the nearest with figures. Pure, thread-safe.
BivariateFigures bivariateFigures(const AtlasData &data, const ViewState &state);

/// Colours of the nine cells, for a theme. Joshua Stevens, "Bivariate Choropleth Maps: A How-to Guide" (2015),
/// blue and pink; on a dark theme lifted as all palettes are.
std::array<QColor, kCells> bivariateColours(const ThemeTokens &theme);

} // namespace atlas
