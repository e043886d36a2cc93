// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/chart_parts.h"

#include "layers/stats/axis_ticks.h"
#include "layers/view/describe.h"

#include <algorithm>
#include <cmath>

namespace atlas {

double ChartAxis::positionOf(double value) const
{
    if (kind == Kind::Log) {
        if (!(value > 0) || !(min > 0))
            return from;
        const double range = std::log(max / min);
        return range != 0 ? from + (to - from) * std::log(value / min) / range : (from + to) / 2;
    }
    // Halves, since the difference of two figures may be too great for a double.
    return max != min ? from + (to - from) * ((value / 2 - min / 2) / (max / 2 - min / 2)) : (from + to) / 2;
}

double ChartAxis::valueAt(double position) const
{
    const double share = to != from ? (position - from) / (to - from) : 0;
    return kind == Kind::Log && min > 0 ? min * std::pow(max / min, share) : std::lerp(min, max, share);
}

namespace chart {

namespace {

std::vector<ChartAxis::Tick> ticksOf(const AxisSpec &spec, int about)
{
    std::vector<ChartAxis::Tick> ticks;
    if (spec.kind == ChartAxis::Kind::None)
        return ticks;
    const bool log = spec.kind == ChartAxis::Kind::Log;
    std::vector<double> values = log ? logTicks(spec.min, spec.max, about) : linearTicks(spec.min, spec.max, about);
    if (spec.whole)
        std::erase_if(values, [](double value) { return value != std::round(value); });
    const int decimals = tickDecimals(values);
    for (const double value : values) {
        // On a logarithmic axis from 0.5 to 500 each label has the decimals it needs itself.
        const int own = log ? tickDecimals(std::span<const double>(&value, 1)) : decimals;
        ticks.push_back({value, spec.label ? spec.label(value, own) : QString::number(value, 'f', own)});
    }
    return ticks;
}

double widest(const std::vector<ChartAxis::Tick> &ticks, const FigureStyle &style)
{
    double width = 0;
    for (const ChartAxis::Tick &tick : ticks)
        width = std::max(width, widthOf(style, tick.label));
    return width;
}

bool labelsTouch(const ChartAxis &axis, const FigureStyle &style)
{
    double before = -1e9;
    for (const ChartAxis::Tick &tick : axis.ticks) {
        const double half = widthOf(style, tick.label) / 2;
        const double at = axis.positionOf(tick.value);
        if (at - half < before + style.notePx())
            return true;
        before = at + half;
    }
    return false;
}

/// Too near above each other to be read as numbers of their own.
bool crowd(const ChartAxis &axis, double value, double other, const FigureStyle &style)
{
    return std::abs(axis.positionOf(value) - axis.positionOf(other)) < 1.2 * style.notePx();
}

bool labelsCrowd(const ChartAxis &axis, const FigureStyle &style)
{
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
        if (crowd(axis, axis.ticks[i].value, axis.ticks[i - 1].value, style))
            return true;
    }
    return false;
}

/// Ticks of a logarithmic axis lie ever nearer: those too near to the one below them go.
void dropCrowded(ChartAxis &axis, const FigureStyle &style)
{
    std::vector<ChartAxis::Tick> kept;
    for (ChartAxis::Tick &tick : axis.ticks) {
        if (kept.empty() || !crowd(axis, tick.value, kept.back().value, style))
            kept.push_back(std::move(tick));
    }
    axis.ticks = std::move(kept);
}

ChartAxis axisOf(const AxisSpec &spec, double from, double to)
{
    ChartAxis axis;
    axis.kind = spec.kind;
    axis.min = spec.min;
    axis.max = spec.max;
    axis.from = from;
    axis.to = to;
    axis.title = spec.title;
    return axis;
}

/// Labels the axis as densely as they do not touch each other; drops those that would leave the page.
void labelAcross(ChartAxis &axis, const AxisSpec &spec, const QRectF &area, const FigureStyle &style)
{
    int about = std::clamp(static_cast<int>((axis.to - axis.from) / (4.5 * style.notePx())), 1, 12);
    axis.ticks = ticksOf(spec, about);
    while (about > 1 && labelsTouch(axis, style))
        axis.ticks = ticksOf(spec, --about);
    while (axis.ticks.size() > 1 && labelsTouch(axis, style)) {
        std::vector<ChartAxis::Tick> every;
        for (std::size_t i = 0; i < axis.ticks.size(); i += 2)
            every.push_back(std::move(axis.ticks[i]));
        axis.ticks = std::move(every);
    }
    std::erase_if(axis.ticks, [&](const ChartAxis::Tick &tick) {
        const double half = widthOf(style, tick.label) / 2;
        const double at = axis.positionOf(tick.value);
        return at - half < area.left() || at + half > area.right();
    });
}

} // namespace

Frame layOut(const QRectF &area, const AxisSpec &x, const AxisSpec &y, const FigureStyle &style, const Room &room)
{
    Frame frame;
    frame.area = area;
    const double row = lineHeight(style);
    const double half = y.kind == ChartAxis::Kind::None ? 0 : row / 2;
    const bool header = room.words || !y.title.isEmpty();
    const bool footer = room.words || !x.title.isEmpty();
    frame.header = baselineAt(style, area.top() + row / 2);
    frame.footer = baselineAt(style, area.bottom() - row / 2);
    const double top = std::round(area.top() + (header ? row + style.step(1) + room.above : std::max(half, room.above)));
    double bottom = area.bottom() - (footer ? row : 0) - room.below;
    if (x.kind != ChartAxis::Kind::None)
        bottom -= row + style.step(0.5);
    bottom = std::max(top + 1, std::round(bottom));
    frame.xLabels = baselineAt(style, area.bottom() - (footer ? row : 0) - row / 2);

    frame.y = axisOf(y, bottom, top);
    int about = std::clamp(static_cast<int>((bottom - top) / (3.2 * style.notePx())), 2, 7);
    frame.y.ticks = ticksOf(y, about);
    while (about > 1 && labelsCrowd(frame.y, style))
        frame.y.ticks = ticksOf(y, --about);
    dropCrowded(frame.y, style);
    const double labels = widest(frame.y.ticks, style);
    const double left = std::ceil(area.left() + (labels > 0 ? labels + style.step(1.5) : style.line()));
    double right = std::max(left + 1, std::round(area.right() - style.line()));
    // A label at the right end needs half of its width beside the plot.
    for (int attempt = 0; attempt < 3 && room.right <= 0; ++attempt) {
        frame.x = axisOf(x, left + room.left, right - room.right);
        labelAcross(frame.x, x, QRectF(area.left(), 0, 1e6, 0), style);
        if (frame.x.ticks.empty())
            break;
        const ChartAxis::Tick &last = frame.x.ticks.back();
        const double over = frame.x.positionOf(last.value) + widthOf(style, last.label) / 2 - area.right();
        if (over <= 0)
            break;
        right = std::max(left + 1, std::floor(right - over));
    }
    frame.x = axisOf(x, left + room.left, std::max(left + room.left + 1, right - room.right));
    // What stands beside the axis has labels of its own.
    labelAcross(frame.x, x, area.adjusted(room.left > 0 ? frame.x.from - area.left() : 0, 0, room.right > 0 ? frame.x.to - area.right() : 0, 0), style);
    frame.plot = QRectF(QPointF(left, top), QPointF(right, bottom));
    return frame;
}

std::shared_ptr<display::Group> drawAxes(const Frame &frame, const FigureStyle &style)
{
    using Align = display::Text::Align;
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("axes");
    const ThemeTokens &theme = style.theme;
    const double hair = style.line();
    display::Path grid;
    grid.id = QStringLiteral("grid");
    grid.closed = false;
    grid.strokes = {{theme.line, hair, {}}};
    for (const ChartAxis::Tick &tick : frame.y.ticks) {
        const double at = frame.y.positionOf(tick.value);
        const double y = crisp(at, hair);
        grid.points.insert(grid.points.end(), {QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y)});
        grid.start.push_back(static_cast<std::uint32_t>(grid.points.size()));
        group->children.emplace_back(note(style, tick.label, {frame.plot.left() - style.step(1.5), baselineAt(style, at)}, Align::End, theme.ink3));
    }
    if (!grid.points.empty())
        group->children.emplace_back(std::move(grid));
    if (frame.x.kind != ChartAxis::Kind::None) {
        const double y = crisp(frame.plot.bottom(), hair);
        display::Path base = line({frame.plot.left(), y}, {frame.plot.right(), y}, {theme.lineStrong, hair, {}});
        base.id = QStringLiteral("base-line");
        group->children.emplace_back(std::move(base));
        for (const ChartAxis::Tick &tick : frame.x.ticks)
            group->children.emplace_back(note(style, tick.label, {frame.x.positionOf(tick.value), frame.xLabels}, Align::Middle, theme.ink3));
    }
    if (!frame.y.title.isEmpty())
        group->children.emplace_back(note(style, elided(style, frame.y.title, frame.area.width()), {frame.area.left(), frame.header}, Align::Start, theme.ink2));
    if (!frame.x.title.isEmpty())
        group->children.emplace_back(note(style, elided(style, frame.x.title, frame.area.width()), {frame.area.right(), frame.footer}, Align::End, theme.ink2));
    return group;
}

} // namespace chart

} // namespace atlas
