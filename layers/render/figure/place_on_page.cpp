// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/place_on_page.h"

#include "layers/render/clip.h"

#include <algorithm>

namespace atlas {

display::Path areaOnPage(const ArcMap &shapes, const ArcTier &tier, std::size_t area, const FigureTransform &at)
{
    display::Path path;
    Box view;
    view.add(at.toMap(at.frame.topLeft()));
    view.add(at.toMap(at.frame.bottomRight()));
    const Box &box = shapes.areaBox(area);
    if (!box.intersects(view))
        return path;
    const bool whole = view.contains({box.minX, box.minY}) && view.contains({box.maxX, box.maxY});
    const QRectF cut = at.frame.adjusted(-8, -8, 8, 8);
    std::vector<Point> points;
    for (std::uint32_t ring = shapes.firstRing(area); ring < shapes.firstRing(area + 1); ++ring) {
        points.clear();
        shapes.appendRing(tier, ring, points);
        std::vector<QPointF> page;
        page.reserve(points.size());
        for (const Point p : points)
            page.push_back(at.toPage(p));
        if (!whole)
            page = clippedRing(page, cut);
        if (page.size() < 3)
            continue;
        path.points.insert(path.points.end(), page.begin(), page.end());
        path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
    }
    return path;
}

double coveredShare(const ArcMap &shapes, const FigureTransform &at, const QRectF &room, int across, int down)
{
    int hits = 0;
    for (int y = 0; y < down; ++y) {
        for (int x = 0; x < across; ++x) {
            const QPointF p(room.left() + room.width() * x / (across - 1), room.top() + room.height() * y / (down - 1));
            hits += areaAt(shapes, at.toMap(p)) != kNoArea ? 1 : 0;
        }
    }
    return static_cast<double>(hits) / (across * down);
}

QPointF nearestIn(const QRectF &rect, QPointF p)
{
    return {std::clamp(p.x(), rect.left(), rect.right()), std::clamp(p.y(), rect.top(), rect.bottom())};
}

} // namespace atlas
