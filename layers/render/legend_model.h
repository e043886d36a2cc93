// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/overlay_style.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/view_state.h"

#include <QColor>
#include <QString>

#include <cstddef>
#include <vector>

namespace atlas {

/// One line of a legend.
struct LegendRow {
    enum class Kind { Class, NoData, Overlay, Marked };
    Kind kind = Kind::Class;
    int classIndex = -1;            ///< Kind::Class
    QString level;                  ///< Kind::Overlay
    QString label;                  ///< "> 20,0 – 22,2", "geen cijfer", "krimpregio (2016–2020)"
    std::size_t count = 0;          ///< places; not for overlays
    QString countText;              ///< the count as it is written; empty for overlays
    QColor colour;                  ///< class colour, or ground of the hatch
    QColor hatch;                   ///< Kind::NoData: its lines
    OverlayStyle line;              ///< Kind::Overlay, Kind::Marked
};

/// What a legend says, for the window's widget and for figures alike.
struct LegendModel {
    QString unit;                   ///< "%", "× € 1.000"; may be empty
    QString scheme;                 ///< how the classes were made
    std::vector<LegendRow> rows;    ///< classes low to high, then no-data, then the overlays that are drawn; figures add what they outline
};

/// The legend of a view. Counts are those of `classified`. Pure, thread-safe.
LegendModel legendFor(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe);

/// "2016–2020": the years in which the memberships of a level held; empty if they still do or are not dated.
QString membershipPeriod(const AtlasData &data, const QString &level);

/// The table whose places an overlay of `level` outlines on the map of `table`; −1 if there is none.
int overlayTable(const AtlasData &data, const QString &level, int table);

} // namespace atlas
