// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/overlay_style.h"
#include "layers/view/classified_figures.h"
#include "layers/view/describe.h"
#include "layers/view/form_colours.h"
#include "layers/view/map_marks.h"
#include "layers/view/map_pattern.h"
#include "layers/view/view_state.h"

#include <QColor>
#include <QLocale>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace atlas {

/// One line of a legend.
struct LegendRow {
    enum class Kind { Class, NoData, Doubt, Overlay, Marked };
    Kind kind = Kind::Class;
    int classIndex = -1;            ///< Kind::Class: a group of MapMarks
    QString level;                  ///< Kind::Overlay
    QString label;                  ///< "> 20,0 – 22,2", "geen cijfer", "krimpregio (2016–2020)"
    std::size_t count = 0;          ///< places; not for overlays
    QString countText;              ///< the count as it is written; empty for overlays
    QColor colour;                  ///< class colour, or ground of the hatch
    QColor hatch;                   ///< lines of Kind::NoData, and of a class with a pattern
    std::optional<MapPattern> pattern;  ///< the class's hatch; that of Kind::NoData where classes have one
    SymbolColours disc;             ///< Kind::Class of a map of discs; an invalid fill = an area
    double discWeight = 0;          ///< radius of the disc as a share of the largest; 0 = no size is meant
    OverlayStyle line;              ///< Kind::Overlay, Kind::Marked
};

/// What the sizes of discs mean: a few nested circles with round figures.
struct SizeKey {
    double largest = 0;             ///< figure of the largest disc
    QString widest;                 ///< the longest a label gets
    QLocale locale;                 ///< figures are written so
    SymbolColours colours;
};

/// A square of nine for two indicators.
struct PairKey {
    struct Cell {
        QColor colour, ink;         ///< ink: of the count
        std::optional<MapPattern> pattern;
        QString label;              ///< "65 jaar en ouder > 22,1; WOZ-waarde ≤ 301": what it means, in full
        std::size_t count = 0;
        QString countText;
    };
    std::array<Cell, kCells> cells; ///< cell = 3 × row from below + column
    QString x, y;                   ///< names with unit and year
    QStringList xBounds, yBounds;   ///< between the thirds, ascending; fewer than two where figures are too alike
    QColor hatch;                   ///< lines of patterns
};

/// What a legend says, for the window's widget and for figures alike.
struct LegendModel {
    QString unit;                   ///< "%", "× € 1.000"; may be empty
    QString scheme;                 ///< how the classes were made
    std::vector<LegendRow> rows;    ///< classes low to high, then no-data, doubts if marked, the overlays that are drawn; figures add what they outline
    std::optional<SizeKey> sizes;   ///< Proportional
    std::optional<PairKey> pair;    ///< Bivariate; there are no rows for classes then
    /// Radius of the largest disc as the map beside it has it, px (page units): set by whoever knows that map.
    double symbolRadius = 0;
};

/// Radius that a legend keeps room for: of the circles of a SizeKey, of the largest class; before scale.
inline constexpr double kSizeKeyRadiusPx = 27;
inline constexpr double kClassDiscRadiusPx = 13;

/// The legend of a view: counts are those of its marks. Pure, thread-safe.
LegendModel legendFor(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified, const Describe &describe);

/// "2016–2020": the years in which the memberships of a level held; empty if they still do or are not dated.
QString membershipPeriod(const AtlasData &data, const QString &level);

/// The table whose places an overlay of `level` outlines on the map of `table`; −1 if there is none.
int overlayTable(const AtlasData &data, const QString &level, int table);

} // namespace atlas
