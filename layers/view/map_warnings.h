// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/classified_figures.h"
#include "layers/view/colour_vision.h"

#include <QColor>
#include <QString>

#include <span>
#include <vector>

namespace atlas {

/// What is better done, and how the view is then.
struct MapOffer {
    QString text;       ///< "Toon aandeel: 65 jaar en ouder"
    ViewState view;
};

/// Something about a map that misleads.
struct MapWarning {
    enum class Code {
        CountsInAreas,      ///< raw counts as colours of areas: shows how large places are
        NoMidpoint,         ///< two-sided colours with nothing in the middle
        MidpointOutside,    ///< the middle lies beyond all figures: one side of the colours is never seen
        OneSidedOverZero,   ///< growth and decline in shades of one colour
        FewerClasses,       ///< than were asked
        EmptyClasses,       ///< the legend shows colours that no place has, in any year
        ClassesAlike,       ///< two classes cannot be told apart
    };
    Code code = Code::CountsInAreas;
    QString sentence;               ///< in the view's language
    std::vector<MapOffer> offers;   ///< best first; may be empty
};

/// "counts-in-areas" …; for files and tests.
QString toText(MapWarning::Code code);

/// The rate that compares what a count only adds up: one with this numerator and figures for the places of a table.
/// Shares come first. nullptr if the data have none.
const Indicator *rateOf(const AtlasData &data, const QString &count, int table);

/// What misleads about a view, worst first. Pure, thread-safe.
/// @param colours one a class, as drawn
/// @param vision  whose eyes the colours are judged with
std::vector<MapWarning> mapWarnings(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified,
                                    std::span<const QColor> colours, ColourVision vision = ColourVision::Normal);

} // namespace atlas
