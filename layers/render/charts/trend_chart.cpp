// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/trend_chart.h"

#include "layers/render/charts/year_lines.h"
#include "layers/view/describe.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

using As = ChartedPlace::As;
using chart::EndLabel;
using chart::Frame;
using chart::LinePoint;

struct Look {
    QColor colour;
    double width;
    int weight;     ///< of the name
    int priority;   ///< of the name where not all fit
};

Look lookOf(const AtlasData &data, const ChartedPlace &place, const ThemeTokens &theme)
{
    switch (place.as) {
    case As::Compared:
        return {theme.place[std::min(static_cast<std::size_t>(place.index), theme.place.size() - 1)], 2, 600, 4};
    case As::Selected:
        return {theme.ink2, 1.2, 400, 1};
    case As::Region: {
        const bool shrinking = data.tables()[static_cast<std::size_t>(place.place.table)].level == QLatin1String("krimpregio");
        return {shrinking ? theme.krimp : theme.anticipeer, 1.5, 400, 2};
    }
    case As::Country:
        break;
    }
    return {theme.ink, 1.5, 600, 3};
}

/// The figures that the axis has to span, with some air.
std::pair<double, double> spanOf(const TrendData &trend)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const TrendLine &line : trend.lines) {
        for (const TrendPoint &point : line.points) {
            low = std::min({low, point.value, std::isfinite(point.low) ? point.low : point.value});
            high = std::max({high, point.value, std::isfinite(point.high) ? point.high : point.value});
        }
    }
    if (trend.index) {
        low = std::min(low, 100.0);
        high = std::max(high, 100.0);
    }
    double air = 0.06 * (high - low);
    if (air <= 0)
        air = high != 0 ? 0.1 * std::abs(high) : 1;
    // Figures that are all above zero have an axis that is too.
    return {low >= 0 ? std::max(0.0, low - air) : low - air, high + air};
}

std::vector<LinePoint> pointsOf(const TrendLine &line, const Frame &frame)
{
    std::vector<LinePoint> points;
    for (const TrendPoint &point : line.points) {
        points.push_back({{frame.x.positionOf(point.year), frame.y.positionOf(point.value)}, point.joined,
                          (point.flags & Forecast) != 0, (point.flags & OtherBoundaries) != 0, point.year});
    }
    return points;
}

/// The interval of a forecast as a band that opens from the last figure before it.
void drawBand(const TrendLine &line, const Frame &frame, QColor colour, display::Group &group)
{
    colour.setAlphaF(0.16f);
    std::vector<QPointF> upper, lower;
    const auto close = [&] {
        if (upper.size() > 1) {
            display::Path band;
            band.points = upper;
            band.points.insert(band.points.end(), lower.rbegin(), lower.rend());
            band.start.push_back(static_cast<std::uint32_t>(band.points.size()));
            band.fill = colour;
            group.children.emplace_back(std::move(band));
        }
        upper.clear();
        lower.clear();
    };
    const TrendPoint *before = nullptr;
    for (const TrendPoint &point : line.points) {
        const bool interval = (point.flags & Forecast) && std::isfinite(point.low) && std::isfinite(point.high);
        if (!interval || !point.joined)
            close();
        if (interval) {
            const double x = frame.x.positionOf(point.year);
            if (upper.empty() && before && point.joined) {
                const QPointF from(frame.x.positionOf(before->year), frame.y.positionOf(before->value));
                upper.push_back(from);
                lower.push_back(from);
            }
            upper.emplace_back(x, frame.y.positionOf(point.high));
            lower.emplace_back(x, frame.y.positionOf(point.low));
        }
        before = &point;
    }
    close();
}

/// The mark of each figure; a row lights up at the year of the map, else at the end of its line.
void addMarks(const TrendData &trend, const Frame &frame, int year, int rows, const FigureStyle &style, ChartDrawing &drawing)
{
    drawing.markOfRow.assign(static_cast<std::size_t>(rows), -1);
    const double half = 3 * style.line();
    for (const TrendLine &line : trend.lines) {
        int best = -1;
        for (const TrendPoint &point : line.points) {
            const QPointF at(frame.x.positionOf(point.year), frame.y.positionOf(point.value));
            ChartMark mark;
            mark.row = line.place.row;
            mark.place = line.place.place;
            mark.box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half);
            mark.anchor = at;
            if (best < 0 || point.year <= year || line.points.front().year > year)
                best = static_cast<int>(drawing.places.size());
            drawing.places.push_back(mark);
        }
        if (line.place.row >= 0 && line.place.row < rows)
            drawing.markOfRow[static_cast<std::size_t>(line.place.row)] = best;
    }
}

std::vector<int> yearsOf(const TrendData &trend)
{
    std::vector<int> years;
    for (const TrendLine &line : trend.lines) {
        for (const TrendPoint &point : line.points)
            years.push_back(point.year);
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

/// "2024: Emmen 109.346 · Nederland 17.942.942"
QString figuresOf(const TrendData &trend, int year, const AtlasData &data, const QString &language)
{
    const Describe describe(language);
    const Indicator *indicator = data.indicator(trend.indicator);
    QStringList places;
    for (const TrendLine &line : trend.lines) {
        for (const TrendPoint &point : line.points) {
            if (point.year != year)
                continue;
            const QString figure = indicator ? describe.value(*indicator, point.figure) : describe.number(point.figure, 0);
            places += trend.index ? QStringLiteral("%1 %2 (%3)").arg(line.place.name, describe.number(point.value, 1), figure)
                                  : QStringLiteral("%1 %2").arg(line.place.name, figure);
        }
    }
    return QStringLiteral("%1: %2").arg(QString::number(year), places.join(QStringLiteral(" · ")));
}

} // namespace

std::shared_ptr<const ChartContent> trendContent(const ChartInput &input)
{
    auto content = std::make_shared<TrendContent>();
    content->data = trendData(input.data, input.view);
    return content;
}

ChartDrawing drawTrend(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    const TrendData &trend = static_cast<const TrendContent &>(content).data;
    if (!trend.empty.isEmpty()) {
        ChartDrawing none = chart::emptyDrawing(ChartKind::Trend, trend.title, trend.empty, size);
        none.subtitle = trend.subtitle;
        return none;
    }
    ChartDrawing drawing;
    drawing.kind = ChartKind::Trend;
    drawing.size = size;
    drawing.title = trend.title;
    drawing.subtitle = trend.subtitle;
    drawing.summary = trend.summary;
    drawing.notes = trend.notes;

    // The names first: the plot takes what they leave.
    std::vector<EndLabel> labels;
    for (const TrendLine &line : trend.lines) {
        const Look look = lookOf(input.data, line.place, style.theme);
        labels.push_back({line.place.name, {}, look.colour, look.weight, look.priority * 10 - line.place.index});
    }
    const double names = chart::endLabelsWidth(labels, style, 0.36 * size.width());

    const auto [low, high] = spanOf(trend);
    chart::AxisSpec y;
    y.kind = ChartAxis::Kind::Linear;
    y.min = low;
    y.max = high;
    y.label = chart::tickLabels(trend.index ? nullptr : input.data.indicator(trend.indicator), input.view.language);
    const QRectF area(0, 0, std::max(1.0, size.width() - names), size.height());
    Frame frame = chart::layOut(area, chart::yearAxis(trend.firstYear, trend.lastYear), y, style, {0, style.step(1), style.step(1), style.step(1), false});
    frame.area.setRight(size.width());
    chart::setYearTicks(frame, style, trend.firstYear, trend.lastYear, input.view.year);
    drawing.plot = frame.plot;
    drawing.x = frame.x;
    drawing.y = frame.y;

    const auto ground = chart::drawAxes(frame, style);
    if (trend.index) {
        const double at = chart::crisp(frame.y.positionOf(100), style.line());
        ground->children.emplace_back(chart::line({frame.plot.left(), at}, {frame.plot.right(), at}, {style.theme.lineStrong, style.line(), {}}));
    }
    chart::drawYearMarker(frame, style, input.view.year, *ground);

    auto marks = std::make_shared<display::Group>();
    auto chosen = std::make_shared<display::Group>();
    marks->id = QStringLiteral("lines");
    chosen->id = QStringLiteral("compared");
    // The last one lies on top: first the country, the first compared place at the end.
    for (auto line = trend.lines.rbegin(); line != trend.lines.rend(); ++line) {
        const Look look = lookOf(input.data, line->place, style.theme);
        const bool own = line->place.as == As::Compared || line->place.as == As::Selected;
        const PlaceTable &table = input.data.tables()[static_cast<std::size_t>(line->place.place.table)];
        display::Group &group = own ? *chosen : *marks;
        drawBand(*line, frame, look.colour, *marks);
        chart::drawLine(pointsOf(*line, frame), {look.colour, style.theme.paper, look.width}, style,
                        QStringLiteral("line-") + table.codes[line->place.place.row], line->place.name, group);
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const TrendPoint &last = trend.lines[i].points.back();
        labels[i].end = {frame.x.positionOf(last.year), frame.y.positionOf(last.value)};
    }
    chart::drawEndLabels(std::move(labels), frame, names, style, *chosen);

    addMarks(trend, frame, input.view.year, static_cast<int>(input.classified.figures.values.size()), style, drawing);
    const std::vector<int> years = yearsOf(trend);
    drawing.groups = chart::yearStrips(frame, years, [&](std::size_t i) { return figuresOf(trend, years[i], input.data, input.view.language); });
    drawing.ground = ground;
    drawing.marks = std::move(marks);
    drawing.chosen = std::move(chosen);
    return drawing;
}

DataTable trendTable(const ChartContent &content, const ChartInput &input)
{
    return trendDataTable(input.data, static_cast<const TrendContent &>(content).data, input.view.language);
}

} // namespace atlas
