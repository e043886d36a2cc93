// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"
#include "layers/render/files/figure_metadata.h"
#include "layers/view/figure_spec.h"

#include <QByteArray>

namespace atlas {

/// The list as an SVG 1.1 document: true size in millimetres (programs disagree about what a px is) with a viewBox
/// in page units, text as text with fallback fonts, groups with readable unique ids, <title> and <desc> as alternative
/// text, coordinates with at most two decimals; valid by the document type of SVG 1.1. UTF-8. Any thread.
/// @param text Words: as text. Paths: as outlines, each a group whose title holds the words. Embedded: as text, with the
///             letters that are used as WOFF2, which serves browsers only
/// @param meta kept in <metadata>, so that the file can be opened again; its title and description stay the list's
QByteArray toSvg(const DisplayList &list, FigureText text = FigureText::Words, const FigureMetadata &meta = {});

/// The list as an <svg> element within an HTML document: an image with the list's title and description as its words,
/// as wide as the document says; text as text, without its letters: see svg::fontFaces(). UTF-8. Any thread.
/// @param prefix of every id, a letter first: ids are unique in a document
QByteArray toInlineSvg(const DisplayList &list, const QString &prefix);

} // namespace atlas
