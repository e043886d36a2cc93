// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/view/comparison.h"
#include "layers/view/view_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

/// A turn of the spiral of shrinkage: what is said to happen, and the figure that shows whether it does here.
struct SpiralNode {
    QString id;                     ///< "fewer-people"
    QString claim;                  ///< "Fewer people": what the reports say, not what is so
    QString indicator;              ///< the first of those that show it of which the place has a figure; never empty
    ComparedFigure figure;          ///< of the place
    std::optional<ComparedFigure> reference;    ///< of the country
    /// Whether the figure is as the claim has it: below or above zero for a balance, below or above the country for the
    /// rest, both as they are shown; nullopt where it cannot be told. It says nothing about why.
    std::optional<bool> holds;
    QStringList sources;            ///< ids
};

/// The spiral with the figures of a place, looked up now.
struct SpiralData {
    std::optional<AtlasData::PlaceRef> place;   ///< nullopt: the view compares none that the atlas has
    QString name;                   ///< "Achterhoek"
    QString reference;              ///< "Nederland"; empty = the place is the country itself, or the atlas has none
    std::vector<SpiralNode> nodes;  ///< in their order; the last leads to the first again
};

/// The spiral of the first compared place, in the year of the view or the nearest one with the figure (see compare()).
/// Pure, thread-safe; some ms.
SpiralData spiralData(const AtlasData &data, const ViewState &view, const QString &language);

} // namespace atlas
