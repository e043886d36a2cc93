// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QIcon>

/// Colours of the compared places and the icons only the comparison has. GUI thread.
namespace atlas::placestyle {

/// Colour of place A … E for words on paper.
QColor placeInk(int index);
/// The same as a ground for onPlace().
QColor placeFill(int index);
QColor onPlace();

enum class Icon { Swap, More, Filter, Back };
/// In the outline style of style::icon(), sharp at any device pixel ratio.
QIcon icon(Icon which);

} // namespace atlas::placestyle
