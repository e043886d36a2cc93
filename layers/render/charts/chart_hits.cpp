// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/bar_parts.h"
#include "layers/render/charts/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

/// A bar thinner than this is as hard to see as to hit: its outline is given this much room.
constexpr double kThinnest = 3;
/// Lines of more places than this would hide the bars they lie on.
constexpr std::size_t kMostNeedles = 3;

bool touches(const QRectF &box, const QRectF &brush)
{
    return box.left() <= brush.right() && box.right() >= brush.left() && box.top() <= brush.bottom() && box.bottom() >= brush.top();
}

/// Places of a distribution that share bars with others: a pin each and, where they are very few, a thin line up.
void addPins(const ChartDrawing &chart, const std::vector<QPointF> &anchors, const FigureStyle &style, display::Group &group)
{
    display::Path lines, pins;
    lines.id = QStringLiteral("needles");
    pins.id = QStringLiteral("pins");
    lines.closed = false;
    for (const QPointF &anchor : anchors) {
        const double x = chart::crisp(anchor.x(), style.line());
        // The bars at the ends of the axis have no scale, and their number above them.
        if (anchor.x() >= chart.x.from && anchor.x() <= chart.x.to) {
            lines.points.insert(lines.points.end(), {QPointF(x, chart.plot.top()), QPointF(x, chart.plot.bottom())});
            lines.start.push_back(static_cast<std::uint32_t>(lines.points.size()));
        }
        for (const QPointF &point : pinBelow(chart.plot, x, 0.55 * style.step(2), style))
            pins.points.push_back(point);
        pins.start.push_back(static_cast<std::uint32_t>(pins.points.size()));
    }
    lines.strokes = {{style.theme.ink, style.line(), {}}};
    pins.fill = style.theme.ink;
    pins.strokes = {{style.theme.casing, style.line(), {}}};
    if (anchors.size() <= kMostNeedles && !lines.points.empty())
        group.children.emplace_back(std::move(lines));
    group.children.emplace_back(std::move(pins));
}

} // namespace

std::optional<int> markAt(const ChartDrawing &chart, QPointF at, double reach)
{
    std::optional<int> best;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < chart.places.size(); ++i) {
        const ChartMark &mark = chart.places[i];
        if (mark.box.isNull())
            continue;
        if (mark.bar) {
            if (mark.box.contains(at))
                return static_cast<int>(i);
            continue;
        }
        const double dx = mark.box.center().x() - at.x();
        const double dy = mark.box.center().y() - at.y();
        const double radius = mark.box.width() / 2;
        if (std::abs(dx) > reach + radius || std::abs(dy) > reach + radius)
            continue;
        const double distance = std::hypot(dx, dy);
        // Of two points the one whose middle is nearer: a small point on a large one can be hit.
        if (distance <= reach + radius && distance < bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int groupAt(const ChartDrawing &chart, QPointF at)
{
    for (std::size_t i = 0; i < chart.groups.size(); ++i) {
        QRectF box = chart.groups[i].box;
        // A bar of one place among hundreds is too low to point at: its column stands for it.
        if (chart.kind == ChartKind::Distribution && box.bottom() > chart.plot.top())
            box.setTop(chart.plot.top());
        if (box.contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<int> rowsIn(const ChartDrawing &chart, const QRectF &brush)
{
    const QRectF area = brush.normalized();
    std::vector<int> rows;
    for (const ChartMark &mark : chart.places) {
        if (mark.row < 0 || mark.box.isNull())
            continue;
        if (mark.bar ? touches(mark.box, area) : area.contains(mark.box.center()))
            rows.push_back(mark.row);
    }
    for (const ChartGroup &group : chart.groups) {
        if (touches(group.box, area))
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    std::ranges::sort(rows);
    const auto doubles = std::ranges::unique(rows);
    rows.erase(doubles.begin(), doubles.end());
    return rows;
}

std::shared_ptr<const display::Group> highlightOf(const ChartDrawing &chart, const std::vector<int> &rows, const FigureStyle &style)
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("highlight");
    const double line = style.line();
    const std::vector<display::Stroke> ring{{style.theme.casing, 4 * line, {}}, {style.theme.ink, 1.6 * line, {}}};

    // Rows that fill a bar of their own light up as that bar.
    std::vector<int> rest = rows;
    std::ranges::sort(rest);
    for (const ChartGroup &bar : chart.groups) {
        if (bar.rows.empty() || rows.size() < bar.rows.size() || !std::ranges::includes(rest, bar.rows))
            continue;
        if (rows.size() == 1 && !chart.markOfRow.empty())
            continue;
        const double grow = std::max(0.0, kThinnest - bar.box.height()) / 2;
        group->children.emplace_back(chart::box(bar.box.adjusted(0, -grow, 0, grow), {}, ring));
        std::vector<int> left;
        std::ranges::set_difference(rest, bar.rows, std::back_inserter(left));
        rest = std::move(left);
    }

    display::Discs discs;
    discs.id = QStringLiteral("rings");
    const bool crowded = rest.size() > kMostPins;
    discs.strokes = crowded ? std::vector<display::Stroke>{{style.theme.ink, 1.2 * line, {}}} : ring;
    std::vector<QPointF> pins;
    for (const int row : rest) {
        const int index = row >= 0 && static_cast<std::size_t>(row) < chart.markOfRow.size() ? chart.markOfRow[static_cast<std::size_t>(row)] : -1;
        if (index < 0)
            continue;
        const ChartMark &mark = chart.places[static_cast<std::size_t>(index)];
        if (mark.bar) {
            const double grow = std::max(0.0, kThinnest - mark.box.width()) / 2;
            group->children.emplace_back(chart::box(mark.box.adjusted(-grow, 0, grow, 0), {}, ring));
        } else if (chart.kind == ChartKind::Distribution) {
            pins.push_back(mark.anchor);
        } else {
            discs.centres.push_back(mark.anchor);
            discs.radii.push_back(std::max(mark.box.width() / 2, 2 * line) + (crowded ? 0.5 : 1.5) * line);
        }
    }
    if (!discs.centres.empty())
        group->children.emplace_back(std::move(discs));
    if (pins.size() > kMostPins) {
        display::Path parts = partsOfBars(chart, rest, 1);
        parts.id = QStringLiteral("parts");
        QColor shade = style.theme.ink;
        shade.setAlphaF(0.6F);
        parts.fill = shade;
        group->children.emplace_back(std::move(parts));
    } else if (!pins.empty()) {
        addPins(chart, pins, style, *group);
    }
    return group->children.empty() ? nullptr : group;
}

} // namespace atlas
