// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/view/view_state.h"

#include <QSizeF>

namespace atlas {

/// What a finished map figure needs beyond its view.
struct FigureOptions {
    QSizeF size{1200, 900};         ///< page units
    QString title, subtitle, note;  ///< empty = made from the data
    double scale = 1;               ///< type and lines
};

/// A finished figure: title, subtitle, map, legend with counts and no-data key, overlay key, scale bar,
/// source line with boundary attribution and vintage. Approximate borders are named in the drawing and
/// that cannot be switched off. Nothing overlaps, long titles wrap. Geometry is clipped to the map's
/// frame and taken from the tier whose error is at most 0.02 mm on the page.
DisplayList mapFigure(const AtlasData &data, const ViewState &state, const FigureOptions &options);

} // namespace atlas
