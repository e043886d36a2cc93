// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/display_list.h"

namespace atlas {

/// Draws discs with a painter whose unit is the page unit. On an image many discs are stamped: one small
/// picture per size and per quarter of a pixel, so that 14,500 points cost a few ms; on paper they stay ellipses.
void paintDiscs(QPainter &painter, const display::Discs &discs);

} // namespace atlas
