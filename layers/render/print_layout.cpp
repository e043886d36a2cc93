// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/print_layout.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kUnitsPerInch = 96;
/// Rounding of a sheet's own size is no cut.
constexpr double kToleranceUnits = 1;

} // namespace

QRectF placeOnSheet(const QSizeF &figure, const QRectF &printable, double dpi, PrintFit fit)
{
    if (figure.isEmpty() || printable.isEmpty())
        return {};
    const double scale = fit == PrintFit::TrueSize ? dpi / kUnitsPerInch
                                                   : std::min(printable.width() / figure.width(), printable.height() / figure.height());
    QRectF rect(QPointF(), figure * scale);
    rect.moveCenter(printable.center());
    return rect;
}

bool isCutOff(const QSizeF &figure, const QRectF &printable, double dpi)
{
    const QSizeF room = printable.size() * (kUnitsPerInch / dpi);
    return figure.width() > room.width() + kToleranceUnits || figure.height() > room.height() + kToleranceUnits;
}

} // namespace atlas
