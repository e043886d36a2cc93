// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/doubt_marks.h"

#include "layers/geometry/arc_map_hit.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

// A mark takes at most this share of its place's width.
constexpr double kOfPlace = 0.8;
constexpr double kSmallestPx = 7;
constexpr double kHaloPx = 2.6;

/// Beside the name that covers the point, if the place reaches that far; else where it was.
QPointF clearOf(const QRectF &name, const DoubtMark &mark, const MapScene &scene, const Viewport &viewport)
{
    const QSizeF room = mark.rect().size() / 2;
    const std::array beside{QPointF(mark.centre.x(), name.top() - room.height()), QPointF(mark.centre.x(), name.bottom() + room.height()),
                            QPointF(name.left() - room.width(), mark.centre.y()), QPointF(name.right() + room.width(), mark.centre.y())};
    const auto held = std::ranges::find_if(beside, [&](QPointF tried) { return areaContains(*scene.shapes, mark.area, viewport.toMap(tried)); });
    return held == beside.end() ? mark.centre : *held;
}

} // namespace

QRectF DoubtMark::rect() const
{
    const QSizeF half(sizePx * 0.34, sizePx * 0.5);
    return {centre - QPointF(half.width(), half.height()), half * 2};
}

std::vector<DoubtMark> doubtMarks(const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels)
{
    std::vector<DoubtMark> marks;
    if (!scene.shapes)
        return marks;
    const QRectF canvas = QRectF(QPointF(0, 0), QSizeF(viewport.size)).adjusted(-8, -8, 8, 8);
    for (const std::uint32_t area : scene.doubts) {
        if (area >= scene.shapes->areaCount())
            continue;
        DoubtMark mark{area, viewport.toCanvas(scene.shapes->labelPoint(area)), 0};
        if (!canvas.contains(mark.centre))
            continue;
        const double placePx = std::sqrt(scene.shapes->areaM2(area)) / viewport.metresPerPixel;
        mark.sizePx = std::clamp(placePx * kOfPlace, kSmallestPx, kDoubtPx) * scene.theme.scale;
        const auto name = std::ranges::find_if(labels, [&](const PlacedLabel &label) { return label.rect.intersects(mark.rect()); });
        if (name != labels.end())
            mark.centre = clearOf(name->rect, mark, scene, viewport);
        marks.push_back(mark);
    }
    return marks;
}

void paintDoubts(QPainter &painter, const MapScene &scene, const Viewport &viewport, std::span<const PlacedLabel> labels)
{
    const std::vector<DoubtMark> marks = doubtMarks(scene, viewport, labels);
    if (marks.empty())
        return;
    // One outline, scaled for each.
    constexpr double kDrawnPx = 32;
    QFont font(scene.theme.fontFamily);
    font.setPixelSize(static_cast<int>(kDrawnPx));
    font.setWeight(static_cast<QFont::Weight>(kDoubtWeight));
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath sign;
    sign.addText(-QFontMetricsF(font).horizontalAdvance(QLatin1Char('?')) / 2, 0, font, QStringLiteral("?"));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DoubtMark &mark : marks) {
        const double scale = mark.sizePx / kDrawnPx;
        const QPainterPath placed = QTransform::fromScale(scale, scale).map(sign).translated(mark.baseline());
        painter.strokePath(placed, QPen(scene.theme.paper, kHaloPx * scene.theme.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(placed, scene.theme.ink);
    }
    painter.restore();
}

} // namespace atlas
