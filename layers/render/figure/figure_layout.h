// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_legend.h"
#include "layers/render/figure/figure_style.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace atlas {

/// The words of a figure.
struct FigureTexts {
    QString title, subtitle;
    QStringList notes;          ///< source line last
    QString approximate;        ///< names approximate borders; empty = official ones
    bool scaleBar = true;       ///< whether room is kept for one
};

/// Where everything of a figure goes; nothing overlaps.
struct FigureLayout {
    double k = 1;               ///< size of type
    TextBlock title, subtitle, notes, approximate;
    QPointF titleAt, subtitleAt, notesAt, approximateAt, scaleBarAt, legendAt;
    double scaleBarRoom = 0;    ///< greatest width of bar and label together
    int legendColumns = 1;
    QRectF map;
};

/// Of three arrangements (words and legend in a column beside the map; title above, legend beside;
/// legend beneath) the one that gives the map most room. Type shrinks where the page is small.
/// @param mapAspect width / height of what the map shows
/// @param margin    see figureMargin()
FigureLayout layoutFigure(const FigureTexts &texts, const LegendModel &legend, const ThemeTokens &theme, QSizeF page, double scale, double mapAspect,
                          std::optional<double> margin = std::nullopt);

} // namespace atlas
