// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QRectF>
#include <QSizeF>

namespace atlas {

/// How a figure lies on a sheet of paper.
enum class PrintFit {
    Whole,      ///< as large as the printable area lets it be, in the middle
    TrueSize,   ///< 80 mm are 80 mm; in the middle, cut off where the sheet is too small
};

/// Where a figure goes on a sheet.
/// @param figure    page units (1/96 inch)
/// @param printable of the sheet, in dots
/// @param dpi       dots per inch
/// @return dots; the proportions of the figure are kept
QRectF placeOnSheet(const QSizeF &figure, const QRectF &printable, double dpi, PrintFit fit);

/// True if a figure at its own size is larger than the printable area: then something of it is cut off.
bool isCutOff(const QSizeF &figure, const QRectF &printable, double dpi);

} // namespace atlas
