// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <functional>

class QPainter;

namespace atlas::style {

/// The program's outline icons: one set, drawn on a 20 × 20 grid with one stroke.
enum class Icon {
    Menu, Panel, Search, Plus, Minus, Fit, Hand, Rectangle, Lasso, Tiles, Play, Pause, Close, Chevron, ChevronRight, Table, Export, Check,
    Warning, Copy, Undo, Redo, File, Palette,
};

/// In the text colour of the current theme (accent when checked); sharp at any device pixel ratio.
QIcon icon(Icon which);
QIcon icon(Icon which, const QColor &colour);
/// An icon of one place only, drawn on the same grid: the painter comes with the stroke of the set in that colour.
QIcon icon(std::function<void(QPainter &, const QColor &)> draw);
void paintIcon(QPainter &painter, Icon which, const QRectF &rect, const QColor &colour);

} // namespace atlas::style
