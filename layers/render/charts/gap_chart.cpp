// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/gap_chart.h"

#include "layers/render/charts/year_lines.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/describe.h"
#include "layers/view/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

using What = GapLine::What;
using chart::EndLabel;
using chart::Frame;
using chart::LinePoint;

/// Lines that change by less than this share of their height would lie flat on an axis from zero.
constexpr double kFlat = 0.15;

struct Span {
    double low = 0, high = 1;
    bool fromBase = true;
};

/// From where all are alike (0; a ratio: 1), unless that flattens the lines.
Span spanOf(const GapData &gap)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const GapLine &line : gap.lines) {
        for (const double value : line.values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    const double base = gap.measure == GapMeasure::TenthsRatio ? 1 : 0;
    if (high <= base)
        return {base, base + 1, true};
    if (high - low >= kFlat * (high - base) || gap.years.size() < 2)
        return {base, high + 0.08 * (high - base), true};
    const double air = std::max(0.12 * (high - low), 0.002 * (high - base));
    return {std::max(base, low - 2 * air), high + air, false};
}

QColor colourOf(const GapData &gap, const GapLine &line, const ChartInput &input, const ThemeTokens &theme)
{
    if (line.what == What::Within)
        return theme.ink2;
    if (line.what == What::Whole && gap.lines.size() > 1)
        return theme.ink;
    if (line.what == What::Between && input.view.charts.gapGroups == GapGroups::Shrinkage)
        return theme.krimp;
    // Blue whatever palette the map has: the others come near to the colours of compared places.
    std::vector<QColor> colours = paletteColours(QStringLiteral("blues"), 5, false);
    if (theme.dark)
        colours = liftedForDark(std::move(colours));
    return colours[3];
}

std::vector<LinePoint> pointsOf(const GapData &gap, const GapLine &line, const Frame &frame)
{
    std::vector<LinePoint> points;
    bool broken = true;
    for (std::size_t i = 0; i < gap.years.size(); ++i) {
        if (!std::isfinite(line.values[i])) {
            broken = true;
            continue;
        }
        points.push_back({{frame.x.positionOf(gap.years[i]), frame.y.positionOf(line.values[i])}, !broken, false, false, gap.years[i]});
        broken = false;
    }
    return points;
}

/// "0,214", with its unit where it has one.
QString valueText(const GapData &gap, double value, const QString &language)
{
    const QString number = Describe(language).number(value, gap.decimals);
    return gap.unit.isEmpty() || !std::isfinite(value) ? number : QStringLiteral("%1 %2").arg(number, gap.unit);
}

QString yearText(const GapData &gap, std::size_t year, const QString &language)
{
    QStringList values;
    for (const GapLine &line : gap.lines)
        values += QStringLiteral("%1 %2").arg(line.name, valueText(gap, line.values[year], language));
    return QStringLiteral("%1: %2").arg(QString::number(gap.years[year]), values.join(QStringLiteral(" · ")));
}

/// Dots at the year of the map; the value of a single line beside its dot.
void drawYear(const GapData &gap, const Frame &frame, const ChartInput &input, const FigureStyle &style, display::Group &group)
{
    const auto at = std::find(gap.years.begin(), gap.years.end(), input.view.year);
    if (at == gap.years.end())
        return;
    const auto year = static_cast<std::size_t>(at - gap.years.begin());
    for (const GapLine &line : gap.lines) {
        if (!std::isfinite(line.values[year]))
            continue;
        const QPointF point(frame.x.positionOf(*at), frame.y.positionOf(line.values[year]));
        display::Discs dot;
        dot.centres = {point};
        dot.radii = {3.2 * style.line()};
        dot.fill = colourOf(gap, line, input, style.theme);
        dot.strokes = {{style.theme.paper, 1.2 * style.line(), {}}};
        group.children.emplace_back(std::move(dot));
        if (gap.lines.size() > 1)
            continue;
        const QString text = Describe(input.view.language).number(line.values[year], gap.decimals);
        const double half = chart::widthOf(style, text, 600) / 2;
        // Above the dot, unless the line comes down to it: then it would run through the number. Below it the number may
        // need the room of the years: it goes to the left then, under the line.
        const double row = chart::lineHeight(style);
        const bool comesDown = year > 0 && line.values[year - 1] > line.values[year];
        const bool roomBelow = point.y() + 1.5 * row < frame.plot.bottom();
        const bool roomAbove = point.y() - 1.5 * row > frame.area.top();
        const bool beside = comesDown && !roomBelow;
        const double y = beside ? point.y() : (comesDown && roomBelow) || !roomAbove ? point.y() + row : point.y() - row;
        const double wished = beside ? point.x() - half - style.step(2) : point.x();
        const double x = std::clamp(wished, frame.plot.left() + half, std::max(frame.plot.left() + half, frame.area.right() - half));
        display::Text label = chart::note(style, text, {x, chart::baselineAt(style, y)}, display::Text::Align::Middle, style.theme.ink, 600);
        label.halo = style.theme.paper;
        group.children.emplace_back(std::move(label));
    }
}

} // namespace

std::shared_ptr<const ChartContent> gapContent(const ChartInput &input)
{
    auto content = std::make_shared<GapContent>();
    content->data = gapData(input.data, input.view);
    return content;
}

ChartDrawing drawGap(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    const GapData &gap = static_cast<const GapContent &>(content).data;
    if (!gap.empty.isEmpty()) {
        ChartDrawing none = chart::emptyDrawing(ChartKind::Gap, gap.title, gap.empty, size);
        none.subtitle = gap.subtitle;
        return none;
    }
    ChartDrawing drawing;
    drawing.kind = ChartKind::Gap;
    drawing.size = size;
    drawing.title = gap.title;
    drawing.subtitle = gap.subtitle;
    drawing.summary = gap.summary;
    drawing.notes = gap.notes;

    std::vector<EndLabel> labels;
    if (gap.lines.size() > 1) {
        for (const GapLine &line : gap.lines)
            labels.push_back({line.name, {}, colourOf(gap, line, input, style.theme), 600, line.what == What::Whole ? 1 : 0});
    }
    // Without names at the ends the last year still needs half of its width.
    const double beside = labels.empty() ? chart::widthOf(style, QString::number(gap.years.back()), 600) / 2
                                         : chart::endLabelsWidth(labels, style, 0.36 * size.width());

    const Span span = spanOf(gap);
    chart::AxisSpec y;
    y.kind = ChartAxis::Kind::Linear;
    y.min = span.low;
    y.max = span.high;
    y.label = chart::tickLabels(nullptr, input.view.language);
    QStringList title;
    if (!gap.unit.isEmpty())
        title += gap.unit;
    if (!span.fromBase)
        title += gap.measure == GapMeasure::TenthsRatio ? chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "axis does not begin at 1"))
                                                        : chartText(input.view.language, QT_TRANSLATE_NOOP("Chart", "axis does not begin at 0"));
    y.title = title.join(QStringLiteral(", "));
    const QRectF area(0, 0, std::max(1.0, size.width() - beside), size.height());
    Frame frame = chart::layOut(area, chart::yearAxis(gap.years.front(), gap.years.back()), y, style, {0, style.step(1), style.step(1), style.step(1), false});
    frame.area.setRight(size.width());
    chart::setYearTicks(frame, style, gap.years.front(), gap.years.back(), input.view.year);
    drawing.plot = frame.plot;
    drawing.x = frame.x;
    drawing.y = frame.y;

    const auto ground = chart::drawAxes(frame, style);
    chart::drawYearMarker(frame, style, input.view.year, *ground);
    auto marks = std::make_shared<display::Group>();
    marks->id = QStringLiteral("lines");
    for (std::size_t i = gap.lines.size(); i-- > 0;) {
        const GapLine &line = gap.lines[i];
        const std::vector<LinePoint> points = pointsOf(gap, line, frame);
        if (points.empty())
            continue;
        if (i < labels.size())
            labels[i].end = points.back().at;
        chart::drawLine(points, {colourOf(gap, line, input, style.theme), style.theme.paper, line.what == What::Within ? 1.5 : 2}, style,
                        QStringLiteral("gap-%1").arg(i), line.name, *marks);
    }
    chart::drawEndLabels(std::move(labels), frame, beside, style, *marks);
    auto chosen = std::make_shared<display::Group>();
    chosen->id = QStringLiteral("year-values");
    drawYear(gap, frame, input, style, *chosen);

    drawing.markOfRow.assign(input.classified.figures.values.size(), -1);
    drawing.groups = chart::yearStrips(frame, gap.years, [&](std::size_t i) { return yearText(gap, i, input.view.language); });
    drawing.ground = ground;
    drawing.marks = std::move(marks);
    drawing.chosen = std::move(chosen);
    return drawing;
}

DataTable gapTable(const ChartContent &content, const ChartInput &input)
{
    return gapDataTable(input.data, static_cast<const GapContent &>(content).data, input.view.language);
}

} // namespace atlas
