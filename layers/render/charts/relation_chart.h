// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/charts.h"
#include "layers/view/charts/relation_data.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas {

// The relation: two indicators against each other, a point a place, and the line through them.
// What chartContent(), drawChart() and chartTable() call for it; pure and thread-safe.

struct RelationContent : ChartContent {
    /// What the colour of a point tells, where regions are known for the level.
    enum class Group : std::uint8_t { Other, Shrinking, Anticipating };

    RelationData data;
    std::vector<Group> groups;      ///< per row; empty = colours are those of the map's classes
};

std::shared_ptr<const ChartContent> relationContent(const ChartInput &input);
/// The content of ChartKind::Relation.
const RelationContent &relationOf(const ChartContent &content);
ChartDrawing drawRelation(const ChartContent &content, const ChartInput &input, const FigureStyle &style, QSizeF size);
DataTable relationTable(const ChartContent &content, const ChartInput &input);

/// Rows of the drawn table that lie far from the line: studentised residual over 2 either way. Ascending.
const std::vector<int> &relationOutliers(const RelationContent &content);

} // namespace atlas
