// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "widgets/compare/comparison_job.h"

#include <QImage>
#include <QRectF>

class QPainter;

/// The strip of a row as the window shows it, in the theme of the application. GUI thread.
namespace atlas {

/// Logical pixels.
int rowStripHeight();

QImage rowStripImage(const ComparedView &compared, const ComparisonRow &row, QSizeF size, double dpr);

/// Where a value lies along a strip at that rectangle.
double stripX(const ComparisonRow &row, const QRectF &strip, double value);

/// The place that is hovered, over the strip.
void paintStripMarker(QPainter &painter, const QRectF &strip, double x);

/// The sign of the reference, as the strip has it, for the words that name its figure.
void paintReferenceSign(QPainter &painter, QPointF middle);

} // namespace atlas
