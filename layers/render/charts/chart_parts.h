// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_drawing.h"
#include "layers/render/charts/charts.h"

#include <QColor>

#include <functional>
#include <vector>

/// What the charts have in common: words, type, colours, axes. Page units; all functions are pure and thread-safe.
namespace atlas::chart {

/// "gemeenten"; the level's code where it has no name.
QString pluralOf(const AtlasData &data, const QString &level, const QString &language);

/// Type of a chart: notes everywhere.
double lineHeight(const FigureStyle &style);
double widthOf(const FigureStyle &style, const QString &text, int weight = 400);
/// The text, cut with "…" to at most `width`; empty if not even that fits.
QString elided(const FigureStyle &style, const QString &text, double width, int weight = 400);
display::Text note(const FigureStyle &style, const QString &text, QPointF baseline, display::Text::Align align, const QColor &colour, int weight = 400);
/// The colour, taken towards the ink as far as words in it must to be read on the paper: 4.5:1.
QColor readable(const QColor &colour, const ThemeTokens &theme);
/// Baseline of a note whose middle lies at `y`.
double baselineAt(const FigureStyle &style, double y);

/// The middle of a line of this width that fills whole pixels at scale 1.
double crisp(double position, double width);
display::Path line(QPointF from, QPointF to, const display::Stroke &stroke);
display::Path box(const QRectF &rect, const QColor &fill, std::vector<display::Stroke> strokes = {});

/// Colour of each class of the map, as the map of that theme has it.
std::vector<QColor> classColours(const ViewState &view, const ClassifiedFigures &classified, const ThemeTokens &theme);

/// What is marked: compared places, in their order, and the rows of selected ones in the drawn table, ascending.
struct Compared {
    AtlasData::PlaceRef place;
    int row = -1;           ///< in the drawn table; −1 = another level
    QColor colour;
};
struct Marked {
    std::vector<Compared> compared;
    std::vector<int> selected;
    [[nodiscard]] const Compared *comparedAt(int row) const;    ///< null if the row is not compared
    [[nodiscard]] bool isSelected(int row) const;
};
Marked markedPlaces(const ChartInput &input, const ThemeTokens &theme);

/// An axis before it has a place on the page.
struct AxisSpec {
    ChartAxis::Kind kind = ChartAxis::Kind::None;
    double min = 0, max = 1;
    QString title;
    std::function<QString(double value, int decimals)> label;   ///< of a tick
    bool whole = false;         ///< counts: there is nothing between whole numbers
};
/// The label of figures of an indicator: "15%", "1.250".
std::function<QString(double, int)> tickLabels(const Indicator *indicator, const QString &language);
/// "WOZ-waarde (× € 1.000)", with "log" where the axis is.
QString axisTitle(const Indicator *indicator, const QString &language, bool log);

/// What a chart needs beside the marks themselves, page units.
struct Room {
    double above = 0;           ///< over the plot
    double below = 0;           ///< between the plot and the labels of x
    double left = 0, right = 0; ///< in the plot, beside what the x axis spans
    bool words = false;         ///< rows of words above and below even where the axes have no titles
};

/// Where a chart with axes lies: rows of words above and below, labels measured, nothing cut off.
struct Frame {
    QRectF area, plot;
    ChartAxis x, y;
    double header = 0;          ///< baseline of the row above the plot: the title of y at its left
    double xLabels = 0;         ///< baseline of the labels of x
    double footer = 0;          ///< baseline of the row below the labels of x: the title of x at its right
};
/// @param room kept free around what the axes span
Frame layOut(const QRectF &area, const AxisSpec &x, const AxisSpec &y, const FigureStyle &style, const Room &room = {});
/// Grid lines at the ticks of y, a base line, labels and titles.
std::shared_ptr<display::Group> drawAxes(const Frame &frame, const FigureStyle &style);

/// A drawing in which nothing can be shown: why, and what to do.
ChartDrawing emptyDrawing(ChartKind kind, const QString &title, const QString &why, QSizeF size);

} // namespace atlas::chart
