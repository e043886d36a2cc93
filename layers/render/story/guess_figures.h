// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/story/guess_layout.h"

namespace atlas {

/// What a question shows without the guesses, in the units of the layout. @param truth nullptr = it is not told yet;
/// what tells it goes there
void drawGuessCards(const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth);
/// Land and the borders of provinces; the truth is outlined and named, out of the way of the pins.
void drawGuessMap(const AtlasData &data, const GuessLayout &layout, const GuessQuestion &question, const GuessState &state, display::Group &figure, display::Group *truth);
void drawGuessAxes(const AtlasData &data, const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth);
void drawGuessLadder(const GuessLayout &layout, const GuessQuestion &question, display::Group &figure, display::Group *truth);

} // namespace atlas
