// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/relation_data.h"

#include <QString>
#include <QStringList>

/// What a relation says, in the language of the view.
namespace atlas::chart {

/// "slope −3.2 × €1,000 per percentage point"; "−1.2% per percentage point" where y is logarithmic, "elasticity −0.42"
/// where both are; empty where there is no line.
QString slopeText(const ChartInput &input, const RelationData &relation, const LinearFit &fit);
/// Slope, R² and n: what must be read with the line.
QStringList fitTexts(const ChartInput &input, const RelationData &relation, const LinearFit &fit);
/// "65 and over and Assessed value (2023), 342 municipalities, 2024"
QString relationSubtitle(const ChartInput &input, const RelationData &relation);
QString relationSummary(const ChartInput &input, const RelationData &relation);
/// The lines and correlations, scales that could not be had, the size of the points, the sources of y and size.
QStringList relationNotes(const ChartInput &input, const RelationData &relation, const LinearFit *ofSelection);

} // namespace atlas::chart
