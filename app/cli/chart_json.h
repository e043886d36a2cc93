// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/cli/chart_request.h"
#include "layers/render/charts/charts.h"

#include <QJsonObject>

namespace atlas::cli {

/// `{"kind","title","subtitle","year","level","places":[…],"selection":{"expression","places":[codes]}|null,
/// "table":{"columns":[{"name","unit","numeric"}],"rows":[[…]]},"statistics":{…},"notes":[…]}`. Numbers are not
/// rounded; null where there is none.
///
/// Statistics by kind:
/// - ranking: `of` places with a figure, `lowest`, `highest`
/// - distribution: `bins` {start, width, counts, below, above: far from all others}, `box` {n, lowerWhisker, q1,
///   median, q3, upperWhisker, outliers: codes}, `classes` {lower, upper: bounds, counts}
/// - relation: `x`, `y`, `size` {indicator, year}, `logX`, `logY` as drawn, and of the scaled figures (log10 where
///   logarithmic) n, slope, intercept, r2, residualSd, pearson, spearman, `elasticity` where both are logarithmic,
///   `outliers`: codes; the same without outliers under `selection` where there is one
/// - trend: `indicator`, `index`, `indexYear`, `lines` [{code, level, name, as, points: [{year, figure, value, low,
///   high}]}]
/// - gap: `indicator`, `measure`, `unit`, `groups` (null where nothing is divided), `weighted`, `n`, `of`,
///   `places`: codes, `leftOutYears`, `series` [{name, part: total|between|within, years, values}]
/// - composition: `family`, `families`, `parts`: indicators, `bars` [{code, level, name, year, values, sum}]
QJsonObject chartJson(const ChartRequest &request, const ChartContent &content, const ChartInput &input,
                      const ChartFigureTexts &texts);

} // namespace atlas::cli
