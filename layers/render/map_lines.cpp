// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_lines.h"

#include "layers/render/dashes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kBorderShare = 1.0 / 34;
constexpr double kWidestBorderPx = 0.85;
constexpr double kThinnestBorderPx = 0.06;

Box viewBox(const DeviceTransform &t, double marginPx)
{
    const double left = -marginPx;
    const double right = t.width + marginPx;
    const double top = -marginPx;
    const double bottom = t.height + marginPx;
    return {(left - t.originX) / t.perMetre, (t.originY - bottom) / t.perMetre, (right - t.originX) / t.perMetre,
            (t.originY - top) / t.perMetre};
}

} // namespace

double borderWidthPx(double sizePx)
{
    const double width = std::min(sizePx * kBorderShare, kWidestBorderPx);
    return width >= kThinnestBorderPx ? width : 0;
}

AreaLines::AreaLines(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform)
{
    const ArcMap &shapes = *scene.shapes;
    const ArcTier &tier = shapes.tierFor(0.5 / transform.perMetre);
    const QRgb missingFill = scene.theme.noDataFill.rgb();
    const double lineScale = viewport.dpr * scene.theme.scale;
    const double metresPerPixel = viewport.metresPerPixel;
    std::vector<double> sizePx(shapes.areaCount());
    for (std::size_t area = 0; area < sizePx.size(); ++area)
        sizePx[area] = std::sqrt(shapes.areaM2(area)) / metresPerPixel;
    const Box view = viewBox(transform, 2);
    SegmentCollector collector(transform);
    collector.reserve(std::min<std::size_t>(tier.points.size(), 200'000));
    const auto arcs = static_cast<std::uint32_t>(shapes.arcCount());
    for (std::uint32_t arc = 0; arc < arcs; ++arc) {
        const Box &box = shapes.arcBox(arc);
        if (box.minX > view.maxX || box.minY > view.maxY || box.maxY < view.minY)
            continue;
        AreaLine line;
        double smallestPx = std::numeric_limits<double>::infinity();
        const auto look = [&](std::uint32_t area, QRgb &fill, bool &missing, std::uint8_t &pattern) {
            if (area == kNoArea)
                return;
            if (area < scene.patterns.of.size())
                pattern = scene.patterns.of[area];
            fill = area < scene.fill.size() ? scene.fill[area] : 0;
            missing = fill == 0;
            if (missing)
                fill = missingFill;
            smallestPx = std::min(smallestPx, sizePx[area]);
        };
        look(shapes.left(arc), line.leftFill, line.leftMissing, line.leftPattern);
        look(shapes.right(arc), line.rightFill, line.rightMissing, line.rightPattern);
        if (scene.theme.border.alpha() > 0)
            line.border = static_cast<float>(borderWidthPx(smallestPx) * lineScale);
        if (line.leftFill == line.rightFill && line.leftPattern == line.rightPattern && line.border == 0)
            continue;
        widestBorder = std::max(widestBorder, line.border);
        hasMissing = hasMissing || line.leftMissing || line.rightMissing;
        collector.add(tier.arc(arc), box, static_cast<std::uint32_t>(lines.size()));
        lines.push_back(line);
    }
    segments = collector.take();
}

std::vector<StrokedLines> overlayLines(const MapScene &scene, const Viewport &viewport, const DeviceTransform &transform)
{
    const ArcTier &tier = scene.shapes->tierFor(0.5 / transform.perMetre);
    const double scale = viewport.dpr * scene.theme.scale;
    const double reach = 8 * scale;
    std::vector<StrokedLines> all;
    std::vector<Point> points;
    for (const OverlayLines &overlay : scene.overlays) {
        SegmentCollector casing(transform);
        SegmentCollector stroke(transform);
        std::vector<double> pattern;
        for (const double length : overlay.style.dashesPx)
            pattern.push_back(length * scale);
        DashWalker dashes(pattern.empty() ? std::vector{1.0, 1.0} : pattern);
        for (std::size_t c = 0; c < overlay.chains.count(); ++c) {
            if (isSmallLoop(*scene.shapes, overlay.chains.chain(c), kSmallestLoopPx * scene.theme.scale * viewport.metresPerPixel))
                continue;
            points.clear();
            appendChain(tier, overlay.chains.chain(c), points);
            dashes.restart();
            for (std::size_t i = 1; i < points.size(); ++i) {
                const double x0 = transform.x(points[i - 1].x);
                const double y0 = transform.y(points[i - 1].y);
                const double x1 = transform.x(points[i].x);
                const double y1 = transform.y(points[i].y);
                const double length = std::hypot(x1 - x0, y1 - y0);
                const bool seen = std::max(x0, x1) > -reach && std::min(x0, x1) < transform.width + reach
                                  && std::max(y0, y1) > -reach && std::min(y0, y1) < transform.height + reach;
                if (!seen) {
                    dashes.skip(length);
                    continue;
                }
                casing.addDevice(x0, y0, x1, y1, 0);
                if (pattern.empty()) {
                    stroke.addDevice(x0, y0, x1, y1, 0);
                } else {
                    dashes.walk(length, [&](double from, double to) {
                        stroke.addDevice(x0 + (x1 - x0) * from, y0 + (y1 - y0) * from, x0 + (x1 - x0) * to, y0 + (y1 - y0) * to, 0);
                    });
                }
            }
        }
        const auto lines = [&](SegmentCollector &from, const QColor &colour, double widthPx, double overlap) {
            const auto half = static_cast<float>(widthPx * scale / 2);
            all.push_back({from.take(), colour.rgba(), half, half * static_cast<float>(overlap)});
        };
        if (overlay.style.casing.isValid())
            lines(casing, overlay.style.casing, overlay.style.casingPx, 0.4);
        lines(stroke, overlay.style.colour, overlay.style.widthPx, 0.15);
    }
    return all;
}

} // namespace atlas
