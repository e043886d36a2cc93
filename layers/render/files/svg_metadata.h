// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/files/figure_metadata.h"

#include <QString>

class QXmlStreamWriter;

namespace atlas::svg {

/// Ids of the <metadata> elements: who and what in words, the FigureSpec, the figures as CSV.
inline constexpr const char *kAboutId = "krimpatlas-about";
inline constexpr const char *kSpecId = "krimpatlas-figure";
inline constexpr const char *kCsvId = "krimpatlas-csv";

/// What XML can hold of a text: without control characters and halves of characters.
QString xmlText(const QString &text);

/// Writes them as plain text, which is all that the document type of SVG 1.1 allows in <metadata>.
void writeMetadata(QXmlStreamWriter &xml, const FigureMetadata &meta);

} // namespace atlas::svg
