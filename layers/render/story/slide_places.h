// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/story/slide_frame.h"
#include "layers/view/describe.h"
#include "layers/view/view_state.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// A compared place as a slide names it.
struct SlidePlace {
    AtlasData::PlaceRef place;
    QString name;           ///< "Emmen", with the year where it is another than the view's: "Emmen (2023)"
    QString figure;         ///< "24,4%", "109.346"; "no figure"
    bool known = true;
    QColor mark, colour;    ///< of its outline; of its words, dark enough to be read
};

/// The compared places of a view with the figure of its indicator. Places the atlas does not have are left out.
std::vector<SlidePlace> slidePlaces(const AtlasData &data, const ViewState &view, const ThemeTokens &theme);

/// They, a line each, the figures large. Keeps a reference to `page`.
SlidePart placesPart(const SlidePage &page, std::vector<SlidePlace> places);

/// A figure as a room reads it: the unit goes with it where it is a sign, and is left to the subtitle where it is words.
QString roomFigure(const Describe &describe, const Indicator &indicator, double value);
/// "no figure"
QString noFigure(const QString &language);

} // namespace atlas
