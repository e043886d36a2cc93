// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

#include <functional>

namespace atlas {

/// The drawing with every colour of it changed: fills, hatches, lines, words, ground. Colours that are none stay none;
/// pictures in it stay as they are. Pure, thread-safe if `change` is.
DisplayList recoloured(const DisplayList &list, const std::function<QColor(const QColor &)> &change);

/// The grey that is as light as a colour: what a printer without colour makes of it. Keeps how far it is see-through.
QColor greyOf(const QColor &colour);

} // namespace atlas
