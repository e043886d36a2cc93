// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_layout.h"
#include "layers/render/figure/map_figure.h"
#include "layers/render/legend_model.h"
#include "layers/view/describe.h"

#include <cstddef>

namespace atlas {

/// Where the maps of a figure lie: one fills the room there is, several stand in a grid with a caption over each.
class PanelGrid {
public:
    /// The grid in which maps of that shape become largest.
    /// @param mapAspect width / height of what a map shows
    static PanelGrid forPanels(std::size_t panels, const FigureTexts &texts, const LegendModel &legend, const ThemeTokens &theme,
                               const FigureOptions &options, double mapAspect);

    [[nodiscard]] const FigureLayout &layout() const { return m_layout; }
    [[nodiscard]] QRectF frame(std::size_t panel) const;
    void drawCaption(std::size_t panel, const QString &caption, const FigureStyle &style, display::Group &group) const;

private:
    [[nodiscard]] QRectF cell(std::size_t panel) const;

    FigureLayout m_layout;
    std::size_t m_panels = 1, m_columns = 1;
    double m_gap = 0, m_captionHeight = 0;
};

/// The legend of all panels. Several have one set of rows without counts, which differ from map to map; figures of
/// different units are told apart by rank: "lowest 20%".
LegendModel panelLegend(const AtlasData &data, const MapPanels &maps, const Describe &describe);

/// The name of the indicator; of several, their short names in a row.
QString panelTitle(const AtlasData &data, const MapPanels &maps, const Describe &describe);

/// What all panels have in common: unit and date, or unit and years; and the level.
QString panelSubtitle(const AtlasData &data, const MapPanels &maps, const Describe &describe);

} // namespace atlas
