// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/compare/row_words.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace atlas {

/// A piece of text of a row and where it stands.
struct RowText {
    enum class Part { Name, Unit, Value, Year, Difference, Rank, Reference };
    Part part = Part::Name;
    int figure = -1;        ///< place of Value, Year and Rank, and of a Difference among three to five
    QString text;           ///< elided where it had to be
    QRectF rect;            ///< logical pixels, origin at the row's upper left corner
    int size = 13;          ///< as style::font() takes it
    int weight = 400;
    Qt::Alignment align = Qt::AlignLeft;
};

/// A row, laid out for a width: nothing overlaps, nothing stands outside.
struct RowLayout {
    std::vector<RowText> texts;
    QRectF strip;           ///< null = none
    double height = 0;
};

/// @param strip height of the strip; 0 = the row has none.
/// Two places stand left and right of their difference, more in columns. GUI thread (font metrics).
RowLayout layoutRow(const RowWords &words, double width, double strip);

/// The room left and right of everything in the panel.
inline constexpr int kRowMargin = 16;

} // namespace atlas
