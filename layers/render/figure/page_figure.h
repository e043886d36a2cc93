// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/view/figure_spec.h"

#include <QRectF>

#include <cstddef>
#include <functional>
#include <vector>

namespace atlas {

/// Several parts on one page: a heading, the parts in cells, a note. The first part gets the most room.
/// @param part draws a part of that number in that size with that margin; a list without a root leaves its cell empty
DisplayList pageFigure(const FigureSpec &spec, const std::function<DisplayList(std::size_t, QSizeF, double)> &part);

/// The cells of `parts` parts in a room, in reading order, with `gap` between them. Wide rooms put the first part at
/// the left, high ones at the top; the others share what is left.
std::vector<QRectF> pageCells(const QRectF &room, std::size_t parts, double gap);

/// A page with one sentence: why there is nothing to see and what to do.
DisplayList sentenceFigure(const FigureSpec &spec, const QString &sentence, QSizeF size);

} // namespace atlas
