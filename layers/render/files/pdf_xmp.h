// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/files/figure_metadata.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace atlas {

/// The metadata as an XMP packet (ISO 16684-1), the same words as in the Info dictionary of the PDF.
QByteArray xmpOf(const FigureMetadata &meta, const QDateTime &now);

QString xmpCreator();       ///< the program the figure was composed with
QString xmpProducer();      ///< the program that wrote the PDF

} // namespace atlas
