// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/annotations.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/place_on_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr std::array<double, 7> kDistances{4, 7, 11, 16, 23, 32, 44};   ///< steps from place to words
constexpr int kDirections = 16;
/// Words over places cost as much as words so many steps farther away.
constexpr double kCoveredSteps = 30;
/// Words are broken at this share of the frame, and at so many steps at most.
constexpr double kWidestShare = 0.36, kWidestSteps = 42;
constexpr int kSamplesX = 5, kSamplesY = 3;

/// Moved into the frame by as little as it takes.
QRectF inside(QRectF rect, const QRectF &frame)
{
    rect.moveLeft(std::max(frame.left(), std::min(rect.left(), frame.right() - rect.width())));
    rect.moveTop(std::max(frame.top(), std::min(rect.top(), frame.bottom() - rect.height())));
    return rect;
}

QString nameOf(const AtlasData &data, const PlaceKey &key, const QString &language)
{
    const auto place = data.find(key);
    return place ? data.tables()[static_cast<std::size_t>(place->table)].name(place->row, language) : QString();
}

} // namespace

std::optional<Point> annotatedPoint(const AtlasData &data, const MapScene &scene, int drawnTable, const PlaceKey &key)
{
    const auto place = data.find(key);
    if (!place)
        return std::nullopt;
    const ArcMap *shapes = place->table == drawnTable ? scene.shapes.get() : data.tables()[static_cast<std::size_t>(place->table)].shapes.get();
    const auto row = static_cast<std::size_t>(place->row);
    if (shapes == nullptr || row >= shapes->areaCount() || !(shapes->areaM2(row) > 0))
        return std::nullopt;
    return shapes->labelPoint(row);
}

QStringList badgeNotes(const AtlasData &data, const QList<FigureAnnotation> &annotations, const QString &language)
{
    QStringList lines;
    for (const FigureAnnotation &annotation : annotations) {
        if (!annotation.badge || !data.find(annotation.place))
            continue;
        const QString name = nameOf(data, annotation.place, language);
        const QString words = annotation.text.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, annotation.text);
        lines += QStringLiteral("%1. %2").arg(lines.size() + 1).arg(words);
    }
    return lines;
}

Annotations::Annotations(const FigureMapSource &source, const FigureStyle &style, const FigureTransform &transform,
                         const QList<FigureAnnotation> &annotations, const std::vector<QRectF> &taken)
    : m_source(source), m_style(style), m_transform(transform), m_rooms(taken)
{
    const QRectF inner = transform.frame.adjusted(style.step(1), style.step(1), -style.step(1), -style.step(1));
    const double widest = std::min(transform.frame.width() * kWidestShare, style.step(kWidestSteps));
    int badges = 0;
    std::vector<QSizeF> sizes;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const FigureAnnotation &annotation = annotations[i];
        const int number = annotation.badge && source.data.find(annotation.place) ? ++badges : 0;
        const auto point = annotatedPoint(source.data, source.scene, source.classified.figures.table, annotation.place);
        if (!point || !transform.frame.contains(transform.toPage(*point)))
            continue;
        Placed placed;
        placed.id = QStringLiteral("annotation-%1").arg(i + 1);
        placed.at = transform.toPage(*point);
        placed.badge = number;
        placed.title = nameOf(source.data, annotation.place, source.describe.language());
        QSizeF size(style.step(4.4), style.step(4.4));
        if (number == 0) {
            const QString words = annotation.text.isEmpty() ? placed.title : annotation.text;
            placed.words = TextBlock(style, words, widest, style.textPx(), 600, style.theme.ink);
            size = placed.words.size();
        }
        if (annotation.offset || number > 0) {
            const QPointF middle = placed.at + annotation.offset.value_or(QPointF());
            placed.room = inside(QRectF(middle - QPointF(size.width(), size.height()) / 2, size), inner);
        }
        // The place itself stays in sight.
        const double dot = style.step(1.5);
        m_rooms.emplace_back(placed.at - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot));
        if (!placed.room.isNull())
            m_rooms.push_back(placed.room);
        m_placed.push_back(std::move(placed));
        sizes.push_back(size);
    }
    // Words that look for room come after all that have it.
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        if (!m_placed[i].room.isNull())
            continue;
        m_placed[i].room = roomFor(m_placed[i], sizes[i]);
        m_rooms.push_back(m_placed[i].room);
    }
}

QRectF Annotations::roomFor(const Placed &placed, QSizeF size) const
{
    const double margin = m_style.step(1);
    const QRectF inner = m_transform.frame.adjusted(margin, margin, -margin, -margin);
    QRectF best;
    double bestCost = 0;
    for (const double distance : kDistances) {
        // Nothing farther away can be better than what was found.
        if (!best.isNull() && distance >= bestCost)
            break;
        for (int i = 0; i < kDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / kDirections;
            const QPointF direction(std::cos(angle), std::sin(angle));
            const QPointF middle = placed.at + direction * m_style.step(distance)
                + QPointF(direction.x() * size.width(), direction.y() * size.height()) / 2;
            const QRectF room(middle - QPointF(size.width(), size.height()) / 2, size);
            const QRectF air = room.adjusted(-margin, -margin, margin, margin);
            if (!inner.contains(room) || std::ranges::any_of(m_rooms, [&](const QRectF &other) { return other.intersects(air); }))
                continue;
            const double cost = distance + kCoveredSteps * coveredShare(*m_source.scene.shapes, m_transform, room, kSamplesX, kSamplesY);
            if (best.isNull() || cost < bestCost) {
                best = room;
                bestCost = cost;
            }
        }
    }
    // A frame too full for all: over the place, where they are at least seen.
    return best.isNull() ? inside(QRectF(placed.at - QPointF(size.width() / 2, size.height() + m_style.step(2)), size), inner) : best;
}

display::Path Annotations::leader(const Placed &placed) const
{
    display::Path line;
    const double gap = m_style.step(0.5);
    const QPointF end = nearestIn(placed.badge > 0 ? QRectF(placed.room.center(), QSizeF()) : placed.room.adjusted(-gap, 0, gap, 0), placed.at);
    line.id = placed.id + QStringLiteral("-line");
    line.closed = false;
    line.points = {placed.at, end};
    line.start = {0, 2};
    line.strokes = {{m_style.theme.casing, 3 * m_style.line(), {}}, {m_style.theme.ink, m_style.line(), {}}};
    return line;
}

std::shared_ptr<const display::Group> Annotations::draw() const
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("annotations");
    const ThemeTokens &theme = m_style.theme;
    for (const Placed &placed : m_placed) {
        auto one = std::make_shared<display::Group>();
        one->id = placed.id;
        one->title = placed.title;
        if (!placed.room.contains(placed.at))
            one->children.emplace_back(leader(placed));
        display::Discs dot;
        dot.centres = {placed.badge > 0 ? placed.room.center() : placed.at};
        dot.radii = {placed.badge > 0 ? placed.room.width() / 2 : m_style.step(0.6)};
        dot.fill = theme.ink;
        dot.strokes = {{theme.casing, m_style.line(), {}}};
        one->children.emplace_back(std::move(dot));
        if (placed.badge > 0) {
            display::Text number;
            number.text = QString::number(placed.badge);
            number.align = display::Text::Align::Middle;
            number.anchor = placed.room.center() + QPointF(0, m_style.notePx() * 0.36);
            number.family = theme.fontFamily;
            number.sizePx = m_style.notePx();
            number.weight = 700;
            number.colour = theme.paper;
            one->children.emplace_back(std::move(number));
        } else {
            auto words = std::make_shared<display::Group>();
            placed.words.draw(placed.room.topLeft(), placed.id + QStringLiteral("-text"), *words);
            // Read over any colour of the map.
            for (display::Node &node : words->children) {
                if (auto *text = std::get_if<display::Text>(&node))
                    text->halo = theme.paper;
            }
            one->children.insert(one->children.end(), words->children.begin(), words->children.end());
        }
        group->children.emplace_back(std::shared_ptr<const display::Group>(std::move(one)));
    }
    return group;
}

} // namespace atlas
