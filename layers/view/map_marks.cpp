// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/map_marks.h"

#include <algorithm>

namespace atlas {

MapMarks mapMarks(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const ArcMap *shapes)
{
    MapMarks marks;
    marks.form = state.map.form;
    const ArcMap none;
    const ArcMap &drawn = shapes != nullptr ? *shapes : none;
    switch (marks.form) {
    case MapForm::Bivariate:
        marks.pair = bivariateFigures(data, state);
        marks.groupOf = marks.pair->cellOf;
        marks.counts.assign(marks.pair->counts.begin(), marks.pair->counts.end());
        marks.withoutFigure = marks.pair->withoutFigure;
        return marks;
    case MapForm::Proportional:
        marks.sizes = proportionalSizes(data, classified, drawn);
        marks.groupOf = signGroups(classified.figures.values);
        marks.counts.assign(AtZero + 1, 0);
        for (const int group : marks.groupOf) {
            if (group >= 0)
                ++marks.counts[static_cast<std::size_t>(group)];
        }
        break;
    case MapForm::Graduated:
        marks.sizes = graduatedSizes(state, classified, drawn);
        [[fallthrough]];
    case MapForm::Choropleth:
        marks.groupOf = classified.classOf;
        marks.counts = classified.counts;
        break;
    }
    marks.withoutFigure = classified.withoutFigure;
    return marks;
}

} // namespace atlas
