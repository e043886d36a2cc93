// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "app/cli/arguments.h"

#include "layers/view/view_state.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace atlas::cli {

/// What `chart` is asked for.
struct ChartRequest {
    ChartKind kind = ChartKind::Ranking;
    ViewState view;         ///< with the settings of the chart, the compared places and the selection
    QString expression;     ///< that made the selection; empty = none was asked for
    QStringList remarks;    ///< what must be said about the selection, a sentence each
};

/// The options of `chart` that say what is drawn; not where to.
std::vector<Arguments::Option> chartOptions();

/// The kind and the settings, without looking at an atlas; WrongUsage (and a message) if they are none.
std::variant<ChartRequest, int> parsedChart(const Arguments &options);
/// The request with what the atlas must know: indicators, level, year, places, expression. The exit code (and a
/// message) if it does not.
std::variant<ChartRequest, int> resolvedChart(const Arguments &options, const AtlasData &data, ChartRequest request);

} // namespace atlas::cli
