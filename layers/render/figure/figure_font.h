// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace atlas {

/// The font of a text of a display list; unhinted, so that what is measured in page units holds at any scale.
QFont fontOf(const QString &family, double sizePx, int weight);

/// The room a text takes, page units.
QRectF boundsOf(const display::Text &text);
double widthOf(const QString &text, const QString &family, double sizePx, int weight);

/// The text broken at line feeds, and at spaces into lines of at most `width`; a longer word is broken inside.
QStringList wrapped(const QString &text, double width, const QString &family, double sizePx, int weight);

} // namespace atlas
