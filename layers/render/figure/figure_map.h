// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/figure/figure_style.h"
#include "layers/render/map_scene.h"
#include "layers/view/describe.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace atlas {

/// What the map of a figure is made of.
struct FigureMapSource {
    const AtlasData &data;
    const ViewState &state;
    const ClassifiedFigures &classified;
    const MapScene &scene;
    const Describe &describe;
    std::vector<QRectF> keepClear{};    ///< where no name goes, page units
};

/// Where the map lies in its frame on the page.
struct FigureTransform {
    QRectF frame;           ///< page units
    QPointF centre;         ///< RD metres, at the middle of the frame
    double metresPerUnit = 1;

    /// For what is shared with the screen; of whole units.
    [[nodiscard]] Viewport viewport() const { return {frame.size().toSize(), 1, centre, metresPerUnit}; }
    [[nodiscard]] QPointF toPage(Point p) const { return frame.center() + QPointF(p.x - centre.x(), centre.y() - p.y) / metresPerUnit; }
    [[nodiscard]] Point toMap(QPointF p) const
    {
        const QPointF d = (p - frame.center()) * metresPerUnit;
        return {centre.x() + d.x(), centre.y() - d.y()};
    }
};

/// The part of the country a view shows, fitted into the frame.
FigureTransform figureTransform(const MapScene &scene, const ViewState &state, const QRectF &frame);

/// The map as paths clipped to `frame`: a path per place, borders, overlays, marked places, names; groups
/// with ids. Page units. Geometry from the tier whose error is at most 0.02 mm on the page.
std::shared_ptr<const display::Group> figureMap(const FigureMapSource &source, const FigureStyle &style, const QRectF &frame);

} // namespace atlas
