// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/clip.h"
#include "layers/render/line_chains.h"
#include "layers/render/map_scene.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// A place whose box is smaller than this gets a ring: an outline that small is a blot.
constexpr double kSmallPx = 14;
constexpr double kRingPx = 11;
/// More selected places than this show by their common outline: rings around the small ones would hide the map.
constexpr std::size_t kMostRings = 12;

/// Draws outlines over one map on one canvas.
class OutlinePainter {
public:
    OutlinePainter(QPainter &painter, const ArcMap &shapes, const Viewport &viewport, const ThemeTokens &theme)
        : m_painter(painter), m_shapes(shapes), m_viewport(viewport), m_theme(theme),
          m_tier(shapes.tierFor(0.5 * viewport.metresPerPixel / viewport.dpr)), m_canvas(QRectF(QPointF(0, 0), QSizeF(viewport.size)).adjusted(-8, -8, 8, 8))
    {
    }

    /// The outline of some areas together, and a ring around each that is small.
    void draw(std::span<const std::uint32_t> areas, const QColor &colour, double widthPx)
    {
        std::vector<QPolygonF> lines;
        std::vector<QPointF> rings;
        collect(areas, lines, rings);
        if (areas.size() > kMostRings)
            rings.clear();
        stroke(lines, rings, m_theme.casing, (widthPx + 2.4) * m_theme.scale);
        stroke(lines, rings, colour, widthPx * m_theme.scale);
    }

private:
    void collect(std::span<const std::uint32_t> areas, std::vector<QPolygonF> &lines, std::vector<QPointF> &rings) const
    {
        std::vector<std::uint32_t> arcs;
        for (const std::uint32_t area : areas) {
            if (area >= m_shapes.areaCount())
                continue;
            const Box &box = m_shapes.areaBox(area);
            const QRectF onCanvas(m_viewport.toCanvas({box.minX, box.maxY}), m_viewport.toCanvas({box.maxX, box.minY}));
            if (!onCanvas.intersects(m_canvas))
                continue;
            if (std::max(onCanvas.width(), onCanvas.height()) < kSmallPx * m_theme.scale)
                rings.push_back(m_viewport.toCanvas(m_shapes.labelPoint(area)));
            for (std::uint32_t ring = m_shapes.firstRing(area); ring < m_shapes.firstRing(area + 1); ++ring) {
                for (const ArcRef ref : m_shapes.ring(ring))
                    arcs.push_back(ref.arc());
            }
        }
        // An arc used twice lies between two of the areas: only what is around them is drawn.
        std::ranges::sort(arcs);
        std::vector<std::uint32_t> outer;
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            const bool twice = (i > 0 && arcs[i - 1] == arcs[i]) || (i + 1 < arcs.size() && arcs[i + 1] == arcs[i]);
            if (!twice)
                outer.push_back(arcs[i]);
        }
        const LineChains chains = chainArcs(m_shapes, outer);
        std::vector<Point> points;
        for (std::size_t c = 0; c < chains.count(); ++c) {
            points.clear();
            appendChain(m_tier, chains.chain(c), points);
            QPolygonF line;
            line.reserve(static_cast<qsizetype>(points.size()));
            bool inside = true;
            for (const Point p : points) {
                line += m_viewport.toCanvas(p);
                inside = inside && m_canvas.contains(line.back());
            }
            if (inside) {
                lines.push_back(std::move(line));
                continue;
            }
            for (const std::vector<QPointF> &piece : clippedLine(std::span(line.constData(), points.size()), m_canvas))
                lines.emplace_back(QList<QPointF>(piece.begin(), piece.end()));
        }
    }

    void stroke(const std::vector<QPolygonF> &lines, const std::vector<QPointF> &rings, const QColor &colour, double width)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &line : lines) {
            if (line.isClosed())
                m_painter.drawPolygon(line);
            else
                m_painter.drawPolyline(line);
        }
        for (const QPointF centre : rings)
            m_painter.drawEllipse(centre, kRingPx * m_theme.scale, kRingPx * m_theme.scale);
    }

    QPainter &m_painter;
    const ArcMap &m_shapes;
    const Viewport &m_viewport;
    const ThemeTokens &m_theme;
    const ArcTier &m_tier;
    QRectF m_canvas;
};

} // namespace

void paintHighlight(QPainter &painter, const ArcMap &shapes, const Viewport &viewport, const Highlight &highlight, const ThemeTokens &theme)
{
    if (shapes.tiers().empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    OutlinePainter outlines(painter, shapes, viewport, theme);
    if (!highlight.selected.empty())
        outlines.draw(highlight.selected, theme.accent, highlight.selected.size() > kMostRings ? 1.2 : 2);
    for (const auto &[area, colour] : highlight.marked)
        outlines.draw(std::span(&area, 1), colour, 2.6);
    if (highlight.hovered != kNoArea)
        outlines.draw(std::span(&highlight.hovered, 1), theme.ink, 2);
    painter.restore();
}

} // namespace atlas
