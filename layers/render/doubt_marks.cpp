// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/doubt_marks.h"

#include "layers/geometry/arc_map_hit.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

// A ring takes at most this share of its place's width.
constexpr double kOfPlace = 0.3;
constexpr double kSmallestRadiusPx = 1.6;

/// Beside the name that covers the point, if the place reaches that far; else where it was.
QPointF clearOf(const QRectF &name, QPointF point, double radius, const MapScene &scene, const Viewport &viewport, std::uint32_t area)
{
    const double room = radius + kDoubtCasingPx;
    const std::array beside{QPointF(point.x(), name.top() - room), QPointF(point.x(), name.bottom() + room),
                            QPointF(name.left() - room, point.y()), QPointF(name.right() + room, point.y())};
    for (const QPointF &tried : beside) {
        if (areaContains(*scene.shapes, area, viewport.toMap(tried)))
            return tried;
    }
    return point;
}

} // namespace

std::vector<DoubtMark> doubtMarks(const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels)
{
    std::vector<DoubtMark> marks;
    if (!scene.shapes)
        return marks;
    const QRectF canvas = QRectF(QPointF(0, 0), QSizeF(viewport.size)).adjusted(-8, -8, 8, 8);
    for (const std::uint32_t area : scene.doubts) {
        if (area >= scene.shapes->areaCount())
            continue;
        QPointF centre = viewport.toCanvas(scene.shapes->labelPoint(area));
        if (!canvas.contains(centre))
            continue;
        const double sizePx = std::sqrt(scene.shapes->areaM2(area)) / viewport.metresPerPixel;
        const double radius = std::max(kSmallestRadiusPx, std::min(kDoubtRadiusPx, sizePx * kOfPlace)) * scene.theme.scale;
        const QRectF ring = QRectF(centre, QSizeF()).adjusted(-radius, -radius, radius, radius);
        const auto name = std::ranges::find_if(labels, [&](const PlacedLabel &label) { return label.rect.intersects(ring); });
        if (name != labels.end())
            centre = clearOf(name->rect, centre, radius, scene, viewport, area);
        marks.push_back({area, centre, radius});
    }
    return marks;
}

void paintDoubts(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels)
{
    const std::vector<DoubtMark> marks = doubtMarks(scene, viewport, labels);
    if (marks.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] : {std::pair(scene.theme.casing, kDoubtCasingPx), std::pair(scene.theme.ink, kDoubtLinePx)}) {
        painter.setPen(QPen(colour, width * scene.theme.scale));
        for (const DoubtMark &mark : marks)
            painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }
    painter.restore();
}

} // namespace atlas
