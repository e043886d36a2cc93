// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/locator.h"

#include "layers/render/line_chains.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr double kShare = 0.24;             ///< of the shorter side of the frame
constexpr double kLeastSteps = 14, kMostSteps = 34;
/// Coarser than the map itself: the inset is read at a glance.
constexpr double kErrorUnits = 0.3;
/// Smaller pieces of land (units across) only make the inset restless.
constexpr double kSmallestUnits = 1;

} // namespace

QRectF locatorRoom(const MapScene &scene, const FigureStyle &style, const FigureTransform &transform, const std::vector<Point> &matter)
{
    const Box &country = scene.shapes->bounds();
    const QRectF &frame = transform.frame;
    const Point low = transform.toMap(frame.bottomLeft());
    const Point high = transform.toMap(frame.topRight());
    if (country.isEmpty() || (low.x <= country.minX && low.y <= country.minY && high.x >= country.maxX && high.y >= country.maxY))
        return {};
    const double side = std::clamp(std::min(frame.width(), frame.height()) * kShare, style.step(kLeastSteps), style.step(kMostSteps));
    const double scale = side / std::max(country.width(), country.height());
    const QSizeF size(country.width() * scale + style.step(2), country.height() * scale + style.step(2));
    const double margin = style.step(1.5);
    if (size.width() > frame.width() / 2 || size.height() > frame.height() / 2)
        return {};
    const double left = frame.left() + margin, right = frame.right() - margin - size.width();
    const double top = frame.top() + margin, bottom = frame.bottom() - margin - size.height();
    const std::array corners{QPointF(left, top), QPointF(right, top), QPointF(left, bottom), QPointF(right, bottom)};
    const auto hidden = [&](QPointF corner) {
        const QRectF room(corner, size);
        return std::ranges::count_if(matter, [&](Point p) { return room.contains(transform.toPage(p)); });
    };
    return {*std::ranges::min_element(corners, {}, hidden), size};
}

std::shared_ptr<const display::Group> locatorInset(const MapScene &scene, const FigureStyle &style, const FigureTransform &transform, const QRectF &room)
{
    const ArcMap &shapes = *scene.shapes;
    const Box &country = shapes.bounds();
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("locator");
    display::Path card = roundedRect(room, style.theme.radius * style.k);
    card.id = QStringLiteral("locator-card");
    card.fill = style.theme.paper;
    card.strokes = {{style.theme.lineStrong, style.line(), {}}};
    group->children.emplace_back(std::move(card));

    const QRectF inner = room.adjusted(style.step(1), style.step(1), -style.step(1), -style.step(1));
    const FigureTransform small{inner, {(country.minX + country.maxX) / 2, (country.minY + country.maxY) / 2},
                                std::max(country.width() / inner.width(), country.height() / inner.height())};
    std::vector<std::uint32_t> coast;
    for (std::uint32_t arc = 0; arc < shapes.arcCount(); ++arc) {
        if ((shapes.left(arc) == kNoArea) != (shapes.right(arc) == kNoArea))
            coast.push_back(arc);
    }
    const LineChains chains = chainArcs(shapes, coast);
    const ArcTier &tier = shapes.tierFor(kErrorUnits * small.metresPerUnit);
    display::Path land;
    land.id = QStringLiteral("locator-land");
    land.fill = style.theme.lineStrong;
    std::vector<Point> points;
    for (std::size_t c = 0; c < chains.count(); ++c) {
        if (isSmallLoop(shapes, chains.chain(c), kSmallestUnits * small.metresPerUnit))
            continue;
        points.clear();
        appendChain(tier, chains.chain(c), points);
        if (points.size() < 3)
            continue;
        for (const Point p : points)
            land.points.push_back(small.toPage(p));
        land.start.push_back(static_cast<std::uint32_t>(land.points.size()));
    }
    group->children.emplace_back(std::move(land));

    const QRectF shown = QRectF(small.toPage(transform.toMap(transform.frame.topLeft())), small.toPage(transform.toMap(transform.frame.bottomRight())))
                             .intersected(inner);
    display::Path mark = roundedRect(shown, 0);
    mark.id = QStringLiteral("locator-extent");
    mark.strokes = {{style.theme.paper, 3 * style.line(), {}}, {style.theme.accent, 1.6 * style.line(), {}}};
    group->children.emplace_back(std::move(mark));
    return group;
}

} // namespace atlas
