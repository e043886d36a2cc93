// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_map.h"
#include "layers/render/figure/figure_style.h"
#include "layers/view/figure_spec.h"

#include <memory>
#include <vector>

namespace atlas {

/// Words on the map of a figure, each with a line to its place, and numbered badges. Words without an offset of
/// their own go where they cover no other words and least of the map. What lies outside the frame, or names a place
/// the atlas does not have, is left out.
class Annotations {
public:
    /// @param taken where no words may go, page units (an inset)
    Annotations(const FigureMapSource &source, const FigureStyle &style, const FigureTransform &transform,
                const QList<FigureAnnotation> &annotations, const std::vector<QRectF> &taken = {});

    /// What the annotations take of the frame: names keep clear of it.
    [[nodiscard]] const std::vector<QRectF> &rooms() const { return m_rooms; }
    [[nodiscard]] std::shared_ptr<const display::Group> draw() const;

private:
    struct Placed {
        QString id;
        QPointF at;             ///< the place
        TextBlock words;        ///< empty for a badge
        QRectF room;            ///< of the words or the badge
        int badge = 0;          ///< its number; 0 = words
        QString title;
    };
    [[nodiscard]] QRectF roomFor(const Placed &placed, QSizeF size) const;
    [[nodiscard]] display::Path leader(const Placed &placed) const;

    const FigureMapSource &m_source;
    const FigureStyle &m_style;
    FigureTransform m_transform;
    std::vector<Placed> m_placed;
    std::vector<QRectF> m_rooms;
};

/// Where a place lies on the map that is drawn; nullopt if the atlas does not have it or it has no shape.
std::optional<Point> annotatedPoint(const AtlasData &data, const MapScene &scene, int drawnTable, const PlaceKey &place);

/// "1. Emmen: the words", a line a badge, in the order of their numbers.
QStringList badgeNotes(const AtlasData &data, const QList<FigureAnnotation> &annotations, const QString &language);

} // namespace atlas
