// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/present/slide_maps.h"

#include "layers/geometry/arc_map_hit.h"
#include "layers/render/map_scene.h"
#include "layers/view/drawn_shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Nearer than this nothing more is to be seen.
constexpr double kLeastHeightM = 1500;
/// More pixels than this are moved without smoothing, for the hand.
constexpr double kSmoothPixels = 3e6;

} // namespace

SlideMaps::SlideMaps(std::shared_ptr<const RenderedSlide> slide, const Extent &extent) : m_slide(std::move(slide))
{
    if (!m_slide)
        return;
    for (std::size_t i = 0; i < m_slide->maps.size(); ++i) {
        const SlideMap &map = m_slide->maps[i];
        m_shapes.push_back(drawnShapes(*m_slide->job.data, map.view));
        FigureTransform at = map.at;
        if (map.view.extent != extent && extent.heightM > 0) {
            at.centre = {extent.centreX, extent.centreY};
            at.metresPerUnit = extent.heightM / std::max(1.0, at.frame.height());
        } else if (map.view.extent != extent) {
            at = whole(i);
        }
        m_at.push_back(at);
    }
}

FigureTransform SlideMaps::whole(std::size_t map) const
{
    FigureTransform at = m_slide->maps[map].at;
    if (!m_shapes[map] || m_shapes[map]->bounds().isEmpty())
        return at;
    const Viewport fitted = Viewport::fitting(m_shapes[map]->bounds(), at.frame.size().toSize(), 1, 4);
    at.centre = fitted.centre;
    at.metresPerUnit = fitted.metresPerPixel;
    return at;
}

bool SlideMaps::isMoved() const
{
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        const FigureTransform &now = m_at[i], &drawn = m_slide->maps[i].at;
        if (now.centre != drawn.centre || now.metresPerUnit != drawn.metresPerUnit)
            return true;
    }
    return false;
}

std::optional<std::size_t> SlideMaps::mapAt(QPointF page) const
{
    const auto found = std::ranges::find_if(m_at, [page](const FigureTransform &at) { return at.frame.contains(page); });
    return found == m_at.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_at.begin()));
}

std::optional<SlideMaps::Spot> SlideMaps::spotAt(QPointF page, double reach) const
{
    const auto map = mapAt(page);
    if (!map || !m_shapes[*map])
        return std::nullopt;
    const std::uint32_t area = areaNear(*m_shapes[*map], m_at[*map].toMap(page), reach * m_at[*map].metresPerUnit);
    return area == kNoArea ? std::nullopt : std::optional(Spot{*map, static_cast<int>(area)});
}

/// Places of another level than the map's lie where the map's own land does; not where that is tiles.
const ArcMap *SlideMaps::shapesOf(std::size_t map, int table) const
{
    const SlideMap &on = m_slide->maps[map];
    if (on.table == table)
        return m_shapes[map].get();
    const auto tables = m_slide->job.data->tables();
    if (table < 0 || static_cast<std::size_t>(table) >= tables.size() || isTiled(*m_slide->job.data, on.view))
        return nullptr;
    return tables[static_cast<std::size_t>(table)].shapes.get();
}

QRectF SlideMaps::rectOf(std::size_t map, const AtlasData::PlaceRef &place) const
{
    const ArcMap *shapes = shapesOf(map, place.table);
    if (!shapes || place.row < 0 || static_cast<std::size_t>(place.row) >= shapes->areaCount())
        return {};
    const Box &box = shapes->areaBox(static_cast<std::size_t>(place.row));
    return box.isEmpty() ? QRectF() : QRectF(m_at[map].toPage({box.minX, box.maxY}), m_at[map].toPage({box.maxX, box.minY}));
}

Extent SlideMaps::extentOf(std::size_t map, FigureTransform at) const
{
    const FigureTransform all = whole(map);
    if (at.metresPerUnit >= all.metresPerUnit)
        return {};
    if (m_shapes[map]) {
        const Box &box = m_shapes[map]->bounds();
        at.centre = {std::clamp(at.centre.x(), box.minX, box.maxX), std::clamp(at.centre.y(), box.minY, box.maxY)};
    }
    return {at.centre.x(), at.centre.y(), at.metresPerUnit * at.frame.height()};
}

Extent SlideMaps::zoomed(std::size_t map, double factor, QPointF about) const
{
    FigureTransform at = m_at[map];
    const Point fixed = at.toMap(about);
    at.metresPerUnit = std::max(at.metresPerUnit / factor, kLeastHeightM / std::max(1.0, at.frame.height()));
    const QPointF off = (about - at.frame.center()) * at.metresPerUnit;
    at.centre = {fixed.x - off.x(), fixed.y + off.y()};
    return extentOf(map, at);
}

Extent SlideMaps::moved(std::size_t map, QPointF by) const
{
    FigureTransform at = m_at[map];
    at.centre += QPointF(-by.x(), by.y()) * at.metresPerUnit;
    return extentOf(map, at);
}

void SlideMaps::paintMoved(QPainter &painter) const
{
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        const FigureTransform &now = m_at[i], &drawn = m_slide->maps[i].at;
        const QPointF corner = now.toPage(drawn.toMap(drawn.frame.topLeft()));
        const QRectF target(corner, drawn.frame.size() * (drawn.metresPerUnit / now.metresPerUnit));
        painter.save();
        painter.setClipRect(now.frame, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, now.frame.width() * now.frame.height() < kSmoothPixels);
        painter.fillRect(now.frame, m_slide->background);
        painter.drawImage(target, m_slide->image, drawn.frame);
        painter.restore();
    }
}

void SlideMaps::paintOutline(QPainter &painter, const AtlasData::PlaceRef &place, bool marked, const ThemeTokens &look) const
{
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        const ArcMap *shapes = shapesOf(i, place.table);
        if (!shapes || place.row < 0)
            continue;
        Highlight highlight;
        if (marked)
            highlight.selected = {static_cast<std::uint32_t>(place.row)};
        else
            highlight.hovered = static_cast<std::uint32_t>(place.row);
        Viewport viewport = m_at[i].viewport();
        painter.save();
        painter.setClipRect(m_at[i].frame, Qt::IntersectClip);
        // A viewport is of whole pixels; its middle is kept on that of the frame.
        painter.translate(m_at[i].frame.center() - QRectF(QPointF(0, 0), QSizeF(viewport.size)).center());
        paintHighlight(painter, *shapes, viewport, highlight, look);
        painter.restore();
    }
}

} // namespace atlas
