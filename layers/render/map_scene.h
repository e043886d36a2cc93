// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/render/line_chains.h"
#include "layers/render/map_symbols.h"
#include "layers/render/overlay_style.h"
#include "layers/view/classified_figures.h"
#include "layers/view/form_colours.h"
#include "layers/view/map_pattern.h"
#include "layers/view/theme_tokens.h"
#include "layers/view/view_state.h"

#include <QImage>
#include <QPointF>
#include <QSize>

#include <memory>
#include <stop_token>
#include <vector>

class QMarginsF;
class QPainter;

namespace atlas {

/// Where the map lies on a canvas: linear, north up. Canvas pixels are logical (device = × dpr).
struct Viewport {
    QSize size;                 ///< logical pixels
    double dpr = 1;
    QPointF centre;             ///< RD metres
    double metresPerPixel = 1;  ///< per logical pixel

    bool operator==(const Viewport &) const = default;

    [[nodiscard]] QPointF toCanvas(Point p) const;
    [[nodiscard]] Point toMap(QPointF canvas) const;
    /// Zoomed by a factor (> 1 = in) about a canvas point that stays where it is.
    [[nodiscard]] Viewport zoomed(double factor, QPointF about) const;
    /// The whole box with `margin` logical pixels around it; insets keep room for panels on the canvas.
    static Viewport fitting(const Box &box, QSize size, double dpr, double margin);
    static Viewport fitting(const Box &box, QSize size, double dpr, const QMarginsF &insets);
};

/// Border lines of a level over the map: arcs of the drawn shapes.
struct OverlayLines {
    QString level;
    std::vector<std::uint32_t> arcs;
    LineChains chains;              ///< the same arcs joined, so that dashes run through the nodes
    OverlayStyle style;
};

/// A place name waiting for room; importance decides who gets it.
struct MapLabel {
    QString text;
    Point at;
    double importance = 0;
    double sizeM = 0;               ///< square root of the place's area: places too small to see get no name
    double disc = 0;                ///< weight of the place's disc, under which a small one has its name
};

inline constexpr std::uint8_t kNoPattern = 255;

/// Classes as hatches. Empty = by colour alone.
struct MapPatterns {
    std::vector<MapPattern> patterns;   ///< the last is that of places without a figure
    std::vector<std::uint8_t> of;       ///< per area, index into `patterns`, or kNoPattern
    QColor ink;                         ///< of the lines; those without a figure have the theme's

    [[nodiscard]] bool isEmpty() const { return patterns.empty(); }
    bool operator==(const MapPatterns &) const = default;
};

/// An immutable snapshot of what a map shows; handed to render jobs. Safe to read from any thread.
struct MapScene {
    std::shared_ptr<const ArcMap> shapes;
    std::vector<QRgb> fill;             ///< per area; 0 = no figure (hatch)
    std::vector<int> groupOf;           ///< per area: what MapMarks::groupOf says; −1 = no figure
    MapPatterns patterns;
    MapSymbols symbols;
    ThemeTokens theme;
    std::vector<OverlayLines> overlays;
    std::vector<MapLabel> labels;       ///< most important first; empty = none
    QString language;
    std::vector<std::uint32_t> doubts;  ///< areas whose class hangs on a choice, marked; see class_doubts.h
    bool tiled = false;                 ///< hexagons: each name stays inside its own
};

/// The scene of a view: fills, patterns and discs by its form, overlay arcs from dated membership, labels by
/// population. Geometry is shared, not copied: recolouring costs only the fills.
std::shared_ptr<const MapScene> makeScene(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified);

/// Draws fills, borders, overlays, discs and labels. Any thread. @return a null image if stopped.
/// ARGB32_Premultiplied, size × dpr, devicePixelRatio set.
QImage renderMap(const MapScene &scene, const Viewport &viewport, std::stop_token stop = {});

/// What lies over the map while pointing: the hovered place and the selected ones, with white casing.
struct Highlight {
    std::vector<std::uint32_t> selected;
    std::vector<std::pair<std::uint32_t, QColor>> marked;   ///< compared places in their colours
    std::uint32_t hovered = kNoArea;
};
void paintHighlight(QPainter &painter, const ArcMap &shapes, const Viewport &viewport, const Highlight &highlight, const ThemeTokens &theme);

/// Rectangles the labels of a frame take, logical pixels: for tests and for what must keep clear.
std::vector<QRectF> labelRects(const MapScene &scene, const Viewport &viewport);

} // namespace atlas
