// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace atlas {

/// A figure or chart as an immutable tree in page units (1 unit = 1/96 inch at scale 1, y down).
/// Built once; the backends (QPainter here, SVG and PDF to follow) draw exactly this.
namespace display {

struct Stroke {
    QColor colour;
    double width = 1;
    std::vector<double> dashes;     ///< in units; empty = solid
    bool operator==(const Stroke &) const = default;
};

/// Fill of a path: nothing, a colour, or a hatch of lines over a ground.
struct Hatch {
    QColor line, ground;
    double spacing = 6, width = 1;          ///< spacing 0 = no lines, only what crosses them
    double angle = 45;                      ///< of the lines with the x axis, degrees, turning to the left
    double crossSpacing = 0, crossWidth = 0;///< of lines at right angles to them; 0 = none
    bool operator==(const Hatch &) const = default;
};
using Fill = std::variant<std::monostate, QColor, Hatch>;

/// Flat polygons or polylines sharing one style; even-odd filled.
struct Path {
    QString id, title;
    std::vector<QPointF> points;
    std::vector<std::uint32_t> start{0};    ///< sub-path s has points start[s] .. start[s + 1]
    bool closed = true;
    Fill fill;
    std::vector<Stroke> strokes;            ///< drawn in order: casing first
};

/// Discs sharing one style, as the points of a chart: thousands of them cost a few ms.
struct Discs {
    QString id, title;
    std::vector<QPointF> centres;
    std::vector<double> radii;              ///< one per centre, or one for all
    QColor fill;                            ///< invalid = none; may be see-through: discs then darken each other
    std::vector<Stroke> strokes;            ///< drawn in order around every disc; dashes are not used
};

/// One line of text.
struct Text {
    QString id, text;
    QPointF anchor;                         ///< on the baseline
    enum class Align { Start, Middle, End } align = Align::Start;
    QString family;
    double sizePx = 13;
    int weight = 400;                       ///< 400, 600, 700
    QColor colour;
    QColor halo;                            ///< invalid = none
};

struct Image {
    QString id, title;
    QRectF rect;
    QImage image;
};

struct Group;
using Node = std::variant<Path, Discs, Text, Image, std::shared_ptr<const Group>>;

struct Group {
    QString id, title, description;
    QRectF clip;                            ///< null = none
    std::vector<Node> children;
};

} // namespace display

struct DisplayList {
    QSizeF size;                            ///< page units
    QColor background;                      ///< invalid = transparent
    QString title, description;             ///< alternative text
    std::shared_ptr<const display::Group> root;
};

/// Draws the list with a painter whose unit is the page unit. Any thread, QImage or PDF device.
void paint(const DisplayList &list, QPainter &painter);
/// PNG-ready image; `scale` device pixels per page unit.
QImage toImage(const DisplayList &list, double scale);

} // namespace atlas
