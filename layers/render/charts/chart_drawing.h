// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/render/figure/figure_style.h"
#include "layers/view/view_state.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// How figures become positions along one side of a chart.
struct ChartAxis {
    enum class Kind { None, Linear, Log };      ///< None: names or rows, without a scale
    struct Tick {
        double value;
        QString label;
    };
    Kind kind = Kind::None;
    double min = 0, max = 1;                    ///< figures at both ends
    double from = 0, to = 1;                    ///< page units at both ends; `from` > `to` on a vertical axis
    std::vector<Tick> ticks;
    QString title;

    [[nodiscard]] double positionOf(double value) const;
    [[nodiscard]] double valueAt(double position) const;
};

/// What a place is in a chart: where it can be hit, brushed and lit up.
struct ChartMark {
    int row = -1;               ///< of the drawn table; −1: a compared place of another level (see `place`)
    AtlasData::PlaceRef place;
    QRectF box;                 ///< page units; a bar, or the square around a point; null: cannot be hit, only lit up
    QPointF anchor;             ///< where a label or the hover ring goes
    bool bar = false;           ///< hit and brushed by its box; otherwise a point, by its middle
};

/// Places that are drawn as one: a bar of the histogram, a box of the box plot.
struct ChartGroup {
    QRectF box;
    std::vector<int> rows;      ///< ascending
    QString label;              ///< "20,0 – 21,0%: 23 gemeenten"
};

/// A line that can be dragged along the x axis: a class bound of the distribution.
struct ChartHandle {
    int index = 0;              ///< which bound
    double value = 0;
    QRectF grip;                ///< page units, at least 12 × 12
    QString label;
};

/// A chart, drawn: the same in the window, in a file and on the command line. Page units (1/96 inch at scale 1),
/// origin at the upper left corner of `size`. Layers lie over each other in the order given; the window keeps
/// `ground` and `marks` as one image and paints the rest over it.
struct ChartDrawing {
    ChartKind kind = ChartKind::Ranking;
    QSizeF size;
    QRectF plot;                                    ///< between the axes
    ChartAxis x, y;
    std::shared_ptr<const display::Group> ground;   ///< grid, axes, ticks, their labels
    std::shared_ptr<const display::Group> marks;    ///< all places, lines, bars
    std::shared_ptr<const display::Group> chosen;   ///< selected and compared places, fits, labels
    std::vector<ChartMark> places;
    std::vector<int> markOfRow;                     ///< per row of the drawn table: index into `places`, or −1
    std::vector<ChartGroup> groups;
    std::vector<ChartHandle> handles;
    QString title, subtitle;                        ///< "Verdeling", "342 gemeenten, 2024"
    QString summary;                                ///< accessible description: what the chart shows, in a sentence or two
    QStringList notes;                              ///< what must be said: n, territory unchecked, left out …
    QString empty;                                  ///< set where nothing can be drawn: why, and what to do
};

/// The place under a point: the nearest mark within `reach` (a bar only if it is hit), as an index into
/// `places`. nullopt if there is none. 0.1 ms at 14,500 marks.
std::optional<int> markAt(const ChartDrawing &chart, QPointF at, double reach);
/// The group under a point; −1 if there is none.
int groupAt(const ChartDrawing &chart, QPointF at);
/// Rows of the drawn table in a brushed rectangle: points inside, bars and groups touched. Ascending, no doubles.
std::vector<int> rowsIn(const ChartDrawing &chart, const QRectF &brush);
/// What lies over the chart while rows are lit up; null if the chart shows none of them.
std::shared_ptr<const display::Group> highlightOf(const ChartDrawing &chart, const std::vector<int> &rows, const FigureStyle &style);

/// The chart as a finished figure: title, subtitle, chart, notes and source line.
/// @param size of the whole figure; the drawing is made for what is left by `chartArea()`.
/// @param margin see figureMargin()
struct ChartFigureTexts {
    QString title, subtitle;
    QStringList notes;          ///< source line last
};
QRectF chartArea(const ChartFigureTexts &texts, const FigureStyle &style, QSizeF size, std::optional<double> margin = std::nullopt);
DisplayList chartFigure(const ChartDrawing &chart, const ChartFigureTexts &texts, const FigureStyle &style, QSizeF size,
                        std::optional<double> margin = std::nullopt);

} // namespace atlas
