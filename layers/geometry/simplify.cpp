// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/simplify.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kAlways = std::numeric_limits<double>::infinity();

struct Farthest {
    std::uint32_t index = 0;
    double squaredM2 = -1;
};

/// The point strictly between `first` and `last` farthest from the segment that joins those two.
Farthest farthestFromSegment(std::span<const Point> line, std::uint32_t first, std::uint32_t last)
{
    const Point a = line[first];
    const Point b = line[last];
    const double ux = b.x - a.x;
    const double uy = b.y - a.y;
    const double lengthSquared = ux * ux + uy * uy;
    const double inverse = lengthSquared > 0 ? 1 / lengthSquared : 0;
    Farthest farthest;
    for (std::uint32_t i = first + 1; i < last; ++i) {
        const double dx = line[i].x - a.x;
        const double dy = line[i].y - a.y;
        const double along = std::clamp((dx * ux + dy * uy) * inverse, 0.0, 1.0);
        const double ex = dx - along * ux;
        const double ey = dy - along * uy;
        const double squared = ex * ex + ey * ey;
        if (squared > farthest.squaredM2)
            farthest = {i, squared};
    }
    return farthest;
}

} // namespace

void LineSimplifier::tolerances(std::span<const Point> line, std::span<double> toleranceM)
{
    assert(line.size() == toleranceM.size() && line.size() >= 2);
    const auto last = static_cast<std::uint32_t>(line.size() - 1);
    toleranceM[0] = toleranceM[last] = kAlways;
    if (last == 1)
        return;
    if (line[0] != line[last]) {
        split(line, toleranceM, 0, last);
        return;
    }
    // A closed line has no segment to start from: it becomes two halves, cut where it is farthest
    // from its first point, and the point farthest from that cut makes the triangle.
    const std::uint32_t cut = farthestFromSegment(line, 0, last).index;
    toleranceM[cut] = kAlways;
    const Farthest before = farthestFromSegment(line, 0, cut);
    const Farthest after = farthestFromSegment(line, cut, last);
    const std::uint32_t third = before.squaredM2 > after.squaredM2 ? before.index : after.index;
    if (third == 0) { // two points only
        return;
    }
    toleranceM[third] = kAlways;
    split(line, toleranceM, 0, std::min(cut, third));
    split(line, toleranceM, std::min(cut, third), std::max(cut, third));
    split(line, toleranceM, std::max(cut, third), last);
}

void LineSimplifier::split(std::span<const Point> line, std::span<double> toleranceM,
                           std::uint32_t first, std::uint32_t last)
{
    m_todo.assign(1, {first, last, kAlways});
    while (!m_todo.empty()) {
        const Range range = m_todo.back();
        m_todo.pop_back();
        if (range.last - range.first < 2)
            continue;
        const Farthest farthest = farthestFromSegment(line, range.first, range.last);
        const double tolerance = std::min(range.limitM, std::sqrt(farthest.squaredM2));
        toleranceM[farthest.index] = tolerance;
        m_todo.push_back({range.first, farthest.index, tolerance});
        m_todo.push_back({farthest.index, range.last, tolerance});
    }
}

} // namespace atlas
