// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/present/slide_renderer.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace atlas {

/// The maps on a slide while a hand moves them: where each lies now, which may be ahead of the picture. All maps of a
/// slide show the same part of the country. Page units.
class SlideMaps {
public:
    /// A place on one of the maps.
    struct Spot {
        std::size_t map = 0;
        int row = -1;

        bool operator==(const Spot &) const = default;
    };

    SlideMaps() = default;
    /// @param extent what the maps ought to show
    SlideMaps(std::shared_ptr<const RenderedSlide> slide, const Extent &extent);

    [[nodiscard]] bool isOf(const std::shared_ptr<const RenderedSlide> &slide) const { return m_slide == slide; }
    [[nodiscard]] std::size_t count() const { return m_at.size(); }
    [[nodiscard]] bool isMoved() const;                         ///< the picture shows another part
    [[nodiscard]] const FigureTransform &at(std::size_t map) const { return m_at[map]; }
    [[nodiscard]] std::optional<std::size_t> mapAt(QPointF page) const;
    /// The place meant by pointing there. @param reach how far off the hand may be
    [[nodiscard]] std::optional<Spot> spotAt(QPointF page, double reach) const;
    /// Where the place lies on that map; null if it is not drawn there.
    [[nodiscard]] QRectF rectOf(std::size_t map, const AtlasData::PlaceRef &place) const;

    /// What the maps show nearer or farther, the point staying where it is; moved by so much.
    [[nodiscard]] Extent zoomed(std::size_t map, double factor, QPointF about) const;
    [[nodiscard]] Extent moved(std::size_t map, QPointF by) const;

    /// Paints the picture's maps where they lie now, in their frames.
    void paintMoved(QPainter &painter) const;
    /// Outlines a place on every map that has it. @param look the tokens at the size of the picture
    void paintOutline(QPainter &painter, const AtlasData::PlaceRef &place, bool marked, const ThemeTokens &look) const;

private:
    [[nodiscard]] const ArcMap *shapesOf(std::size_t map, int table) const;
    [[nodiscard]] FigureTransform whole(std::size_t map) const;
    [[nodiscard]] Extent extentOf(std::size_t map, FigureTransform at) const;

    std::shared_ptr<const RenderedSlide> m_slide;
    std::vector<std::shared_ptr<const ArcMap>> m_shapes;        ///< of each map's own table, as it is drawn
    std::vector<FigureTransform> m_at;
};

} // namespace atlas
