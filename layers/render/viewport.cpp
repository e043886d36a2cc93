// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_scene.h"

#include <QMarginsF>

#include <algorithm>

namespace atlas {

QPointF Viewport::toCanvas(Point p) const
{
    return {(p.x - centre.x()) / metresPerPixel + size.width() / 2.0,
            size.height() / 2.0 - (p.y - centre.y()) / metresPerPixel};
}

Point Viewport::toMap(QPointF canvas) const
{
    return {centre.x() + (canvas.x() - size.width() / 2.0) * metresPerPixel,
            centre.y() - (canvas.y() - size.height() / 2.0) * metresPerPixel};
}

Viewport Viewport::zoomed(double factor, QPointF about) const
{
    const Point kept = toMap(about);
    Viewport result = *this;
    result.metresPerPixel = metresPerPixel / factor;
    const Point moved = result.toMap(about);
    result.centre += QPointF(kept.x - moved.x, kept.y - moved.y);
    return result;
}

Viewport Viewport::fitting(const Box &box, QSize size, double dpr, double margin)
{
    return fitting(box, size, dpr, QMarginsF(margin, margin, margin, margin));
}

Viewport Viewport::fitting(const Box &box, QSize size, double dpr, const QMarginsF &insets)
{
    Viewport view{size, dpr, {}, 1};
    if (box.isEmpty())
        return view;
    // Insets that leave nothing are a window too small to see: the map keeps a pixel.
    const double roomX = std::max(1.0, size.width() - insets.left() - insets.right());
    const double roomY = std::max(1.0, size.height() - insets.top() - insets.bottom());
    const double wanted = std::max(box.width() / roomX, box.height() / roomY);
    view.metresPerPixel = wanted > 0 ? wanted : 1;
    const Point middle = box.centre();
    view.centre = {middle.x - (insets.left() - insets.right()) / 2 * view.metresPerPixel,
                   middle.y + (insets.top() - insets.bottom()) / 2 * view.metresPerPixel};
    return view;
}

} // namespace atlas
