// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide_marks.h"

#include "layers/render/figure/place_on_page.h"
#include "layers/render/overlay_style.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/place_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

// Page units of a slide 720 high.
constexpr double kSmall = 26, kRing = 15;
constexpr double kErrorUnits = 0.08;
/// From the outline to its name, in sizes of type.
constexpr std::array<double, 7> kDistances{0.25, 0.8, 1.5, 2.5, 3.7, 5, 7};
constexpr int kDirections = 16;
/// A name over places costs as much as one so much farther away.
constexpr double kCoveredCost = 3.2;
/// Farther than this a line leads to the name.
constexpr double kLeader = 0.9;
constexpr int kSamplesX = 6, kSamplesY = 3;

class Marks {
public:
    Marks(const FigureMapSource &source, const FigureStyle &style, const FigureTransform &at) : m_source(source), m_style(style), m_at(at) {}

    void outline(const SlidePlace &place, std::size_t number)
    {
        const ArcMap *shapes = shapesOf(place);
        const auto area = static_cast<std::size_t>(place.place.row);
        if (shapes == nullptr || area >= shapes->areaCount() || !(shapes->areaM2(area) > 0))
            return;
        display::Path path = areaOnPage(*shapes, shapes->tierFor(kErrorUnits * m_at.metresPerUnit), area, m_at);
        const QPointF middle = m_at.toPage(shapes->labelPoint(area));
        if (path.points.empty() || !m_at.frame.contains(middle))
            return;
        QRectF room = boundsOfPoints(path);
        if (std::max(room.width(), room.height()) < kSmall) {
            // An outline would be a blot: a ring leaves the place in sight.
            room = QRectF(middle - QPointF(kRing, kRing), QSizeF(2 * kRing, 2 * kRing));
            path = roundedRect(room, kRing);
        }
        path.id = QStringLiteral("marked-%1").arg(number + 1);
        path.title = place.name;
        const OverlayStyle mark = markStyle(place.mark, m_style.theme);
        path.strokes = {{mark.casing, mark.casingPx * m_style.line(), {}}, {mark.colour, mark.widthPx * m_style.line(), {}}};
        m_group->children.emplace_back(std::move(path));
        m_marked.push_back({&place, number, middle, room & m_at.frame});
    }

    void name(const QString &language)
    {
        for (const Marked &marked : m_marked)
            m_taken.push_back(QRectF(marked.room.center(), QSizeF()).adjusted(-kRing, -kRing, kRing, kRing).intersected(marked.room));
        for (const Marked &marked : m_marked) {
            const QString name = displayName(m_source.data, marked.place->place, language);
            const SlideBlock block = SlideText(name, m_style.theme.fontFamily, 700, marked.place->colour).set(m_at.frame.width(), m_style.notePx());
            const QRectF room = roomFor(marked, block.size());
            if (room.isNull())
                continue;
            m_taken.push_back(room);
            if (const QPointF from = nearestIn(marked.room, room.center()), to = nearestIn(room, from);
                std::hypot(from.x() - to.x(), from.y() - to.y()) > kLeader * m_style.notePx())
                m_group->children.emplace_back(leader(marked, from, to));
            auto words = std::make_shared<display::Group>();
            block.draw(room.topLeft(), QStringLiteral("marked-name-%1").arg(marked.number + 1), *words);
            // Read over any colour of the map.
            for (display::Node &node : words->children) {
                if (auto *text = std::get_if<display::Text>(&node))
                    text->halo = m_style.theme.paper;
            }
            m_group->children.insert(m_group->children.end(), words->children.begin(), words->children.end());
        }
    }

    [[nodiscard]] std::shared_ptr<const display::Group> take()
    {
        m_group->id = QStringLiteral("marked-places");
        return m_group;
    }

private:
    struct Marked {
        const SlidePlace *place;
        std::size_t number;
        QPointF at;
        QRectF room;        ///< of the outline
    };

    [[nodiscard]] const ArcMap *shapesOf(const SlidePlace &place) const
    {
        if (place.place.table == m_source.classified.figures.table)
            return m_source.scene.shapes.get();
        // On tiles nothing lies where it is.
        return isTiled(m_source.data, m_source.state) ? nullptr : m_source.data.tables()[static_cast<std::size_t>(place.place.table)].shapes.get();
    }

    [[nodiscard]] static QRectF boundsOfPoints(const display::Path &path)
    {
        if (path.points.empty())
            return {};
        QPointF low = path.points.front();
        QPointF high = low;
        for (const QPointF p : path.points) {
            low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
            high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
        }
        return {low, high};
    }

    /// Beside the outline, where it hides least; null if the frame has no room left.
    [[nodiscard]] QRectF roomFor(const Marked &marked, QSizeF size) const
    {
        const double em = m_style.notePx();
        QRectF best;
        double bestCost = 0;
        for (const double distance : kDistances) {
            if (!best.isNull() && distance >= bestCost)
                break;
            for (int i = 0; i < kDirections; ++i) {
                const double angle = 2 * std::numbers::pi * i / kDirections;
                const QPointF direction(std::cos(angle), std::sin(angle));
                const QSizeF reach = marked.room.size() / 2 + size / 2 + QSizeF(distance * em, distance * em);
                // On the rim of a box around both, in that direction.
                const double stretch = 1 / std::max(std::abs(direction.x()) / reach.width(), std::abs(direction.y()) / reach.height());
                QRectF room(QPointF(), size);
                room.moveCenter(marked.room.center() + direction * stretch);
                const QRectF air = room.adjusted(-0.3 * em, 0, 0.3 * em, 0);
                const auto hit = [&](const QRectF &other) { return other.intersects(air); };
                if (!m_at.frame.contains(room) || std::ranges::any_of(m_taken, hit)
                    || std::ranges::any_of(m_marked, [&](const Marked &other) { return &other != &marked && other.room.intersects(air); }))
                    continue;
                const double cost = distance + kCoveredCost * coveredShare(*m_source.scene.shapes, m_at, room, kSamplesX, kSamplesY);
                if (best.isNull() || cost < bestCost) {
                    best = room;
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    [[nodiscard]] display::Path leader(const Marked &marked, QPointF from, QPointF to) const
    {
        display::Path line;
        line.id = QStringLiteral("marked-line-%1").arg(marked.number + 1);
        line.closed = false;
        line.points = {from, to};
        line.start = {0, 2};
        line.strokes = {{m_style.theme.casing, 3.4 * m_style.line(), {}}, {marked.place->mark, 1.4 * m_style.line(), {}}};
        return line;
    }

    const FigureMapSource &m_source;
    const FigureStyle &m_style;
    const FigureTransform &m_at;
    std::vector<Marked> m_marked;
    std::vector<QRectF> m_taken;
    std::shared_ptr<display::Group> m_group = std::make_shared<display::Group>();
};

} // namespace

std::shared_ptr<const display::Group> slideMarks(const FigureMapSource &source, const FigureStyle &style, const FigureTransform &at,
                                                 const std::vector<SlidePlace> &places, bool named)
{
    Marks marks(source, style, at);
    for (std::size_t i = 0; i < places.size(); ++i)
        marks.outline(places[i], i);
    if (named)
        marks.name(source.describe.language());
    return marks.take();
}

} // namespace atlas
