// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/display_list.h"
#include "layers/render/figure/figure_map.h"
#include "layers/view/story/story.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// Letters that matter are at least so high, as a part of the height of the picture: their capitals then are 1/50 of it.
inline constexpr double kLeastTypeOfHeight = 1 / 50. / 0.714;     // Open Sans: capitals are 0.714 of the size of type

struct SlideOptions {
    QSizeF size{1280, 720};         ///< page units; on a screen its device pixels
    QString language = QStringLiteral("nl");
    double distance = 1;            ///< viewing distance: type, lines and keys so much larger than the least, 1 … 1.6
    int number = 0, of = 0;         ///< "3 / 9"; 0 = not written
    QString theme = QStringLiteral("projector");
    int mostClasses = 5;            ///< more classes than this are not read by a room; fewer are kept
    std::optional<Extent> zoom;     ///< maps show this part instead, in the frames they have by the step: while a hand moves them nothing else does
    bool pictures = true;           ///< maps as pictures of just their pixels, ten times as fast; false: as paths, for files
    bool words = true;              ///< false: without title, text and number, which stand beside it as in a hand-out
};

/// A map on a slide, for what is pointed at.
struct SlideMap {
    ViewState view;                 ///< what it shows, with the classes that are drawn
    int table = -1;
    FigureTransform at;             ///< frame and scale on the page
};

/// What stands before the room at a step.
struct Slide {
    DisplayList list;               ///< ids of its groups: heading, text, figure, legend, source
    std::vector<SlideMap> maps;     ///< in reading order; none where a chart, a table or words are shown
    bool whole = true;              ///< false: there is more text, or more rows, than a slide can hold
};

/// The step as a slide: type that matters is never smaller than kLeastTypeOfHeight, nothing overlaps or is cut off at
/// any aspect from 4:3 to 16:9. What does not fit at the asked distance is set for a smaller one; what does not fit even
/// then ends in "…". The language is that of the options; theme and language of the step's view do not
/// count. Pure, thread-safe.
Slide slideOf(const AtlasData &data, const StoryStep &step, const SlideOptions &options);

} // namespace atlas
