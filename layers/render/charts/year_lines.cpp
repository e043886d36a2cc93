// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/year_lines.h"

#include <algorithm>
#include <cmath>

namespace atlas::chart {

namespace {

using Align = display::Text::Align;

double leadLength(const FigureStyle &style)
{
    return style.step(2.5);
}

/// Positions nearest to the wished ones (ascending), at least `distance` apart, between the ends.
std::vector<double> apart(const std::vector<double> &wished, double distance, double from, double to)
{
    // Taken off what lies before it, each may stay where it is unless the one before is further on: those that
    // collide take their common mean (isotonic regression).
    struct Block {
        double sum;
        int count;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wished.size(); ++i) {
        blocks.push_back({wished[i] - static_cast<double>(i) * distance, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double highest = std::max(from, to - static_cast<double>(wished.size() - 1) * distance);
    std::vector<double> positions;
    for (const Block &block : blocks) {
        for (int i = 0; i < block.count; ++i)
            positions.push_back(std::clamp(block.mean(), from, highest) + static_cast<double>(positions.size()) * distance);
    }
    return positions;
}

bool hasGaps(const std::vector<LinePoint> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].year > points[i - 1].year + 1)
            return true;
    }
    return points.size() == 1;
}

enum class Way { Plain, Dashed, OtherBoundaries };

std::vector<display::Stroke> strokesOf(Way way, const LineLook &look, double unit)
{
    const double width = look.width * unit;
    if (way == Way::Plain)
        return {{look.paper, width + 2 * unit, {}}, {look.colour, width, {}}};
    if (way == Way::Dashed)
        return {{look.colour, width, {3.5 * unit, 2.5 * unit}}};
    return {{look.colour, 1.2 * unit, {1.2 * unit, 2 * unit}}};
}

} // namespace

AxisSpec yearAxis(int first, int last)
{
    AxisSpec spec;
    spec.kind = ChartAxis::Kind::Linear;
    spec.min = first;
    spec.max = last;
    spec.label = [](double value, int) { return QString::number(static_cast<int>(std::lround(value))); };
    return spec;
}

void setYearTicks(Frame &frame, const FigureStyle &style, int first, int last, int marked)
{
    frame.x.ticks.clear();
    const double half = widthOf(style, QStringLiteral("2024"), 600) / 2;
    const double room = 2 * half + style.notePx() * 0.6;
    const auto fits = [&](int year) {
        const double at = frame.x.positionOf(year);
        if (at - half < frame.area.left() || at + half > frame.area.right())
            return false;
        if (marked >= first && marked <= last && std::abs(frame.x.positionOf(marked) - at) < room)
            return false;
        return std::none_of(frame.x.ticks.begin(), frame.x.ticks.end(),
                            [&](const ChartAxis::Tick &tick) { return std::abs(frame.x.positionOf(tick.value) - at) < room; });
    };
    const auto add = [&](int year) {
        if (fits(year))
            frame.x.ticks.push_back({static_cast<double>(year), QString::number(year)});
    };
    add(first);
    add(last);
    const double perYear = last > first ? std::abs(frame.x.to - frame.x.from) / (last - first) : 0;
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        if (step * perYear < room)
            continue;
        for (int year = first - first % step + step; year < last; year += step)
            add(year);
        break;
    }
    std::sort(frame.x.ticks.begin(), frame.x.ticks.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
}

void drawYearMarker(const Frame &frame, const FigureStyle &style, int year, display::Group &group)
{
    if (year < frame.x.min || year > frame.x.max)
        return;
    const double hair = style.line();
    const double x = crisp(frame.x.positionOf(year), hair);
    display::Path marker = line({x, frame.plot.top()}, {x, frame.plot.bottom()}, {style.theme.lineStrong, hair, {}});
    marker.id = QStringLiteral("year");
    group.children.emplace_back(std::move(marker));
    const QString text = QString::number(year);
    const double half = widthOf(style, text, 600) / 2;
    const double at = std::clamp(x, frame.area.left() + half, std::max(frame.area.left() + half, frame.area.right() - half));
    group.children.emplace_back(note(style, text, {at, frame.xLabels}, Align::Middle, style.theme.ink, 600));
}

void drawLine(const std::vector<LinePoint> &points, const LineLook &look, const FigureStyle &style, const QString &id, const QString &title, display::Group &group)
{
    auto whole = std::make_shared<display::Group>();
    whole->id = id;
    whole->title = title;
    // A way to other boundaries is only hinted at: what grew or shrank there is the place itself.
    const auto wayTo = [&](std::size_t i) {
        return points[i].open != points[i - 1].open ? Way::OtherBoundaries : points[i].dashed ? Way::Dashed : Way::Plain;
    };
    for (const Way way : {Way::Plain, Way::Dashed, Way::OtherBoundaries}) {
        display::Path path;
        path.closed = false;
        path.strokes = strokesOf(way, look, style.line());
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (!points[i].joined || wayTo(i) != way)
                continue;
            const bool goesOn = !path.points.empty() && path.points.back() == points[i - 1].at;
            if (!goesOn) {
                if (!path.points.empty())
                    path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
                path.points.push_back(points[i - 1].at);
            }
            path.points.push_back(points[i].at);
        }
        if (path.points.empty())
            continue;
        path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
        whole->children.emplace_back(std::move(path));
    }
    const bool sampled = hasGaps(points);
    display::Discs full, open;
    full.radii = open.radii = {(look.width + 0.6) * style.line()};
    full.fill = look.colour;
    open.fill = look.paper;
    open.strokes = {{look.colour, 1.2 * style.line(), {}}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool alone = !points[i].joined && (i + 1 == points.size() || !points[i + 1].joined);
        if (points[i].open)
            open.centres.push_back(points[i].at);
        else if (sampled || alone)
            full.centres.push_back(points[i].at);
    }
    for (display::Discs *discs : {&full, &open}) {
        if (!discs->centres.empty())
            whole->children.emplace_back(std::move(*discs));
    }
    group.children.emplace_back(std::move(whole));
}

double endLabelsWidth(const std::vector<EndLabel> &labels, const FigureStyle &style, double most)
{
    double width = 0;
    for (const EndLabel &label : labels)
        width = std::max(width, widthOf(style, label.text, label.weight));
    return labels.empty() ? 0 : std::min(most, std::ceil(width + leadLength(style)));
}

void drawEndLabels(std::vector<EndLabel> labels, const Frame &frame, double width, const FigureStyle &style, display::Group &group)
{
    const double distance = lineHeight(style);
    const double from = frame.plot.top();
    const double to = std::max(from, frame.plot.bottom());
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor((to - from) / distance) + 1));
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.priority > b.priority; });
    if (labels.size() > most)
        labels.resize(most);
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.end.y() < b.end.y(); });
    std::vector<double> wished;
    for (const EndLabel &label : labels)
        wished.push_back(label.end.y());
    const std::vector<double> positions = apart(wished, distance, from, to);
    const double left = frame.plot.right() + leadLength(style);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const EndLabel &label = labels[i];
        const double hair = style.line();
        const bool shorter = label.end.x() < frame.plot.right() - style.step(2);
        if (shorter || std::abs(positions[i] - label.end.y()) > distance / 4) {
            QColor pale = label.colour;
            pale.setAlphaF(0.55f);
            // To a line that ends early leads a dotted way, so that it is not taken for one that goes on.
            const std::vector<double> dashes = shorter ? std::vector<double>{hair, 3 * hair} : std::vector<double>{};
            display::Path lead = line(label.end + QPointF(style.step(0.75), 0), {frame.plot.right(), label.end.y()}, {pale, hair, dashes});
            lead.points.emplace_back(left - style.step(0.75), positions[i]);
            lead.start.back() = static_cast<std::uint32_t>(lead.points.size());
            group.children.emplace_back(std::move(lead));
        }
        const QString text = elided(style, label.text, width - leadLength(style), label.weight);
        if (!text.isEmpty())
            group.children.emplace_back(note(style, text, {left, baselineAt(style, positions[i])}, Align::Start, label.colour, label.weight));
    }
}

std::vector<ChartGroup> yearStrips(const Frame &frame, const std::vector<int> &years, const std::function<QString(std::size_t)> &label)
{
    std::vector<ChartGroup> strips;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const double at = frame.x.positionOf(years[i]);
        const double left = i == 0 ? frame.plot.left() : (frame.x.positionOf(years[i - 1]) + at) / 2;
        const double right = i + 1 == years.size() ? frame.plot.right() : (frame.x.positionOf(years[i + 1]) + at) / 2;
        strips.push_back({QRectF(QPointF(left, frame.plot.top()), QPointF(right, frame.plot.bottom())), {}, label(i)});
    }
    return strips;
}

} // namespace atlas::chart
