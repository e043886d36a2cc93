// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/classified_figures.h"
#include "layers/view/lamp.h"

#include <QColor>

#include <vector>

namespace atlas {

/// From here on a room tells two neighbouring classes apart on a wall (CIEDE2000). More than on a screen
/// (kToldApart): it looks from afar, at small areas, and carries the colour from the map to the legend.
inline constexpr double kToldApartOnWall = 10;

/// More patterns than this are not told apart from afar.
inline constexpr int kMostPatternsOnWall = 6;

/// Two neighbouring classes as the room sees them.
struct ClassesOnWall {
    QColor first, second;       ///< as seen; of hatched classes the grounds
    double difference = 0;      ///< CIEDE2000; of hatched classes the lesser of their lines against their ground

    [[nodiscard]] bool toldApart() const { return difference >= kToldApartOnWall; }
};

/// A change of the map after which every two classes of it are told apart.
struct LampProposal {
    enum class Kind { Palette, FewerClasses, Both, Hatches };
    Kind kind = Kind::Palette;
    ClassificationSpec classification;
    MapSettings map;
    int classes = 0;            ///< that the map then has
    double least = 0;           ///< the least difference that it has between neighbours
};

/// What a lamp leaves of the classes of a map, and what would help.
struct LampAdvice {
    /// A class and the next; empty where the map has no classes in a row (circles by size, two indicators, no figures).
    std::vector<ClassesOnWall> pairs;
    bool hatched = false;                   ///< the classes have patterns
    QColor ink;                             ///< of their lines, as seen
    std::vector<LampProposal> proposals;    ///< best first; none if nothing is wrong or nothing helps

    [[nodiscard]] std::size_t lost() const; ///< pairs that are not told apart
};

/// The advice for a view as it is drawn, in the colours of its theme. Proposed is only what reaches kToldApartOnWall
/// between all neighbours, and between any other two classes too:
/// - other palettes of the same kind, with as many classes and the same midpoint, at most three;
/// - this palette with fewer classes, the most that reach it (schemes whose number of classes is chosen; at least 2);
/// - fewer classes of another palette, where that keeps more of them;
/// - hatches on a map of areas, up to kMostPatternsOnWall classes.
/// @param classified of the view
/// Pure, thread-safe; up to seven classifications: some 80 ms at 342 places where nothing else helps.
LampAdvice lampAdvice(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Lamp &lamp);

} // namespace atlas
