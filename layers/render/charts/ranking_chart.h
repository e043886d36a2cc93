// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/ranking_data.h"

namespace atlas {

// The ranking: a bar a place, highest first. What chartContent(), drawChart() and chartTable() call for it,
// and what a scroll bar needs to know; pure and thread-safe.

struct RankingContent : ChartContent {
    RankingData data;
};

std::shared_ptr<const ChartContent> rankingContent(const ChartInput &input);
/// The content of ChartKind::Ranking.
const RankingContent &rankingOf(const ChartContent &content);
/// Condensed where `scroll.first` is negative and the view does not ask for "around"; else consecutive places.
ChartDrawing drawRanking(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size, const ChartScroll &scroll);
DataTable rankingTable(const ChartContent &content, const ChartInput &input);

/// Places in the list, those without a figure included.
int rankingLength(const RankingContent &content);
/// Places that fit below each other.
int rankingVisibleRows(QSizeF size, const FigureStyle &style);
/// The scroll position that has the place of a row of the drawn table in the middle, as far as the list reaches.
int rankingFirstRowAround(const RankingContent &content, int row, int visibleRows);

} // namespace atlas
