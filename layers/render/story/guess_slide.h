// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/charts/chart_drawing.h"
#include "layers/render/figure/figure_map.h"
#include "layers/render/story/slide.h"
#include "layers/view/story/guess.h"

#include <QRectF>

#include <vector>

namespace atlas {

/// A card of Higher.
struct GuessCard {
    QRectF rect;        ///< a press adds a vote
    QRectF minus;       ///< and here takes one back
};

/// Where on the page what is answered. Page units; only what the kind of question has is set.
struct GuessPlan {
    QSizeF size;
    std::vector<GuessCard> cards;       ///< Higher: a place each
    FigureTransform map;                ///< Where
    ChartAxis years, figures;           ///< Trend; `figures` runs upwards
    QRectF plot;                        ///< Trend
    QRectF ladder;                      ///< Rank: 1 at its top, the last at its bottom
    std::size_t ranks = 0;              ///< Rank

    /// The rank at a height of the ladder, and its height.
    [[nodiscard]] std::size_t rankAt(double y) const;
    [[nodiscard]] double heightOf(std::size_t rank) const;
};

/// The slide of a question without the guesses: before it is revealed nothing on it, nor in its descriptions, tells the
/// answer; afterwards the truth, who was nearest, and the step's title.
struct GuessSlide {
    DisplayList list;                   ///< ids of its groups: heading, figure, truth, source
    GuessPlan plan;                     ///< the same before and after
};
/// @param state `revealed` and, then, the answers count
/// Type that matters is at least kLeastTypeOfHeight; nothing overlaps or is cut off from 4:3 to 16:9. A question that
/// cannot be asked says why. Pure, thread-safe.
GuessSlide guessSlide(const AtlasData &data, const StoryStep &step, const GuessQuestion &question, const GuessState &state, const SlideOptions &options);

/// The guesses, to be drawn over the slide of the same size; with their distances once revealed. Cheap: drawn anew at
/// every key and every move of a hand.
DisplayList guessMarks(const AtlasData &data, const GuessQuestion &question, const GuessState &state, const GuessPlan &plan, const SlideOptions &options);

} // namespace atlas
