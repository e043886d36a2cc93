// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/view/classified_figures.h"
#include "layers/view/figure_spec.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace atlas {

/// What a finished map figure needs beyond its view.
struct FigureOptions {
    QSizeF size{1200, 900};         ///< page units
    QString title, subtitle, note;  ///< empty = made from the data
    double scale = 1;               ///< type and lines
    bool locator = false;           ///< inset of the country, where the map shows a part of it
    bool scaleBar = true;
    QList<FigureAnnotation> annotations{};
    std::optional<double> margin{}; ///< see figureMargin()
};

/// One map of a figure; several are small multiples under one legend.
struct MapPanel {
    ViewState state;
    ClassifiedFigures classified;   ///< of that view
    QString caption{};              ///< over the map; empty = none
};

/// The maps side by side, as classifyTogether() has them: same bounds, one legend. `alike` false: the legend names ranks.
struct MapPanels {
    std::vector<MapPanel> panels;   ///< at least one
    bool alike = true;
};

/// A finished figure: title, subtitle, map, legend with counts and no-data key, overlay key, scale bar,
/// source line with boundary attribution and vintage. Approximate borders are named in the drawing and
/// that cannot be switched off. Nothing overlaps, long titles wrap. Geometry is clipped to the map's
/// frame and taken from the tier whose error is at most 0.02 mm on the page. Pure, thread-safe.
DisplayList mapFigure(const AtlasData &data, const MapPanels &maps, const FigureOptions &options);
DisplayList mapFigure(const AtlasData &data, const ViewState &state, const FigureOptions &options);

} // namespace atlas
