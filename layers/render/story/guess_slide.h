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

/// Where on the page what is answered. Only what the kind of question has is set.
struct GuessPlan {
    QSizeF size;                        ///< of the page
    double distance = 1;                ///< SlideOptions::distance, or less where that leaves no room
    std::vector<GuessCard> cards;       ///< Higher: a place each
    QRectF list;                        ///< the others: the guesses with their distances
    FigureTransform map;                ///< Where
    QRectF plot;                        ///< Trend
    ChartAxis years, figures;           ///< Trend: across and upwards
    QRectF ladder;                      ///< Rank: 1 at its top, the last at its bottom; presses beside it count too
    std::size_t ranks = 0;              ///< Rank

    [[nodiscard]] std::size_t rankAt(double y) const;
    [[nodiscard]] double heightOf(std::size_t rank) const;
    /// On a page so many times as large.
    [[nodiscard]] GuessPlan scaled(double factor) const;
};
/// In page units of the options; the same before and after the truth is told. A few ms.
GuessPlan guessPlan(const AtlasData &data, const GuessQuestion &question, const SlideOptions &options);

/// The slide of a question without the guesses; ids of its groups: heading, figure, truth, answer, source. Before it is
/// revealed nothing on it, nor in its descriptions, tells the answer, and the step's title and text are not there;
/// afterwards the truth and who was nearest are. The rest stays where it is. The maps of it are none: nothing is to be
/// pointed at. Type that matters is at least kLeastTypeOfHeight; nothing overlaps or is cut off from 4:3 to 16:9.
/// A question that cannot be asked is the step's own slide, slideOf(). Pure, thread-safe.
/// @param state `revealed` and, then, the answers count
Slide guessSlide(const AtlasData &data, const StoryStep &step, const GuessState &state, const SlideOptions &options);

/// The guesses, to be drawn over the slide of the same size; with their distances once revealed. Cheap: drawn anew at
/// every key and every move of a hand.
/// @param plan guessPlan() of the same question and options
DisplayList guessMarks(const AtlasData &data, const GuessQuestion &question, const GuessState &state, const GuessPlan &plan, const SlideOptions &options);

} // namespace atlas
