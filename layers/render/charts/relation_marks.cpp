// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/relation_marks.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/charts/chart_words.h"
#include "layers/render/charts/named_dots.h"
#include "layers/render/charts/point_key.h"
#include "layers/view/colour_space.h"
#include "layers/view/place_name.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace atlas {

namespace {

using Group = RelationContent::Group;
using chart::NamedDot;
using chart::namesBeside;

// Radii of the points, page units at the size of the type: the least, and the greatest among few and among many.
constexpr double kLeast = 2, kGreatest = 14, kGreatestOfMany = 5;
constexpr double kLeastOfMany = 1.2;
constexpr std::size_t kMany = 2000;
// Of the height of the plot.
constexpr double kGreatestShare = 0.075;
constexpr double kPadding = 0.05;
// More selected places than this have no ring around them: rings on top of each other are a blot.
constexpr std::size_t kMostRings = 12;
// The edges of more than this are thinner.
constexpr std::size_t kManySelected = 60;
// What is not selected steps back behind what is.
constexpr float kFaded = 0.45F, kVivid = 0.85F;

struct Range {
    double min = std::numeric_limits<double>::infinity();
    double max = -min;
    void take(double value, bool log)
    {
        if (!std::isfinite(value) || (log && value <= 0))
            return;
        min = std::min(min, value);
        max = std::max(max, value);
    }
    /// With room for the points at the ends.
    void pad(bool log, double share)
    {
        if (log) {
            const double factor = max > min ? std::pow(max / min, share) : 1.5;
            min /= factor;
            max *= factor;
        } else {
            const double more = max > min ? max * share - min * share : std::max(0.5, std::abs(max) * share);
            constexpr double kEnd = std::numeric_limits<double>::max();
            // Amounts do not go below zero because a point needs room there.
            min = std::max(min >= 0 ? 0.0 : -kEnd, min - more);
            max = std::min(kEnd, max + more);
        }
    }
};

class RelationPainter {
public:
    RelationPainter(const RelationMarks &marks, const FigureStyle &style, QSizeF size)
        : m_given(marks), m_input(marks.input), m_relation(marks.content.data), m_style(style), m_language(m_input.view.language),
          m_marked(chart::markedPlaces(m_input, style.theme))
    {
        m_drawing.kind = ChartKind::Relation;
        m_drawing.size = size;
        for (const chart::Compared &compared : m_marked.compared) {
            m_comparedX.push_back(chart::figureOf(m_input.data, m_relation.x, compared.place));
            m_comparedY.push_back(chart::figureOf(m_input.data, m_relation.y, compared.place));
        }
    }

    ChartDrawing draw()
    {
        m_frame = framed();
        m_drawing.plot = m_frame.plot;
        m_drawing.x = m_frame.x;
        m_drawing.y = m_frame.y;
        const chart::PointKey key(keyItems(), m_style);
        key.shareFooter(m_frame);
        placePoints();
        auto ground = chart::drawAxes(m_frame, m_style);
        key.draw(m_frame, *ground);
        m_drawing.ground = std::move(ground);
        m_drawing.marks = drawPoints();
        m_drawing.chosen = drawChosen();
        return std::move(m_drawing);
    }

private:
    bool many() const { return m_relation.n > kMany; }

    chart::Frame framed()
    {
        Range x, y;
        for (std::size_t row = 0; row < m_relation.scaledX.size(); ++row) {
            if (!std::isfinite(m_relation.scaledX[row]))
                continue;
            x.take(m_relation.x.values[row], m_relation.logX);
            y.take(m_relation.y.values[row], m_relation.logY);
        }
        m_dataX = x;
        for (std::size_t i = 0; i < m_comparedX.size(); ++i) {
            if (std::isfinite(m_comparedX[i]) && std::isfinite(m_comparedY[i])) {
                x.take(m_comparedX[i], m_relation.logX);
                y.take(m_comparedY[i], m_relation.logY);
            }
        }
        x.pad(m_relation.logX, kPadding);
        y.pad(m_relation.logY, kPadding);
        const auto axis = [this](const Figures &figures, const Range &range, bool log) {
            const Indicator *indicator = m_input.data.indicator(figures.indicator);
            return chart::AxisSpec{log ? ChartAxis::Kind::Log : ChartAxis::Kind::Linear, range.min, range.max, chart::axisTitle(indicator, m_language, log), chart::tickLabels(indicator, m_language)};
        };
        chart::Room room;
        room.words = true;
        return chart::layOut(QRectF(QPointF(0, 0), m_drawing.size), axis(m_relation.x, x, m_relation.logX), axis(m_relation.y, y, m_relation.logY), m_style, room);
    }

    double radiusOf(double size) const
    {
        const double unit = m_style.line();
        const double least = (many() ? kLeastOfMany : kLeast) * unit;
        if (m_relation.size.values.empty())
            return (many() ? 1.6 : 3) * unit;
        const double greatest = std::max(least, std::min((many() ? kGreatestOfMany : kGreatest) * unit, m_frame.plot.height() * kGreatestShare));
        if (!(size > 0) || !(m_largest > 0))
            return least;
        return std::clamp(greatest * std::sqrt(size / m_largest), least, greatest);
    }

    QPointF at(double x, double y) const { return {m_frame.x.positionOf(x), m_frame.y.positionOf(y)}; }

    void placePoints()
    {
        const std::vector<double> &sizes = m_relation.size.values;
        for (const double size : sizes)
            m_largest = std::isfinite(size) ? std::max(m_largest, size) : m_largest;
        m_drawing.markOfRow.assign(m_relation.scaledX.size(), -1);
        for (std::size_t row = 0; row < m_relation.scaledX.size(); ++row) {
            if (!std::isfinite(m_relation.scaledX[row]))
                continue;
            m_drawing.markOfRow[row] = static_cast<int>(m_drawing.places.size());
            addMark(static_cast<int>(row), {m_relation.x.table, static_cast<int>(row)}, at(m_relation.x.values[row], m_relation.y.values[row]), radiusOf(row < sizes.size() ? sizes[row] : 0));
        }
    }

    void addMark(int row, const AtlasData::PlaceRef &place, QPointF middle, double radius)
    {
        ChartMark mark;
        mark.row = row;
        mark.place = place;
        mark.anchor = middle;
        mark.box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        m_drawing.places.push_back(mark);
    }

    QColor colourOf(Group group) const
    {
        const ThemeTokens &theme = m_style.theme;
        switch (group) {
        case Group::Shrinking:
            return theme.krimp;
        case Group::Anticipating:
            // Without colour the two differ by their dashes, which points do not have.
            return theme.krimp.hsvSaturation() == 0 && theme.anticipeer.hsvSaturation() == 0 ? mixed(theme.anticipeer, theme.paper, 0.5) : theme.anticipeer;
        case Group::Other:
            break;
        }
        return theme.dark ? QColor(0x6FA8D6) : QColor(0x4292C6);
    }

    std::vector<chart::PointKey::Item> keyItems() const
    {
        std::vector<chart::PointKey::Item> items;
        for (const auto &[of, name] : m_given.key)
            items.push_back({name, colourOf(of)});
        return items;
    }

    bool isDrawn(int row) const { return m_drawing.markOfRow[static_cast<std::size_t>(row)] >= 0; }

    /// Points of one colour in a node each: the rest first, then what is few; large ones below small ones. Of those
    /// a second time what is selected.
    std::shared_ptr<display::Group> drawPoints() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("points");
        const bool byRegion = !m_given.content.groups.empty();
        const std::vector<QColor> classes = chart::classColours(m_input.view, m_input.classified, m_style.theme);
        const std::size_t colours = byRegion ? 3 : classes.size() + 1;
        const bool selecting = std::ranges::any_of(m_marked.selected, [this](int row) { return isDrawn(row); });
        std::vector<display::Discs> layers(colours);
        for (std::size_t i = 0; i < colours; ++i) {
            QColor colour = m_style.theme.noDataLine;
            if (byRegion)
                colour = colourOf(i == 0 ? Group::Other : i == 1 ? Group::Anticipating : Group::Shrinking);
            else if (i > 0)
                colour = classes[i - 1];
            const float lightest = byRegion && i == 0 ? 0.45F : 0.65F;
            const float alpha = many() ? lightest * 0.7F : lightest;
            colour.setAlphaF(selecting ? alpha * kFaded : alpha);
            layers[i].fill = colour;
            // The lightest class of the map hardly stands out from the paper by itself.
            if (!byRegion && !many()) {
                QColor edge = m_style.theme.ink3;
                edge.setAlphaF(selecting ? 0.6F * kFaded : 0.6F);
                layers[i].strokes = {{edge, 0.6 * m_style.line(), {}}};
            }
            layers[i].id = byRegion ? QStringLiteral("group-%1").arg(i + 1) : QStringLiteral("class-%1").arg(i);
        }
        for (std::size_t i = 0; selecting && i < colours; ++i) {
            display::Discs vivid;
            vivid.id = QStringLiteral("selected-%1").arg(layers[i].id);
            vivid.fill = layers[i].fill;
            vivid.fill.setAlphaF(kVivid);
            vivid.strokes = {{m_style.theme.ink, (m_marked.selected.size() > kManySelected ? 0.4 : 0.75) * m_style.line(), {}}};
            layers.push_back(std::move(vivid));
        }
        std::vector<int> order(m_drawing.places.size());
        std::iota(order.begin(), order.end(), 0);
        const auto width = [&](int i) { return m_drawing.places[static_cast<std::size_t>(i)].box.width(); };
        std::ranges::stable_sort(order, [&](int a, int b) { return width(a) > width(b); });
        for (const int i : order) {
            const ChartMark &mark = m_drawing.places[static_cast<std::size_t>(i)];
            const auto row = static_cast<std::size_t>(mark.row);
            std::size_t layer = 0;
            if (byRegion) {
                const Group of = m_given.content.groups[row];
                layer = of == Group::Other ? 0 : of == Group::Anticipating ? 1 : 2;
            } else if (row < m_input.classified.classOf.size()) {
                layer = static_cast<std::size_t>(m_input.classified.classOf[row] + 1);
            }
            if (selecting && m_marked.isSelected(mark.row))
                layer += colours;
            layers[layer].centres.push_back(mark.anchor);
            layers[layer].radii.push_back(mark.box.width() / 2);
        }
        for (display::Discs &discs : layers) {
            if (!discs.centres.empty())
                group->children.emplace_back(std::move(discs));
        }
        return group;
    }

    /// The line from the lowest to the highest x of the figures, on the scales of the axes.
    display::Path fitLine(const LinearFit &fit, double fromX, double toX, const display::Stroke &stroke) const
    {
        const auto y = [&](double x) {
            const double scaled = fit.intercept + fit.slope * (m_relation.logX ? std::log10(x) : x);
            return m_relation.logY ? std::pow(10.0, scaled) : scaled;
        };
        return chart::line(at(fromX, y(fromX)), at(toX, y(toX)), stroke);
    }

    std::shared_ptr<display::Group> drawChosen()
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("marked");
        auto fits = std::make_shared<display::Group>();
        fits->id = QStringLiteral("fits");
        fits->clip = m_frame.plot;
        const double unit = m_style.line();
        if (std::isfinite(m_relation.fit.slope)) {
            display::Path line = fitLine(m_relation.fit, m_dataX.min, m_dataX.max, {m_style.theme.ink2, 1.5 * unit, {}});
            line.id = QStringLiteral("fit");
            m_line = QLineF(line.points.front(), line.points.back());
            fits->children.emplace_back(std::move(line));
        }
        if (m_given.selectionFit) {
            Range range;
            for (const int row : m_marked.selected) {
                if (std::isfinite(m_relation.scaledX[static_cast<std::size_t>(row)]))
                    range.take(m_relation.x.values[static_cast<std::size_t>(row)], m_relation.logX);
            }
            display::Path line = fitLine(*m_given.selectionFit, range.min, range.max, {m_style.theme.ink, 1.5 * unit, {5 * unit, 3 * unit}});
            line.id = QStringLiteral("fit-of-selection");
            fits->children.emplace_back(std::move(line));
        }
        if (!fits->children.empty())
            group->children.emplace_back(std::shared_ptr<const display::Group>(std::move(fits)));

        display::Discs rings;
        rings.id = QStringLiteral("rings");
        rings.strokes = {{m_style.theme.casing, 3 * unit, {}}, {m_style.theme.ink, 1.2 * unit, {}}};
        for (const int row : m_marked.selected) {
            if (m_marked.selected.size() > kMostRings || !isDrawn(row) || m_marked.comparedAt(row) != nullptr)
                continue;
            const ChartMark &mark = m_drawing.places[static_cast<std::size_t>(m_drawing.markOfRow[static_cast<std::size_t>(row)])];
            rings.centres.push_back(mark.anchor);
            rings.radii.push_back(mark.box.width() / 2 + 0.5 * unit);
        }
        if (!rings.centres.empty())
            group->children.emplace_back(std::move(rings));
        drawCompared(*group);
        return group;
    }

    void drawCompared(display::Group &group)
    {
        const double unit = m_style.line();
        std::vector<NamedDot> dots;
        for (std::size_t i = m_marked.compared.size(); i-- > 0;) {
            const chart::Compared &compared = m_marked.compared[i];
            const double x = m_comparedX[i], y = m_comparedY[i];
            if (!std::isfinite(x) || !std::isfinite(y) || (m_relation.logX && x <= 0) || (m_relation.logY && y <= 0))
                continue;
            const double size = m_relation.size.values.empty() ? 0 : chart::figureOf(m_input.data, m_relation.size, compared.place);
            const double radius = std::max(radiusOf(size), 3.5 * unit);
            display::Discs disc;
            disc.id = QStringLiteral("compared-%1").arg(i + 1);
            disc.title = displayName(m_input.data, compared.place, m_language);
            disc.centres = {at(x, y)};
            disc.radii = {radius};
            disc.fill = compared.colour;
            disc.strokes = {{m_style.theme.casing, 1.5 * unit, {}}};
            dots.push_back({disc.title, at(x, y), radius + unit, chart::readable(compared.colour, m_style.theme)});
            group.children.emplace_back(std::move(disc));
            if (compared.row < 0)
                addMark(-1, compared.place, at(x, y), radius);
        }
        // Names of the first ones before those of the last.
        std::ranges::reverse(dots);
        std::vector<QPointF> others;
        for (const ChartMark &mark : m_drawing.places)
            others.push_back(mark.anchor);
        // A line through a name is as bad as points under it.
        for (double x = m_frame.plot.left(); m_line && x < m_frame.plot.right(); x += 2 * unit) {
            if (x >= std::min(m_line->x1(), m_line->x2()) && x <= std::max(m_line->x1(), m_line->x2()))
                others.push_back(m_line->pointAt((x - m_line->x1()) / m_line->dx()));
        }
        for (display::Text &name : namesBeside(dots, m_frame.plot, others, m_style))
            group.children.emplace_back(std::move(name));
    }

    const RelationMarks &m_given;
    const ChartInput &m_input;
    const RelationData &m_relation;
    const FigureStyle &m_style;
    QString m_language;
    chart::Marked m_marked;
    std::vector<double> m_comparedX, m_comparedY;
    Range m_dataX;
    double m_largest = 0;
    std::optional<QLineF> m_line;       ///< through all points
    chart::Frame m_frame;
    ChartDrawing m_drawing;
};

} // namespace

ChartDrawing markedRelation(const RelationMarks &marks, const FigureStyle &style, QSizeF size)
{
    return RelationPainter(marks, style, size).draw();
}

} // namespace atlas
