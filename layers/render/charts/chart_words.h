// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What the charts of all places of a level say in the same words.
namespace atlas::chart {

/// "342 municipalities, 2024": those that have a figure.
QString countedPlaces(const ChartInput &input, std::size_t n);
/// Why there is nothing to draw, and what can be had instead.
QString whyEmpty(const ChartInput &input);
/// The figure of a place of any table, of the indicator and the year of `own`; NaN if there is none.
double figureOf(const AtlasData &data, const Figures &own, const AtlasData::PlaceRef &place);
/// A figure of the view's indicator with its unit: "24,4%".
QString figureText(const ChartInput &input, double value);
/// "> 20,0 – 22,2", or "no figure": the class of a row as the legend names it.
QString classText(const ChartInput &input, int row);

/// The places in this order: rank, code, name, level, year, figure, class, and what must be said with the figure.
/// Compared places of other levels come after them, ranked within their own. Notes are those of the view, source last.
DataTable placesTable(const ChartInput &input, const QString &title, const std::vector<int> &order);

} // namespace atlas::chart
