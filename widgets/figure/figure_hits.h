// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/place.h"
#include "layers/render/display_list.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace atlas {

/// Words that can be written over in a drawing, by the id of their lines.
enum class PageWords { Title, Subtitle, Note };

/// What is seen of some words: where, and how they are set.
struct WordsHit {
    QRectF rect;            ///< page units; empty = not in the drawing
    double sizePx = 0;
    int weight = 400;
};

WordsHit findWords(const DisplayList &figure, PageWords which);
/// The words under a point, with some room around them.
std::optional<PageWords> wordsAt(const DisplayList &figure, QPointF at);
/// All lines of a text as they are drawn, joined.
QString drawnWords(const DisplayList &figure, PageWords which);

/// The place of a level whose area or disc lies under a point, the smallest if several; or none.
/// Its vintage is 0: the drawing does not say it.
std::optional<PlaceKey> placeAt(const DisplayList &figure, const QString &level, QPointF at);

/// Where an annotation is drawn, page units.
struct AnnotationHit {
    int index = -1;         ///< in the spec
    QRectF words;           ///< its words or its badge; empty if it is not drawn
    QPointF place;          ///< what it points to
};

AnnotationHit findAnnotation(const DisplayList &figure, int index);
/// The annotation that has its words or its badge under a point.
std::optional<AnnotationHit> annotationAt(const DisplayList &figure, int count, QPointF at);

} // namespace atlas
