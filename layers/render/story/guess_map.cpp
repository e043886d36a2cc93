// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_font.h"
#include "layers/render/story/guess_figures.h"
#include "layers/view/form_colours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

/// A place smaller than this gets a ring, in sizes of the least type.
constexpr double kSmall = 1.2;
/// Borders are drawn no finer than this, units of the layout.
constexpr double kErrorUnits = 0.4;

display::Path pathOf(const ArcMap &shapes, const ArcTier &tier, std::size_t area, const FigureTransform &at)
{
    display::Path path;
    std::vector<Point> points;
    for (std::uint32_t ring = shapes.firstRing(area); ring < shapes.firstRing(area + 1); ++ring) {
        points.clear();
        shapes.appendRing(tier, ring, points);
        for (const Point p : points)
            path.points.push_back(at.toPage(p));
        path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
    }
    return path;
}

/// Lines between provinces, which a room knows its way by.
display::Path provinceLines(const AtlasData &data, const GuessQuestion &question, const ArcTier &tier, const FigureTransform &at)
{
    display::Path lines;
    lines.id = QStringLiteral("provinces");
    lines.closed = false;
    const int provinces = data.drawnTable(QStringLiteral("provincie"));
    const int table = question.places.front().place.table;
    if (provinces < 0 || provinces == table)
        return lines;
    const std::vector<int> parents = data.parentRows(table, provinces);
    for (const std::uint32_t arc : borderArcs(*question.shapes, parents)) {
        for (const Point p : tier.arc(arc))
            lines.points.push_back(at.toPage(p));
        lines.start.push_back(static_cast<std::uint32_t>(lines.points.size()));
    }
    return lines;
}

QRectF boxOf(const ArcMap &shapes, std::size_t area, const FigureTransform &at)
{
    const Box &box = shapes.areaBox(area);
    return QRectF(at.toPage({box.minX, box.maxY}), at.toPage({box.maxX, box.minY}));
}

/// Where the name of the place stands: beside it, in the frame, on as few pins as can be.
QPointF placeOfName(const QRectF &place, QSizeF name, const QRectF &frame, const std::vector<QRectF> &pins, double gap)
{
    const QPointF middle = place.center();
    const std::array<QPointF, 4> corners{QPointF(place.right() + gap, middle.y() - name.height() / 2), QPointF(place.left() - gap - name.width(), middle.y() - name.height() / 2),
                                         QPointF(middle.x() - name.width() / 2, place.top() - gap - name.height()), QPointF(middle.x() - name.width() / 2, place.bottom() + gap)};
    QPointF best;
    double least = std::numeric_limits<double>::infinity();
    for (QPointF corner : corners) {
        const QPointF wished = corner;
        corner.setX(std::clamp(corner.x(), frame.left(), std::max(frame.left(), frame.right() - name.width())));
        corner.setY(std::clamp(corner.y(), frame.top(), std::max(frame.top(), frame.bottom() - name.height())));
        const QRectF taken(corner, name);
        double cost = (corner - wished).manhattanLength();
        for (const QRectF &pin : pins) {
            const QRectF common = taken.intersected(pin);
            cost += common.isEmpty() ? 0 : 100 + common.width() * common.height();
        }
        if (cost < least) {
            least = cost;
            best = corner;
        }
    }
    return best;
}

} // namespace

void drawGuessMap(const AtlasData &data, const GuessLayout &layout, const GuessQuestion &question, const GuessState &state, display::Group &figure, display::Group *truth)
{
    const SlidePage &page = layout.page();
    const ThemeTokens &theme = page.style.theme;
    const FigureTransform &at = layout.plan().map;
    const ArcMap &shapes = *question.shapes;
    const ArcTier &tier = shapes.tierFor(kErrorUnits * at.metresPerUnit);
    const double hair = page.style.line();
    // Land in one piece, without the borders, names and numbers of places: whoever looks closely finds nothing either.
    const ArcMap whole = shapes.dissolved(std::vector<int>(shapes.areaCount(), 0), 1);
    display::Path land = pathOf(whole, whole.tierFor(kErrorUnits * at.metresPerUnit), 0, at);
    land.id = QStringLiteral("land");
    land.fill = landColour(theme);
    land.strokes = {{theme.ink3, hair, {}}};
    figure.children.emplace_back(std::move(land));
    display::Path provinces = provinceLines(data, question, tier, at);
    provinces.strokes = {{theme.ink3, hair, {}}};
    if (!provinces.points.empty())
        figure.children.emplace_back(std::move(provinces));
    if (!truth)
        return;
    const auto row = static_cast<std::size_t>(question.row);
    const QColor colour = chart::readable(theme.accent, theme);
    display::Path place = pathOf(shapes, tier, row, at);
    place.id = QStringLiteral("place");
    place.fill = theme.accent;
    place.strokes = {{theme.casing, 3 * hair, {}}, {colour, 1.5 * hair, {}}};
    truth->children.emplace_back(std::move(place));
    QRectF box = boxOf(shapes, row, at);
    if (std::max(box.width(), box.height()) < kSmall * page.least) {
        display::Discs ring;
        ring.centres = {box.center()};
        ring.radii = {kSmall * page.least};
        ring.strokes = {{theme.casing, 4 * hair, {}}, {colour, 2 * hair, {}}};
        truth->children.emplace_back(std::move(ring));
        box = QRectF(box.center() - QPointF(kSmall, kSmall) * page.least, QSizeF(2 * kSmall, 2 * kSmall) * page.least);
    }
    std::vector<QRectF> pins;
    const double radius = kGuessDisc * page.least;
    for (const GuessAnswer &answer : state.answers)
        pins.emplace_back(at.toPage(answer.at) - QPointF(radius, 3 * radius), QSizeF(2 * radius, 3 * radius));
    const QString &name = question.places.front().name;
    const double size = 1.15 * page.least;
    const QSizeF room(widthOf(name, theme.fontFamily, size, 700), 1.37 * size);
    const QPointF corner = placeOfName(box, room, at.frame, pins, 0.4 * page.least);
    display::Text label = guessText(page, name, corner + QPointF(room.width() / 2, room.height() / 2), size, 700, colour, display::Text::Align::Middle);
    label.halo = theme.canvas;
    truth->children.emplace_back(std::move(label));
}

} // namespace atlas
