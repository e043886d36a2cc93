// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/relation_chart.h"

#include <optional>
#include <utility>
#include <vector>

namespace atlas {

/// What the points of a relation are drawn from.
struct RelationMarks {
    const ChartInput &input;
    const RelationContent &content;                                     ///< at least one place with both figures
    std::optional<LinearFit> selectionFit;
    std::vector<std::pair<RelationContent::Group, QString>> key;        ///< colours and what they are called; may be empty
};

/// Axes, points, lines and the key, with what can be hit; words about them are added by drawRelation().
ChartDrawing markedRelation(const RelationMarks &marks, const FigureStyle &style, QSizeF size);

} // namespace atlas
