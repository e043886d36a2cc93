// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/slide_frame.h"

#include <QColor>
#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace atlas {

/// What stands in a cell of a table before a room.
struct SlideCell {
    QString figure;         ///< "€ 163.200"; "no figure"
    QString note;           ///< small beneath it: its year where that is another; may be empty
    QColor colour;
    bool known = true;
    double bar = std::numeric_limits<double>::quiet_NaN();      ///< −1 … 1, a bar of that share of the column; NaN = none
};

struct SlideColumn {
    QString heading;
    QColor colour;
};

struct SlideRow {
    QString label;
    std::vector<SlideCell> cells;
    /// Draws into the picture column; empty = nothing there.
    std::function<void(const QRectF &room, display::Group &group)> picture;
};

/// A table of few rows, as large as the room allows: labels at the left, figures under their headings, bars beneath the
/// figures, a last column for pictures where there is room for it. Everything of the least type or larger, labels wrap, nothing is cut.
/// Keeps references to its arguments.
class SlideTable {
public:
    SlideTable(const SlidePage &page, const std::vector<SlideColumn> &columns, const std::vector<SlideRow> &rows, const QString &pictures = {});

    /// How many of the rows fit into a room; the others are left out. 0 = not even one.
    [[nodiscard]] std::size_t rowsIn(QSizeF room) const;
    void draw(const QRectF &room, std::size_t rows, display::Group &group) const;

private:
    struct Set;
    [[nodiscard]] Set set(QSizeF room, std::size_t rows, int size, bool pictures) const;
    [[nodiscard]] Set best(QSizeF room, std::size_t rows) const;

    const SlidePage &m_page;
    const std::vector<SlideColumn> &m_columns;
    const std::vector<SlideRow> &m_rows;
    QString m_pictures;     ///< heading of the picture column; it is there if any row has a picture
    bool m_hasPictures = false, m_hasBars = false;
};

} // namespace atlas
