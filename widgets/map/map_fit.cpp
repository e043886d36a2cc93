// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/map/map_fit.h"

#include <algorithm>

namespace atlas {

namespace {

/// Borders are tested at so many points at most: enough to feel every bay at the size of a screen.
constexpr std::size_t kProbes = 4000;
constexpr double kNextSmaller = 0.97;
constexpr double kNarrowest = 160;
constexpr double kSmallest = 0.45;      ///< of the largest size; below, panels are not worth it

std::vector<Point> probes(const ArcMap &map)
{
    std::vector<Point> points;
    if (map.tiers().empty())
        return points;
    const std::vector<Point> &all = map.tiers().back().points;
    const std::size_t stride = std::max<std::size_t>(1, all.size() / kProbes);
    for (std::size_t i = 0; i < all.size(); i += stride)
        points.push_back(all[i]);
    for (std::size_t a = 0; a < map.areaCount(); a += std::max<std::size_t>(1, map.areaCount() / kProbes))
        points.push_back(map.labelPoint(a));
    return points;
}

Viewport placed(const Box &box, QSize canvas, double dpr, const QRectF &target)
{
    Viewport view;
    view.size = canvas;
    view.dpr = dpr;
    view.metresPerPixel = std::max({box.width() / target.width(), box.height() / target.height(), 0.01});
    const QPointF shift = QPointF(canvas.width() / 2.0, canvas.height() / 2.0) - target.center();
    view.centre = QPointF(box.centre().x + shift.x() * view.metresPerPixel, box.centre().y - shift.y() * view.metresPerPixel);
    return view;
}

bool isClear(const std::vector<Point> &points, const Viewport &view, const QList<QRectF> &panels)
{
    return std::none_of(points.begin(), points.end(), [&](const Point &p) {
        const QPointF at = view.toCanvas(p);
        return std::any_of(panels.begin(), panels.end(), [&at](const QRectF &panel) { return panel.contains(at); });
    });
}

} // namespace

Viewport fitAround(const ArcMap &map, QSize canvas, double dpr, const QRectF &room, const QList<QRectF> &panels)
{
    const Box &box = map.bounds();
    if (box.isEmpty())
        return placed({0, 0, 1, 1}, canvas, dpr, room);
    const std::vector<Point> points = probes(map);
    const double scale = std::min(room.width() / box.width(), room.height() / box.height());
    for (double size = 1; size > kSmallest; size *= kNextSmaller) {
        const QSizeF extent(box.width() * scale * size, box.height() * scale * size);
        // From the right, where panels are fewest; then nearer to the middle.
        for (const double across : {1.0, 0.85, 0.7, 0.5}) {
            for (const double down : {0.5, 0.25, 0.0, 1.0}) {
                const QPointF corner(room.left() + (room.width() - extent.width()) * across, room.top() + (room.height() - extent.height()) * down);
                const Viewport view = placed(box, canvas, dpr, QRectF(corner, extent));
                if (isClear(points, view, panels))
                    return view;
            }
        }
    }
    double left = room.left();
    for (const QRectF &panel : panels) {
        if (panel.center().x() < room.center().x())
            left = std::max(left, panel.right());
    }
    // A strip too narrow to read a map in is not worth keeping the panel clear.
    const QRectF beside(QPointF(room.right() - left > kNarrowest ? left : room.left(), room.top()), room.bottomRight());
    return placed(box, canvas, dpr, beside);
}

} // namespace atlas
