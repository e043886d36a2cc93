// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/charts/chart_parts.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/map_scene.h"
#include "layers/view/charts/charted_places.h"
#include "layers/view/colour_space.h"
#include "layers/view/describe.h"

#include <algorithm>
#include <cmath>

namespace atlas::chart {

namespace {


} // namespace

QString pluralOf(const AtlasData &data, const QString &level, const QString &language)
{
    const LevelInfo *info = data.level(level);
    return info == nullptr || info->plural.in(language).isEmpty() ? level : info->plural.in(language);
}

double lineHeight(const FigureStyle &style)
{
    return std::round(style.notePx() * 1.36);
}

double widthOf(const FigureStyle &style, const QString &text, int weight)
{
    return atlas::widthOf(text, style.theme.fontFamily, style.notePx(), weight);
}

QString elided(const FigureStyle &style, const QString &text, double width, int weight)
{
    if (widthOf(style, text, weight) <= width)
        return text;
    const QChar dots(0x2026);
    qsizetype fits = 0, tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (widthOf(style, text.left(middle).trimmed() + dots, weight) <= width ? fits : tooLong) = middle;
    }
    return fits > 0 ? text.left(fits).trimmed() + dots : QString();
}

display::Text note(const FigureStyle &style, const QString &text, QPointF baseline, display::Text::Align align, const QColor &colour, int weight)
{
    display::Text result;
    result.text = text;
    result.anchor = baseline;
    result.align = align;
    result.family = style.theme.fontFamily;
    result.sizePx = style.notePx();
    result.weight = weight;
    result.colour = colour;
    return result;
}

QColor readable(const QColor &colour, const ThemeTokens &theme) { return readableOn(colour, theme.paper); }

double baselineAt(const FigureStyle &style, double y)
{
    // Half of the height of the digits.
    return std::round(y + style.notePx() * 0.36);
}

double crisp(double position, double width)
{
    const double half = std::max(1.0, std::round(width)) / 2;
    return std::round(position - half) + half;
}

display::Path line(QPointF from, QPointF to, const display::Stroke &stroke)
{
    display::Path path;
    path.points = {from, to};
    path.start = {0, 2};
    path.closed = false;
    path.strokes = {stroke};
    return path;
}

display::Path box(const QRectF &rect, const QColor &fill, std::vector<display::Stroke> strokes)
{
    display::Path path;
    path.points = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    path.start = {0, 4};
    if (fill.isValid())
        path.fill = fill;
    path.strokes = std::move(strokes);
    return path;
}

std::vector<QColor> classColours(const ViewState &view, const ClassifiedFigures &classified, const ThemeTokens &theme)
{
    ViewState themed = view;
    themed.theme = theme.name;
    return atlas::classColours(themed, classified);
}

const Compared *Marked::comparedAt(int row) const
{
    const auto found = std::ranges::find(compared, row, &Compared::row);
    return row < 0 || found == compared.end() ? nullptr : &*found;
}

bool Marked::isSelected(int row) const
{
    return std::ranges::binary_search(selected, row);
}

Marked markedPlaces(const ChartInput &input, const ThemeTokens &theme)
{
    Marked marked;
    const int table = input.classified.figures.table;
    for (qsizetype i = 0; i < input.view.compared.size(); ++i) {
        const auto place = input.data.find(input.view.compared[i]);
        if (place && static_cast<std::size_t>(i) < theme.place.size())
            marked.compared.push_back({*place, place->table == table ? place->row : -1, theme.place[static_cast<std::size_t>(i)]});
    }
    for (const PlaceKey &key : input.view.selection) {
        const auto place = input.data.find(key);
        if (place && place->table == table)
            marked.selected.push_back(place->row);
    }
    std::ranges::sort(marked.selected);
    const auto doubles = std::ranges::unique(marked.selected);
    marked.selected.erase(doubles.begin(), doubles.end());
    return marked;
}

std::function<QString(double, int)> tickLabels(const Indicator *indicator, const QString &language)
{
    const QString after = indicator != nullptr && indicator->isPercentage() ? QStringLiteral("%") : QString();
    return [describe = Describe(language), after](double value, int decimals) { return describe.number(value, decimals) + after; };
}

QString axisTitle(const Indicator *indicator, const QString &language, bool log)
{
    if (indicator == nullptr)
        return {};
    const QString &shortName = indicator->shortName.in(language);
    const QString title = shortName.isEmpty() ? indicator->name.in(language) : shortName;
    QStringList more;
    // "Inwoners (inwoners)" says it twice.
    const QString &unit = indicator->unit.in(language);
    if (!indicator->isPercentage() && !unit.isEmpty() && title.compare(unit, Qt::CaseInsensitive) != 0)
        more += unit;
    if (log)
        more += chartText(language, QT_TRANSLATE_NOOP("Chart", "logarithmic"));
    return more.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, more.join(QStringLiteral(", ")));
}

ChartDrawing emptyDrawing(ChartKind kind, const QString &title, const QString &why, QSizeF size)
{
    ChartDrawing drawing;
    drawing.kind = kind;
    drawing.size = size;
    drawing.title = title;
    drawing.empty = why;
    drawing.summary = why;
    drawing.ground = drawing.marks = drawing.chosen = std::make_shared<display::Group>();
    return drawing;
}

} // namespace atlas::chart
