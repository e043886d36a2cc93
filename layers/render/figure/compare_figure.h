// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/view/comparison.h"

#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas {

/// What a finished comparison needs beyond its view.
struct CompareFigureOptions {
    QSizeF size{1000, 0};           ///< page units; height 0 = as high as the rows need
    std::size_t mostRows = 0;       ///< 0 = as many as there is room for
    double scale = 1;               ///< type and lines
    std::optional<double> margin{}; ///< see figureMargin()
};

/// A finished comparison: the places in their colours, what must be said of them, rows by theme with figures,
/// difference, strip and ranks, and the sources. Where the view hides what is missing, rows that lack a figure of a
/// place are left out if enough others are whole; of those that do not fit each theme gives up its last ones. How many
/// were left out is said. Nothing overlaps; type shrinks where the page is small. In the theme and the language of the
/// view. Pure, thread-safe; some 100 ms, since all words are measured.
DisplayList compareFigure(const AtlasData &data, const ViewState &view, const Comparison &comparison, const CompareFigureOptions &options);

/// Rows of a comparison in the order in which they are given room: that of the view's indicator first, then each theme in
/// turn, so that none pushes the others out. Where the view hides what is missing, rows that lack a figure of a place are
/// left out if enough others are whole. Indexes into Comparison::rows.
std::vector<std::size_t> rowsByImportance(const AtlasData &data, const ViewState &view, const Comparison &comparison);

} // namespace atlas
