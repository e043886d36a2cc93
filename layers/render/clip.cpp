// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/clip.h"

#include <array>
#include <utility>

namespace atlas {

namespace {

/// One side of a rectangle as a half plane: inside where normal · p >= offset.
struct HalfPlane {
    double x, y, offset;
    [[nodiscard]] double depth(QPointF p) const { return x * p.x() + y * p.y() - offset; }
};

std::array<HalfPlane, 4> sidesOf(const QRectF &rect)
{
    return {HalfPlane{1, 0, rect.left()}, HalfPlane{-1, 0, -rect.right()}, HalfPlane{0, 1, rect.top()}, HalfPlane{0, -1, -rect.bottom()}};
}

} // namespace

std::vector<QPointF> clippedRing(std::span<const QPointF> ring, const QRectF &rect)
{
    std::vector<QPointF> points(ring.begin(), ring.end());
    std::vector<QPointF> kept;
    for (const HalfPlane &side : sidesOf(rect)) {
        kept.clear();
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QPointF a = points[i];
            const QPointF b = points[i + 1 == points.size() ? 0 : i + 1];
            const double depthA = side.depth(a);
            const double depthB = side.depth(b);
            if (depthA >= 0)
                kept.push_back(a);
            if ((depthA >= 0) != (depthB >= 0))
                kept.push_back(a + (b - a) * (depthA / (depthA - depthB)));
        }
        std::swap(points, kept);
    }
    if (points.size() < 3)
        points.clear();
    return points;
}

std::vector<std::vector<QPointF>> clippedLine(std::span<const QPointF> line, const QRectF &rect)
{
    std::vector<std::vector<QPointF>> pieces;
    bool open = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        double from = 0;
        double to = 1;
        for (const HalfPlane &side : sidesOf(rect)) {
            const double depthA = side.depth(a);
            const double depthB = side.depth(b);
            if (depthA < 0 && depthB < 0)
                to = -1;
            else if (depthA < 0)
                from = std::max(from, depthA / (depthA - depthB));
            else if (depthB < 0)
                to = std::min(to, depthA / (depthA - depthB));
        }
        if (from > to) {
            open = false;
            continue;
        }
        if (!open || from > 0)
            pieces.push_back({a + (b - a) * from});
        pieces.back().push_back(a + (b - a) * to);
        open = to >= 1;
    }
    return pieces;
}

} // namespace atlas
