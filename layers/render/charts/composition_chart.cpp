// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/composition_chart.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/view/describe.h"
#include "layers/view/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

using As = ChartedPlace::As;
using Align = display::Text::Align;

std::vector<QColor> coloursOf(const CompositionData &composition, const ThemeTokens &theme)
{
    std::vector<QColor> colours = paletteColours(composition.family.palette, static_cast<int>(composition.family.parts.size()), false);
    return theme.dark ? liftedForDark(std::move(colours)) : colours;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The one of black and white that stands out from a colour.
QColor inkOn(const QColor &ground)
{
    return luminance(ground) > 0.179 ? QColor(0x1F2328) : QColor(Qt::white);
}

QColor nameColour(const ChartedPlace &place, const ThemeTokens &theme)
{
    return place.as == As::Compared ? theme.place[std::min(static_cast<std::size_t>(place.index), theme.place.size() - 1)]
        : place.as == As::Country   ? theme.ink
                                    : theme.ink2;
}

/// Swatches with the names of the parts, in as many rows as they take.
class Key {
public:
    Key(const CompositionData &composition, const std::vector<QColor> &colours, const FigureStyle &style, QPointF corner, double width)
        : m_style(style), m_colours(colours), m_corner(corner), m_swatch(std::round(style.notePx() * 0.85)), m_row(chart::lineHeight(style) + style.step(0.5))
    {
        double x = 0;
        int row = 0;
        for (const QString &name : composition.family.partNames) {
            const QString text = chart::elided(style, name, width - m_swatch - style.step(1.5));
            const double needed = m_swatch + style.step(1.5) + chart::widthOf(style, text);
            if (x > 0 && x + needed > width) {
                x = 0;
                ++row;
            }
            m_items.push_back({text, m_corner + QPointF(x, row * m_row)});
            x += needed + style.step(3);
        }
        m_rows = row + 1;
    }

    [[nodiscard]] double height() const { return m_rows * m_row; }

    void draw(display::Group &group) const
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const double middle = m_items[i].at.y() + chart::lineHeight(m_style) / 2;
            group.children.emplace_back(chart::box(QRectF(m_items[i].at.x(), std::round(middle - m_swatch / 2), m_swatch, m_swatch), m_colours[i]));
            group.children.emplace_back(chart::note(m_style, m_items[i].text, {m_items[i].at.x() + m_swatch + m_style.step(1.5), chart::baselineAt(m_style, middle)},
                                                    Align::Start, m_style.theme.ink2));
        }
    }

private:
    struct Item {
        QString text;
        QPointF at;
    };
    const FigureStyle &m_style;
    const std::vector<QColor> &m_colours;
    QPointF m_corner;
    double m_swatch, m_row;
    int m_rows = 1;
    std::vector<Item> m_items;
};

/// The bars that there is room for: selected places go first, then compared ones from the last.
std::vector<const CompositionBar *> barsThatFit(const CompositionData &composition, std::size_t most)
{
    std::vector<const CompositionBar *> bars;
    for (const CompositionBar &bar : composition.bars)
        bars.push_back(&bar);
    for (const As as : {As::Selected, As::Compared}) {
        for (std::size_t i = bars.size(); i-- > 0 && bars.size() > std::max<std::size_t>(most, 1);) {
            if (bars[i]->place.as == as)
                bars.erase(bars.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    return bars;
}

/// The year of a bar's figures where the bars are not all of the same one.
QString yearOf(const CompositionBar &bar, const CompositionData &composition)
{
    const bool differ = std::any_of(composition.bars.begin(), composition.bars.end(), [&](const CompositionBar &other) {
        return other.year != 0 && bar.year != 0 && other.year != bar.year;
    });
    return differ ? QStringLiteral(" %1").arg(bar.year) : QString();
}

/// "Emmen 2021"; the year stays where the name is cut.
QString nameOf(const CompositionBar &bar, const CompositionData &composition, const FigureStyle &style, double width, int weight)
{
    const QString after = yearOf(bar, composition);
    return chart::elided(style, bar.place.name, width - chart::widthOf(style, after, weight), weight) + after;
}

class BarPainter {
public:
    BarPainter(const CompositionData &composition, const std::vector<QColor> &colours, const ChartInput &input, const FigureStyle &style,
               const ChartAxis &axis)
        : m_composition(composition), m_colours(colours), m_style(style), m_axis(axis), m_describe(input.view.language), m_language(input.view.language), m_decimals(decimalsThatFit())
    {
    }

    void draw(const CompositionBar &bar, const QRectF &row, display::Group &group, std::vector<ChartGroup> &groups) const
    {
        if (bar.values.empty()) {
            drawNone(row, group);
            return;
        }
        // Rounded parts are drawn as the whole they are; where something is not known, the bar stays short of it.
        const bool whole = bar.isWhole(m_composition.decimals) || bar.sum > 100;
        const double factor = whole ? 100 / bar.sum : 1;
        double before = 0;
        for (std::size_t i = 0; i < bar.values.size(); ++i) {
            const double after = before + factor * bar.values[i];
            const QRectF box(QPointF(m_axis.positionOf(before), row.top()), QPointF(m_axis.positionOf(after), row.bottom()));
            before = after;
            group.children.emplace_back(chart::box(box, m_colours[i], {{m_style.theme.paper, m_style.line(), {}}}));
            drawValue(bar.values[i], m_colours[i], box, group);
            groups.push_back({box, {}, label(bar, i)});
        }
        if (!whole)
            group.children.emplace_back(hatched(QRectF(QPointF(m_axis.positionOf(before), row.top()), QPointF(m_axis.positionOf(100), row.bottom()))));
    }

private:
    [[nodiscard]] bool fits(const QString &text, double width) const { return chart::widthOf(m_style, text) <= width - m_style.step(1.5); }

    /// Decimals that all labels have: as published, or none where that would leave out any that fits without.
    [[nodiscard]] int decimalsThatFit() const
    {
        const double perCent = (m_axis.to - m_axis.from) / 100;
        for (const CompositionBar &bar : m_composition.bars) {
            for (const double value : bar.values) {
                const bool exact = fits(m_describe.number(value, m_composition.decimals), perCent * value);
                if (!exact && fits(m_describe.number(value, 0), perCent * value))
                    return 0;
            }
        }
        return m_composition.decimals;
    }

    void drawValue(double value, const QColor &ground, const QRectF &box, display::Group &group) const
    {
        const QString text = m_describe.number(value, m_decimals);
        if (fits(text, box.width()))
            group.children.emplace_back(chart::note(m_style, text, {box.center().x(), chart::baselineAt(m_style, box.center().y())}, Align::Middle, inkOn(ground)));
    }

    [[nodiscard]] display::Path hatched(const QRectF &box) const
    {
        display::Path path = chart::box(box, {});
        path.fill = display::Hatch{m_style.theme.noDataLine, m_style.theme.noDataFill, 5 * m_style.line(), m_style.line()};
        return path;
    }

    void drawNone(const QRectF &row, display::Group &group) const
    {
        const double side = std::min(row.height(), 1.6 * m_style.notePx());
        group.children.emplace_back(hatched(QRectF(row.left(), row.center().y() - row.height() / 2, 1.5 * side, row.height())));
        const QString text = chart::elided(m_style, m_describe.number(std::numeric_limits<double>::quiet_NaN(), 0), row.width() - 1.5 * side - m_style.step(2));
        group.children.emplace_back(chart::note(m_style, text, {row.left() + 1.5 * side + m_style.step(2), chart::baselineAt(m_style, row.center().y())},
                                                Align::Start, m_style.theme.ink2));
    }

    [[nodiscard]] QString label(const CompositionBar &bar, std::size_t part) const
    {
        return chartText(m_language, QT_TRANSLATE_NOOP("Chart", "%1, %2: %3% (%4)"))
            .arg(bar.place.name, m_composition.family.partNames[static_cast<qsizetype>(part)], m_describe.number(bar.values[part], m_composition.decimals),
                 QString::number(bar.year));
    }

    const CompositionData &m_composition;
    const std::vector<QColor> &m_colours;
    const FigureStyle &m_style;
    const ChartAxis &m_axis;
    Describe m_describe;
    QString m_language;
    int m_decimals;
};

/// Per cents across, under the bars.
ChartAxis axisOf(double left, double right, const QString &language)
{
    ChartAxis axis;
    axis.kind = ChartAxis::Kind::Linear;
    axis.min = 0;
    axis.max = 100;
    axis.from = left;
    axis.to = right;
    const Describe describe(language);
    for (const double value : {0.0, 25.0, 50.0, 75.0, 100.0})
        axis.ticks.push_back({value, describe.number(value, 0) + QLatin1Char('%')});
    return axis;
}

} // namespace

std::shared_ptr<const ChartContent> compositionContent(const ChartInput &input)
{
    auto content = std::make_shared<CompositionContent>();
    content->data = compositionData(input.data, input.view);
    return content;
}

ChartDrawing drawComposition(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size)
{
    const CompositionData &composition = static_cast<const CompositionContent &>(content).data;
    if (!composition.empty.isEmpty()) {
        ChartDrawing none = chart::emptyDrawing(ChartKind::Composition, composition.title, composition.empty, size);
        none.subtitle = composition.subtitle;
        return none;
    }
    ChartDrawing drawing;
    drawing.kind = ChartKind::Composition;
    drawing.size = size;
    drawing.title = composition.title;
    drawing.subtitle = composition.subtitle;
    drawing.summary = composition.summary;
    drawing.notes = composition.notes;

    const std::vector<QColor> colours = coloursOf(composition, style.theme);
    const double margin = style.step(1);
    const Key key(composition, colours, style, {margin, margin / 2}, size.width() - 2 * margin);
    const double row = chart::lineHeight(style);
    const double top = margin / 2 + key.height() + margin;
    // The scale goes before a bar does.
    const double scale = row + style.step(1);
    const auto wanted = static_cast<double>(composition.bars.size()) * (row + style.step(0.5));
    const bool hasScale = size.height() - top - scale >= wanted;
    const double bottom = size.height() - (hasScale ? scale : 0);
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor((bottom - top) / row)));
    const std::vector<const CompositionBar *> bars = barsThatFit(composition, most);
    if (const auto more = static_cast<int>(composition.bars.size() - bars.size()); more > 0)
        drawing.notes += chartText(input.view.language, QT_TRANSLATE_N_NOOP("Chart", "%n bar(s) more than there is room for."), more);

    double names = 0;
    for (const CompositionBar *bar : bars) {
        names = std::max(names, chart::widthOf(style, bar->place.name + yearOf(*bar, composition), bar->place.as == As::Selected ? 400 : 600));
    }
    names = std::min(std::ceil(names), std::floor(0.36 * size.width()));
    const double left = margin + names + style.step(2);
    // The labels of the scale stand centred at its ends.
    const double right = std::max(left + 1, std::floor(size.width() - margin - (hasScale ? chart::widthOf(style, QStringLiteral("100%")) / 2 : 0)));
    drawing.x = axisOf(left, right, input.view.language);
    drawing.plot = QRectF(QPointF(left, top), QPointF(right, bottom));

    auto ground = std::make_shared<display::Group>();
    ground->id = QStringLiteral("key");
    key.draw(*ground);
    const double height = std::min((bottom - top) / static_cast<double>(bars.size()), 2.6 * row);
    const double thick = std::round(std::max(std::min(height, row), 0.74 * height));
    if (hasScale) {
        const double end = top + height * static_cast<double>(bars.size());
        for (const ChartAxis::Tick &tick : drawing.x.ticks) {
            const double x = chart::crisp(drawing.x.positionOf(tick.value), style.line());
            ground->children.emplace_back(chart::line({x, top}, {x, end + style.step(0.75)}, {style.theme.line, style.line(), {}}));
            ground->children.emplace_back(chart::note(style, tick.label, {x, chart::baselineAt(style, end + style.step(1) + row / 2)}, Align::Middle, style.theme.ink3));
        }
    }

    auto marks = std::make_shared<display::Group>();
    marks->id = QStringLiteral("bars");
    drawing.markOfRow.assign(input.classified.figures.values.size(), -1);
    const BarPainter painter(composition, colours, input, style, drawing.x);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const CompositionBar &bar = *bars[i];
        const double middle = top + height * (static_cast<double>(i) + 0.5);
        const QRectF box(QPointF(left, std::round(middle - thick / 2)), QSizeF(right - left, thick));
        const int weight = bar.place.as == As::Selected ? 400 : 600;
        auto group = std::make_shared<display::Group>();
        group->title = bar.place.name;
        group->children.emplace_back(chart::note(style, nameOf(bar, composition, style, names, weight), {margin, chart::baselineAt(style, middle)}, Align::Start,
                                                 nameColour(bar.place, style.theme), weight));
        painter.draw(bar, box, *group, drawing.groups);
        marks->children.emplace_back(std::shared_ptr<const display::Group>(std::move(group)));
        if (bar.place.row >= 0 && static_cast<std::size_t>(bar.place.row) < drawing.markOfRow.size())
            drawing.markOfRow[static_cast<std::size_t>(bar.place.row)] = static_cast<int>(drawing.places.size());
        ChartMark mark;
        mark.row = bar.place.row;
        mark.place = bar.place.place;
        mark.box = box;
        mark.anchor = QPointF(left, middle);
        mark.bar = true;
        drawing.places.push_back(mark);
    }
    drawing.ground = std::move(ground);
    drawing.marks = std::move(marks);
    drawing.chosen = std::make_shared<display::Group>();
    return drawing;
}

DataTable compositionTable(const ChartContent &content, const ChartInput &input)
{
    return compositionDataTable(input.data, static_cast<const CompositionContent &>(content).data, input.view.language);
}

} // namespace atlas
