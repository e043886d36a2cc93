// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/distribution_marks.h"

#include "layers/render/charts/bar_parts.h"
#include "layers/render/charts/chart_parts.h"
#include "layers/render/charts/chart_words.h"
#include "layers/render/charts/named_dots.h"
#include "layers/stats/axis_ticks.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/place_name.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

// Under this a gap between bars would take too much of them, px.
constexpr double kNarrowBar = 4;
// Of the width of a bar: what of it is selected.
constexpr double kSelectedBar = 0.5;
// Such a box has a casing from this height and width on.
constexpr double kCasedFrom = 4;

class DistributionPainter {
public:
    DistributionPainter(const DistributionData &data, const ChartInput &input, const FigureStyle &style, QSizeF size)
        : m_data(data), m_input(input), m_style(style), m_language(input.view.language), m_describe(m_language),
          m_indicator(input.data.indicator(input.classified.figures.indicator)), m_marked(chart::markedPlaces(input, style.theme))
    {
        m_drawing.kind = ChartKind::Distribution;
        m_drawing.size = size;
        for (const chart::Compared &compared : m_marked.compared)
            m_compared.push_back(chart::figureOf(m_input.data, m_input.classified.figures, compared.place));
        m_axis = distributionAxis(m_data, m_compared);
        for (const DistributionBar &bar : m_data.bars)
            m_edges.push_back(bar.from);
        m_edges.push_back(m_data.bars.back().to);
        m_edgeDecimals = tickDecimals(m_edges);
    }

    ChartDrawing draw()
    {
        m_frame = framed();
        m_drawing.plot = m_frame.plot;
        m_drawing.x = m_frame.x;
        m_drawing.y = m_frame.y;
        auto marks = std::make_shared<display::Group>();
        marks->id = QStringLiteral("distribution");
        drawBars(*marks);
        drawBox(*marks);
        drawBounds(*marks);
        auto ground = chart::drawAxes(m_frame, m_style);
        for (display::Text &label : m_endLabels)
            ground->children.emplace_back(std::move(label));
        auto chosen = std::make_shared<display::Group>();
        chosen->id = QStringLiteral("marked");
        placeMarks();
        drawSelected(*chosen);
        drawCompared(*chosen);
        m_drawing.ground = std::move(ground);
        m_drawing.marks = std::move(marks);
        m_drawing.chosen = std::move(chosen);
        return std::move(m_drawing);
    }

private:
    double grip() const { return m_style.step(3); }
    double strip() const { return m_style.step(3.5); }
    double pin() const { return m_style.step(2); }

    QString endLabel(bool above) const
    {
        const QString value = chart::tickLabels(m_indicator, m_language)(above ? m_data.above.from : m_data.below.to, m_edgeDecimals);
        return above ? QStringLiteral("> %1").arg(value) : QStringLiteral("< %1").arg(value);
    }

    chart::Frame framed() const
    {
        const chart::AxisSpec x{ChartAxis::Kind::Linear, m_axis.lower, m_axis.upper, {}, chart::tickLabels(m_indicator, m_language)};
        std::size_t most = std::max(m_data.below.rows.size(), m_data.above.rows.size());
        for (const DistributionBar &bar : m_data.bars)
            most = std::max(most, bar.rows.size());
        const chart::AxisSpec y{ChartAxis::Kind::Linear, 0, static_cast<double>(std::max<std::size_t>(1, most)), {},
                                [this](double value, int) { return m_describe.number(value, 0); }, true};
        chart::Room room;
        room.above = (m_input.classified.upper.size() > 1 ? grip() : 0) + strip();
        room.below = (m_marked.compared.empty() ? pin() : chart::lineHeight(m_style)) + m_style.step(0.5);
        const double gap = m_style.step(2);
        if (!m_data.below.rows.empty())
            room.left = std::ceil(chart::widthOf(m_style, endLabel(false))) + gap;
        if (!m_data.above.rows.empty())
            room.right = std::ceil(chart::widthOf(m_style, endLabel(true))) + gap;
        return chart::layOut(QRectF(QPointF(0, 0), m_drawing.size), x, y, m_style, room);
    }

    /// Where a figure lies, the two bars at the ends included.
    double positionOf(double value) const
    {
        if (!m_data.below.rows.empty() && value < m_data.below.to)
            return belowBox().center().x();
        if (!m_data.above.rows.empty() && value > m_data.above.from)
            return aboveBox().center().x();
        return std::clamp(m_frame.x.positionOf(value), m_frame.plot.left(), m_frame.plot.right());
    }

    QRectF belowBox() const { return {m_frame.plot.left(), 0, m_frame.x.from - m_frame.plot.left() - m_style.step(2), 0}; }
    QRectF aboveBox() const { return {m_frame.x.to + m_style.step(2), 0, m_frame.plot.right() - m_frame.x.to - m_style.step(2), 0}; }

    void drawBar(const DistributionBar &bar, double left, double right, const QString &label, std::vector<display::Path> &layers)
    {
        const double bottom = m_frame.plot.bottom();
        std::size_t count = 0;
        double top = bottom;
        for (std::size_t i = 0; i < bar.perClass.size(); ++i) {
            if (bar.perClass[i] == 0)
                continue;
            count += bar.perClass[i];
            // A single place among thousands is still seen.
            const double next = std::min(std::round(m_frame.y.positionOf(static_cast<double>(count))), top - 1);
            display::Path &path = layers[i];
            path.points.insert(path.points.end(), {{left, next}, {right, next}, {right, top}, {left, top}});
            path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
            top = next;
        }
        m_drawing.groups.push_back({QRectF(QPointF(left, top), QPointF(right, bottom)), bar.rows, label});
    }

    QString counted(std::size_t n) const
    {
        const QString &level = m_input.data.tables()[static_cast<std::size_t>(m_input.classified.figures.table)].level;
        const LevelInfo *info = m_input.data.level(level);
        const QString word = n == 1 && info != nullptr ? info->name.in(m_language) : chart::pluralOf(m_input.data, level, m_language);
        return QStringLiteral("%1 %2").arg(QLocale(m_language).toString(static_cast<qulonglong>(n)), word);
    }

    void drawBars(display::Group &group)
    {
        std::vector<display::Path> layers(m_input.classified.upper.size());
        const auto name = chart::tickLabels(m_indicator, m_language);
        if (!m_data.below.rows.empty())
            drawEnd(m_data.below, belowBox(), false, layers);
        for (const DistributionBar &bar : m_data.bars) {
            const double left = std::round(m_frame.x.positionOf(bar.from));
            double right = std::round(m_frame.x.positionOf(bar.to));
            if (right - left >= kNarrowBar)
                right -= 1;
            const QString label = QStringLiteral("> %1 – %2: %3").arg(m_describe.number(bar.from, m_edgeDecimals), name(bar.to, m_edgeDecimals), counted(bar.rows.size()));
            if (!bar.rows.empty())
                drawBar(bar, left, std::max(left + 1, right), label, layers);
        }
        if (!m_data.above.rows.empty())
            drawEnd(m_data.above, aboveBox(), true, layers);
        const std::vector<QColor> colours = chart::classColours(m_input.view, m_input.classified, m_style.theme);
        const QStringList labels = m_describe.classLabels(m_input.classified);
        for (std::size_t i = 0; i < std::min(layers.size(), colours.size()); ++i) {
            if (layers[i].points.empty())
                continue;
            layers[i].id = QStringLiteral("class-%1").arg(i + 1);
            layers[i].title = labels.value(static_cast<qsizetype>(i));
            layers[i].fill = colours[i];
            group.children.emplace_back(std::move(layers[i]));
        }
    }

    void drawEnd(const DistributionBar &bar, const QRectF &box, bool above, std::vector<display::Path> &layers)
    {
        const QString label = endLabel(above);
        drawBar(bar, std::round(box.left()), std::round(box.right()), QStringLiteral("%1: %2").arg(label, counted(bar.rows.size())), layers);
        m_endLabels.push_back(chart::note(m_style, label, {box.center().x(), m_frame.xLabels}, display::Text::Align::Middle, m_style.theme.ink3));
        const double top = m_drawing.groups.back().box.top();
        m_endLabels.push_back(chart::note(m_style, m_describe.number(static_cast<double>(bar.rows.size()), 0), {box.center().x(), top - m_style.step(1)}, display::Text::Align::Middle, m_style.theme.ink2));
    }

    void drawBox(display::Group &group)
    {
        const BoxPlot &box = m_data.box;
        const double middle = chart::crisp(m_frame.plot.top() - strip() / 2 - m_style.step(0.5), m_style.line());
        const double half = std::round(strip() * 0.28);
        const display::Stroke thin{m_style.theme.ink3, m_style.line(), {}};
        const double q1 = std::round(positionOf(box.q1)), q3 = std::max(q1 + 1, std::round(positionOf(box.q3)));
        display::Path whiskers = chart::line({positionOf(box.lowerWhisker), middle}, {q1, middle}, thin);
        whiskers.id = QStringLiteral("whiskers");
        whiskers.points.insert(whiskers.points.end(), {{q3, middle}, {positionOf(box.upperWhisker), middle}});
        whiskers.start.push_back(4);
        group.children.emplace_back(std::move(whiskers));
        const QRectF rect(QPointF(q1, middle - half), QPointF(q3, middle + half));
        display::Path body = chart::box(rect, m_style.theme.line, {thin});
        body.id = QStringLiteral("box");
        group.children.emplace_back(std::move(body));
        const double median = chart::crisp(positionOf(box.median), 2 * m_style.line());
        group.children.emplace_back(chart::line({median, rect.top() - m_style.line()}, {median, rect.bottom() + m_style.line()}, {m_style.theme.ink, 2 * m_style.line(), {}}));
        display::Discs far;
        far.id = QStringLiteral("far");
        far.radii = {1.5 * m_style.line()};
        QColor colour = m_style.theme.ink3;
        colour.setAlphaF(0.6F);
        far.fill = colour;
        for (const std::size_t row : box.outliers)
            far.centres.push_back({positionOf(m_input.classified.figures.values[row]), middle});
        if (!far.centres.empty())
            group.children.emplace_back(std::move(far));
        std::vector<int> inside;
        const std::vector<double> &values = m_input.classified.figures.values;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (values[row] >= box.q1 && values[row] <= box.q3)
                inside.push_back(static_cast<int>(row));
        }
        const QString label = chartText(m_language, QT_TRANSLATE_NOOP("Chart", "middle half, %1 – %2: %3")).arg(chart::figureText(m_input, box.q1), chart::figureText(m_input, box.q3), counted(inside.size()));
        m_drawing.groups.push_back({rect, std::move(inside), label});
    }

    void drawBounds(display::Group &group)
    {
        const double top = m_frame.plot.top() - strip() - grip() / 2;
        const double width = m_style.line();
        display::Discs grips;
        grips.id = QStringLiteral("grips");
        grips.radii = {m_style.step(0.9)};
        grips.fill = m_style.theme.paper;
        grips.strokes = {{m_style.theme.ink2, width, {}}};
        for (std::size_t i = 0; i + 1 < m_input.classified.upper.size(); ++i) {
            const double value = m_input.classified.upper[i];
            if (!m_axis.holds(value))
                continue;
            const double x = chart::crisp(m_frame.x.positionOf(value), width);
            display::Path line = chart::line({x, top}, {x, m_frame.plot.bottom()}, {m_style.theme.ink2, width, {2 * width, 2 * width}});
            line.id = QStringLiteral("bound-%1").arg(i + 1);
            group.children.emplace_back(std::move(line));
            grips.centres.push_back({x, top});
            const double half = std::max(6.0, grip() / 2);
            m_drawing.handles.push_back({static_cast<int>(i), value, QRectF(x - half, std::max(0.0, top - half), 2 * half, 2 * half),
                                         chartText(m_language, QT_TRANSLATE_NOOP("Chart", "Class bound %1")).arg(chart::tickLabels(m_indicator, m_language)(value, m_input.classified.decimals))});
        }
        if (!grips.centres.empty())
            group.children.emplace_back(std::move(grips));
    }

    /// Every place can light up; only what has a pin of its own can be hit.
    void placeMarks()
    {
        const std::vector<double> &values = m_input.classified.figures.values;
        m_drawing.markOfRow.assign(values.size(), -1);
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (!std::isfinite(values[row]))
                continue;
            m_drawing.markOfRow[row] = static_cast<int>(m_drawing.places.size());
            ChartMark mark;
            mark.row = static_cast<int>(row);
            mark.place = {m_input.classified.figures.table, mark.row};
            mark.anchor = {positionOf(values[row]), m_frame.plot.bottom()};
            m_drawing.places.push_back(mark);
        }
    }

    void pinTo(const QPointF &at, const AtlasData::PlaceRef &place, int row)
    {
        const QRectF box(at.x() - pin() / 2, m_frame.plot.bottom(), pin(), pin());
        if (row >= 0) {
            m_drawing.places[static_cast<std::size_t>(m_drawing.markOfRow[static_cast<std::size_t>(row)])].box = box;
            return;
        }
        ChartMark mark;
        mark.place = place;
        mark.box = box;
        mark.anchor = at;
        m_drawing.places.push_back(mark);
    }

    /// Few selected places have a pin each; of many the part that they make up of each bar is seen.
    void drawSelected(display::Group &group)
    {
        display::Path selected, casing;
        if (m_marked.selected.size() > kMostPins) {
            selected = partsOfBars(m_drawing, m_marked.selected, kSelectedBar);
            casing = casingOf(selected);
        } else {
            for (const int row : m_marked.selected) {
                const double value = m_input.classified.figures.values[static_cast<std::size_t>(row)];
                if (!std::isfinite(value) || m_marked.comparedAt(row) != nullptr)
                    continue;
                const double x = chart::crisp(positionOf(value), m_style.line());
                for (const QPointF &point : pinBelow(m_frame.plot, x, pin() * 0.4, m_style))
                    selected.points.push_back(point);
                selected.start.push_back(static_cast<std::uint32_t>(selected.points.size()));
                m_pins.push_back(x);
                pinTo({x, m_frame.plot.bottom()}, {}, row);
            }
        }
        if (selected.points.empty())
            return;
        if (!casing.points.empty())
            group.children.emplace_back(std::move(casing));
        selected.id = QStringLiteral("selected");
        selected.fill = m_marked.selected.size() > kMostPins ? m_style.theme.ink2 : m_style.theme.ink;
        group.children.emplace_back(std::move(selected));
    }

    /// Lines beside and above the boxes that have room for them: without, dark boxes do not stand out from dark bars.
    display::Path casingOf(const display::Path &boxes) const
    {
        display::Path casing;
        casing.closed = false;
        casing.strokes = {{m_style.theme.paper, 2 * m_style.line(), {}}};
        for (std::size_t i = 0; i + 1 < boxes.start.size(); ++i) {
            const QPointF *box = &boxes.points[boxes.start[i]];
            if (std::min(box[3].y() - box[0].y(), box[1].x() - box[0].x()) < kCasedFrom * m_style.line())
                continue;
            casing.points.insert(casing.points.end(), {box[3], box[0], box[1], box[2]});
            casing.start.push_back(static_cast<std::uint32_t>(casing.points.size()));
        }
        return casing;
    }

    void drawCompared(display::Group &group)
    {
        std::vector<chart::NamedDot> named;
        for (std::size_t i = m_marked.compared.size(); i-- > 0;) {
            const chart::Compared &compared = m_marked.compared[i];
            const double value = m_compared[i];
            const bool atEnd = (!m_data.below.rows.empty() && value < m_data.below.to) || (!m_data.above.rows.empty() && value > m_data.above.from);
            if (!m_axis.holds(value) && !atEnd)
                continue;
            const double x = positionOf(value);
            const QString name = displayName(m_input.data, compared.place, m_language);
            display::Path path;
            path.id = QStringLiteral("compared-%1").arg(i + 1);
            path.title = QStringLiteral("%1: %2").arg(name, chart::figureText(m_input, value));
            for (const QPointF &point : pinBelow(m_frame.plot, x, pin() * 0.55, m_style))
                path.points.push_back(point);
            path.start.push_back(3);
            path.fill = compared.colour;
            path.strokes = {{m_style.theme.paper, m_style.line(), {}}};
            group.children.emplace_back(std::move(path));
            pinTo({x, m_frame.plot.bottom()}, compared.place, compared.row);
            named.push_back({name, {x, m_frame.plot.bottom() + chart::lineHeight(m_style) / 2}, pin() * 0.55, chart::readable(compared.colour, m_style.theme)});
        }
        std::ranges::reverse(named);
        for (display::Text &name : chart::namesInRow(named, m_pins, m_frame.area.left(), m_frame.area.right(), m_style))
            group.children.emplace_back(std::move(name));
    }

    const DistributionData &m_data;
    const ChartInput &m_input;
    const FigureStyle &m_style;
    QString m_language;
    Describe m_describe;
    const Indicator *m_indicator;
    chart::Marked m_marked;
    std::vector<double> m_compared;     ///< their figures
    DistributionAxis m_axis;
    std::vector<double> m_edges;
    int m_edgeDecimals = 0;
    chart::Frame m_frame;
    std::vector<display::Text> m_endLabels;
    std::vector<double> m_pins;         ///< where selected places have theirs
    ChartDrawing m_drawing;
};

} // namespace

ChartDrawing markedDistribution(const DistributionData &data, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    return DistributionPainter(data, input, style, size).draw();
}

} // namespace atlas
