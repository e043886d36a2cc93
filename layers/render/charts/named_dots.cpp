// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/named_dots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas::chart {

namespace {

constexpr int kWeight = 600;

display::Text nameText(const NamedDot &dot, const QRectF &box, const FigureStyle &style)
{
    display::Text text = note(style, dot.name, {box.left(), baselineAt(style, box.center().y())}, display::Text::Align::Start, dot.colour, kWeight);
    text.halo = style.theme.paper;
    return text;
}

QRectF squareOf(const NamedDot &dot)
{
    return {dot.at.x() - dot.radius, dot.at.y() - dot.radius, 2 * dot.radius, 2 * dot.radius};
}

} // namespace

std::vector<display::Text> namesBeside(const std::vector<NamedDot> &dots, const QRectF &plot, const std::vector<QPointF> &others, const FigureStyle &style)
{
    std::vector<display::Text> texts;
    std::vector<QRectF> taken;
    for (const NamedDot &dot : dots)
        taken.push_back(squareOf(dot));
    const double height = lineHeight(style);
    const double gap = style.step(0.75);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const NamedDot &dot = dots[i];
        const QSizeF size(std::ceil(widthOf(style, dot.name, kWeight)), height);
        const double away = dot.radius + gap;
        const double high = dot.at.y() - height / 2;
        const std::array<QPointF, 8> corners{QPointF(dot.at.x() + away, high), QPointF(dot.at.x() - away - size.width(), high),
                                             QPointF(dot.at.x() + dot.radius, dot.at.y() - dot.radius - height), QPointF(dot.at.x() + dot.radius, dot.at.y() + dot.radius),
                                             QPointF(dot.at.x() - size.width() / 2, dot.at.y() - away - height), QPointF(dot.at.x() - size.width() / 2, dot.at.y() + away),
                                             QPointF(dot.at.x() - dot.radius - size.width(), dot.at.y() - dot.radius - height),
                                             QPointF(dot.at.x() - dot.radius - size.width(), dot.at.y() + dot.radius)};
        std::optional<QRectF> best;
        std::ptrdiff_t fewest = 0;
        for (const QPointF &corner : corners) {
            const QRectF box(corner, size);
            if (!plot.contains(box) || std::ranges::any_of(taken, [&](const QRectF &other) { return &other != &taken[i] && other.intersects(box); }))
                continue;
            const auto covered = std::ranges::count_if(others, [&](const QPointF &point) { return box.contains(point); });
            if (!best || covered < fewest) {
                best = box;
                fewest = covered;
            }
        }
        if (!best)
            continue;
        taken.push_back(*best);
        texts.push_back(nameText(dot, *best, style));
    }
    return texts;
}

std::vector<display::Text> namesInRow(const std::vector<NamedDot> &pins, const std::vector<double> &otherPins, double from, double to, const FigureStyle &style)
{
    std::vector<display::Text> texts;
    std::vector<QRectF> taken;
    const double height = lineHeight(style);
    for (const NamedDot &pin : pins)
        taken.emplace_back(pin.at.x() - pin.radius, pin.at.y() - height / 2, 2 * pin.radius, height);
    const double radius = pins.empty() ? 0 : pins.front().radius;
    for (const double other : otherPins)
        taken.emplace_back(other - radius, pins.empty() ? 0 : pins.front().at.y() - height / 2, 2 * radius, height);
    for (const NamedDot &pin : pins) {
        const double width = std::ceil(widthOf(style, pin.name, kWeight));
        const double away = pin.radius + style.step(0.75);
        for (const double left : {pin.at.x() + away, pin.at.x() - away - width}) {
            const QRectF box(left, pin.at.y() - height / 2, width, height);
            if (box.left() < from || box.right() > to || std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
                continue;
            taken.push_back(box);
            texts.push_back(nameText(pin, box, style));
            texts.back().halo = QColor();
            break;
        }
    }
    return texts;
}

} // namespace atlas::chart
