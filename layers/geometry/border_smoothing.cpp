// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/border_smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace atlas {

namespace {

constexpr int kRoundings = 3;
constexpr double kGreatestCutM = 500;     ///< how far from a bend rounding off may begin
constexpr double kRingDetail = 0.01;      ///< a small island is generalised by at most this share of its shore
constexpr double kBucketM = 500;

using Line = std::vector<Point>;

double distanceToSegment(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

void keepFarthest(const Line &line, std::size_t from, std::size_t to, double toleranceM, std::vector<bool> &keep)
{
    double farthest = toleranceM;
    std::size_t at = from;
    for (std::size_t i = from + 1; i < to; ++i) {
        const double distance = distanceToSegment(line[i], line[from], line[to]);
        if (distance > farthest) {
            farthest = distance;
            at = i;
        }
    }
    if (at == from)
        return;
    keep[at] = true;
    keepFarthest(line, from, at, toleranceM, keep);
    keepFarthest(line, at, to, toleranceM, keep);
}

Line generalised(const Line &line, double toleranceM)
{
    std::vector<bool> keep(line.size());
    keep.front() = keep.back() = true;
    if (line.front() == line.back()) {
        // What returns to its start has no chord: begin with its two halves.
        keep[line.size() / 2] = true;
        keepFarthest(line, 0, line.size() / 2, toleranceM, keep);
        keepFarthest(line, line.size() / 2, line.size() - 1, toleranceM, keep);
    } else {
        keepFarthest(line, 0, line.size() - 1, toleranceM, keep);
    }
    Line result;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (keep[i])
            result.push_back(line[i]);
    return result;
}

double lengthOf(const Line &line)
{
    double length = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        length += std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y);
    return length;
}

/// The point on the way from `a` to `b` where rounding off the bend at `a` begins.
Point cut(Point a, Point b)
{
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const double share = length > 0 ? std::min(0.25, kGreatestCutM / length) : 0.25;
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// @param ring whether the start is a point like any other, not a junction.
Line rounded(Line line, bool ring)
{
    const bool closed = ring && line.size() > 3;
    for (int round = 0; round < kRoundings; ++round) {
        Line next;
        if (!closed)
            next.push_back(line.front());
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            if (closed || i > 0)
                next.push_back(cut(line[i], line[i + 1]));
            if (closed || i + 2 < line.size())
                next.push_back(cut(line[i + 1], line[i]));
        }
        next.push_back(closed ? next.front() : line.back());
        line = std::move(next);
    }
    Line result{line.front()};
    for (Point p : line) {
        p = {std::round(p.x * 10) / 10, std::round(p.y * 10) / 10};
        if (p != result.back())
            result.push_back(p);
    }
    if (closed)
        result.back() = result.front() = {std::round(line.front().x * 10) / 10, std::round(line.front().y * 10) / 10};
    return result;
}

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool onSegment(Point p, Point a, Point b)
{
    return turn(a, b, p) == 0 && std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x)
        && std::min(a.y, b.y) <= p.y && p.y <= std::max(a.y, b.y);
}

/// Whether two segments have more in common than one end point.
bool conflict(Point a, Point b, Point c, Point d)
{
    const bool sameEnds = (a == c && b == d) || (a == d && b == c);
    if (sameEnds)
        return true;
    const auto touches = [](Point p, Point q, Point r) { return p != q && p != r && onSegment(p, q, r); };
    if (touches(a, c, d) || touches(b, c, d) || touches(c, a, b) || touches(d, a, b))
        return true;
    const double abc = turn(a, b, c), abd = turn(a, b, d), cda = turn(c, d, a), cdb = turn(c, d, b);
    return ((abc > 0 && abd < 0) || (abc < 0 && abd > 0)) && ((cda > 0 && cdb < 0) || (cda < 0 && cdb > 0));
}

struct SegmentRef {
    std::uint32_t line, index;
};

/// Which lines cross or touch another one, or themselves, outside shared end points.
std::vector<bool> conflicting(const std::vector<Line> &lines)
{
    std::map<std::pair<int, int>, std::vector<SegmentRef>> buckets;
    for (std::uint32_t l = 0; l < lines.size(); ++l) {
        for (std::uint32_t i = 0; i + 1 < lines[l].size(); ++i) {
            Box box;
            box.add(lines[l][i]);
            box.add(lines[l][i + 1]);
            const auto bucket = [](double v) { return static_cast<int>(std::floor(v / kBucketM)); };
            for (int x = bucket(box.minX); x <= bucket(box.maxX); ++x)
                for (int y = bucket(box.minY); y <= bucket(box.maxY); ++y)
                    buckets[{x, y}].push_back({l, i});
        }
    }
    std::vector<bool> result(lines.size());
    for (const auto &[place, segments] : buckets) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            for (std::size_t j = i + 1; j < segments.size(); ++j) {
                const auto [l, a] = segments[i];
                const auto [m, b] = segments[j];
                if (conflict(lines[l][a], lines[l][a + 1], lines[m][b], lines[m][b + 1]))
                    result[l] = result[m] = true;
            }
        }
    }
    return result;
}

} // namespace

void smoothBorders(std::vector<CoverageArc> &arcs, double simplifyM)
{
    // From the smoothest form to the one that is known to be free of crossings.
    const std::array<double, 3> tolerances{simplifyM, simplifyM / 4, 0};
    std::map<std::pair<double, double>, int> ends;
    for (const CoverageArc &arc : arcs)
        for (const Point &end : {arc.points.front(), arc.points.back()})
            ++ends[{end.x, end.y}];
    std::vector<std::size_t> step(arcs.size());
    const auto form = [&](std::size_t a) {
        const Line &line = arcs[a].points;
        if (step[a] == tolerances.size())
            return line;
        const bool ring = line.front() == line.back() && ends.at({line.front().x, line.front().y}) == 2;
        const double tolerance = ring ? std::min(tolerances[step[a]], kRingDetail * lengthOf(line)) : tolerances[step[a]];
        return rounded(generalised(line, tolerance), ring);
    };
    std::vector<Line> lines(arcs.size());
    for (std::size_t a = 0; a < arcs.size(); ++a)
        lines[a] = form(a);
    for (bool changed = true; changed;) {
        changed = false;
        const std::vector<bool> wrong = conflicting(lines);
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            if (wrong[a] && step[a] < tolerances.size()) {
                ++step[a];
                lines[a] = form(a);
                changed = true;
            }
        }
    }
    for (std::size_t a = 0; a < arcs.size(); ++a)
        arcs[a].points = std::move(lines[a]);
}

} // namespace atlas
