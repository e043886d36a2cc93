// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

/// A family of class colours, light to dark (sequential) or end to end (diverging).
struct Palette {
    enum class Kind { Sequential, Diverging };
    QString name;                   ///< blues, greens, …, blue-orange
    Kind kind = Kind::Sequential;
    /// Told apart with protan-, deutan- and tritanopia: every two of up to nine classes are at least kToldApart
    /// (class_contrast.h) from each other, evenly about the middle if there is one; in the dark theme up to eight.
    bool colourBlindSafe = true;
    bool greySafe = true;           ///< stays in order in grey
};

/// All palettes, sequential first. Colours are ColorBrewer's or matplotlib's, named in the source file.
std::vector<Palette> palettes();
const Palette *findPalette(const QString &name);

/// Colours of `classes` (1 or more) classes. Unknown names give blues.
std::vector<QColor> paletteColours(const QString &name, int classes, bool reversed);

/// Diverging colours around a midpoint: classes wholly below it take the first half, wholly above the
/// second; the one that holds it takes the middle.
std::vector<QColor> divergingColours(const QString &name, double lower, const std::vector<double> &upper, double midpoint, bool reversed);

/// The same colours for a dark theme: in the same order, but lifted so that the darkest stands out from the canvas.
std::vector<QColor> liftedForDark(std::vector<QColor> colours);

} // namespace atlas
