// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/slide.h"

#include "layers/render/story/chart_slide.h"
#include "layers/render/story/comparison_slide.h"
#include "layers/render/story/maps_slide.h"
#include "layers/render/story/slide_map.h"
#include "layers/render/story/spiral_slide.h"
#include "layers/render/story/table_slide.h"
#include "layers/render/story/words_slide.h"

#include <algorithm>

namespace atlas {

namespace {

/// Type is made smaller in steps of this.
constexpr double kNearer = 0.1;

Slide slideAt(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    switch (step.shows) {
    case StepShows::Map:
        return mapSlide(data, step, options);
    case StepShows::Chart:
        return chartSlide(data, step, options);
    case StepShows::Comparison:
        return comparisonSlide(data, step, options);
    case StepShows::Maps:
        return mapsSlide(data, step, options);
    case StepShows::Table:
        return tableSlide(data, step, options);
    case StepShows::Spiral:
        return spiralSlide(data, step, options);
    case StepShows::Words:
        break;
    }
    return wordsSlide(data, step, options);
}

} // namespace

Slide slideOf(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    SlideOptions nearer = options;
    for (;;) {
        Slide slide = slideAt(data, step, nearer);
        if (slide.whole || nearer.distance <= 1)
            return slide;
        nearer.distance = std::max(1.0, nearer.distance - kNearer);
    }
}

} // namespace atlas
