// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/data_error.h"
#include "layers/view/view_state.h"

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace atlas {

enum class LengthUnit { Px, Mm };

/// The size of a figure as it was asked for; a px is 1/96 inch, which is one page unit.
struct FigureSize {
    double width = 1200, height = 900;
    LengthUnit unit = LengthUnit::Px;

    bool operator==(const FigureSize &) const = default;
    [[nodiscard]] QSizeF pageUnits() const;
};

/// A size that is asked for often, with the size of type that suits it.
struct FigurePreset {
    const char *name;       ///< "newspaper-2", "a4", "slide": JSON and command line
    FigureSize size;
    double scale;
};

/// Newspaper columns of 48 mm with gutters of 5 mm, A4 and A3 both ways, a 16:9 slide, a square for social media.
std::span<const FigurePreset> figurePresets();
/// nullptr for a name that is none.
const FigurePreset *findFigurePreset(const QString &name);

/// One part of a figure of several.
struct FigurePart {
    enum class Kind { Map, Chart, Comparison };
    Kind kind = Kind::Map;
    ChartKind chart = ChartKind::Ranking;       ///< Kind::Chart

    bool operator==(const FigurePart &) const = default;
};

/// Words with a line to a place, or a numbered badge on it with the words in the note.
struct FigureAnnotation {
    PlaceKey place;
    QString text;
    bool badge = false;
    std::optional<QPointF> offset;              ///< of the words from the place, page units; nullopt = where there is room

    bool operator==(const FigureAnnotation &) const = default;
};

/// Small multiples in place of the one map: a map a year, or a map an indicator, with one legend.
struct FigureMultiples {
    enum class By { None, Year, Indicator };
    By by = By::None;
    QList<int> years;                           ///< By::Year; empty = up to nine, spread over the years with figures
    QStringList indicators;                     ///< By::Indicator: of one unit, else each has its own legend

    bool operator==(const FigureMultiples &) const = default;
};

/// What the words of an SVG become. Embedded fonts serve browsers only.
enum class FigureText { Words, Paths, Embedded };

/// A figure as somebody composed it: plain, comparable, stored as JSON inside every exported file, so that
/// opening the file restores exactly this. Empty words are made from the data.
struct FigureSpec {
    static constexpr int kVersion = 1;

    ViewState view;                             ///< its theme and language are the figure's
    FigureSize size;
    double scale = 1;                           ///< type and lines, apart from the size
    QList<FigurePart> parts{FigurePart{}};      ///< on a grid, in reading order
    FigureMultiples multiples;
    QString title, subtitle, note, alternative; ///< alternative: what a screen reader says
    bool transparent = false;                   ///< no ground behind it
    bool locator = false;                       ///< an inset that shows where in the country the map lies
    bool scaleBar = true;
    QList<FigureAnnotation> annotations;
    FigureText text = FigureText::Words;

    bool operator==(const FigureSpec &) const = default;
};

QJsonObject toJson(const FigureSpec &spec);
/// Unknown members are ignored; a later version or a wrong type is InvalidState.
DataResult<FigureSpec> figureSpecFromJson(const QJsonObject &json);

} // namespace atlas
