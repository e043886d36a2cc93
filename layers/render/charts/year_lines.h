// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_parts.h"

#include <vector>

/// What charts of lines over years have in common. Page units; pure and thread-safe.
namespace atlas::chart {

/// The axis of years, from the first to the last; whole years only.
AxisSpec yearAxis(int first, int last);
/// Gives the axis of a frame its ticks: the first and the last year, round ones between, as many as do not touch.
/// @param marked year that has a label of its own (drawYearMarker()); nothing comes near it
void setYearTicks(Frame &frame, const FigureStyle &style, int first, int last, int marked);
/// A thin line at a year with its label below; nothing outside the axis.
void drawYearMarker(const Frame &frame, const FigureStyle &style, int year, display::Group &group);

/// A point of a line over years.
struct LinePoint {
    QPointF at;
    bool joined = false;    ///< to the one before it
    bool dashed = false;    ///< the way to it is
    bool open = false;      ///< an open dot: other boundaries; the way from an open dot to a full one is dotted
    int year = 0;
};
struct LineLook {
    QColor colour, paper;   ///< of the casing and of open dots
    double width = 2;
};
/// Draws a line with a casing: dots where it stands alone or where years lie between its points.
void drawLine(const std::vector<LinePoint> &points, const LineLook &look, const FigureStyle &style, const QString &id, const QString &title, display::Group &group);

/// The name of a line beside its end.
struct EndLabel {
    QString text;
    QPointF end;            ///< of the line
    QColor colour;
    int weight = 600;
    int priority = 0;       ///< where there is no room for all, the highest stay
};
/// Room that the labels take beside the plot, `most` at most; 0 without labels.
double endLabelsWidth(const std::vector<EndLabel> &labels, const FigureStyle &style, double most);
/// Draws them right of the plot as near to the ends as they do not overlap, with a lead line where they moved away.
void drawEndLabels(std::vector<EndLabel> labels, const Frame &frame, double width, const FigureStyle &style, display::Group &group);

/// Strips between the years of a line chart, to hover. @param label of a year
std::vector<ChartGroup> yearStrips(const Frame &frame, const std::vector<int> &years, const std::function<QString(std::size_t)> &label);

} // namespace atlas::chart
