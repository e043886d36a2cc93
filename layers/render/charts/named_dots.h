// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_parts.h"

#include <QString>

#include <vector>

/// Names of a few marked places beside their marks. Page units; pure and thread-safe.
namespace atlas::chart {

struct NamedDot {
    QString name;
    QPointF at;
    double radius = 0;
    QColor colour;      ///< of the words
};

/// Names beside dots of a scatter plot: on the side where the fewest other points lie, inside the plot, on top of no
/// other name and no other dot. A dot that has no such side has no name.
/// @param others middles of all points
std::vector<display::Text> namesBeside(const std::vector<NamedDot> &dots, const QRectF &plot, const std::vector<QPointF> &others, const FigureStyle &style);

/// Names in the row of pins below an axis: right of the pin or left of it, inside the page, on top of no pin and no
/// other name. A pin that has room on neither side has no name.
/// @param otherPins where pins without a name stand
std::vector<display::Text> namesInRow(const std::vector<NamedDot> &pins, const std::vector<double> &otherPins, double from, double to, const FigureStyle &style);

} // namespace atlas::chart
