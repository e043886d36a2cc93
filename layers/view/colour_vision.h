// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <array>

namespace atlas {

/// Whose eyes, or which print, a picture is looked at with.
enum class ColourVision {
    Normal,
    Protan,     ///< no cones for long waves: red is dark
    Deutan,     ///< none for middle waves: the most common
    Tritan,     ///< none for short waves: rare
    Achromat,   ///< no colours at all
    GreyPrint,  ///< black ink on newsprint: no colours, and no deep black either
};

inline constexpr std::array<ColourVision, 6> kColourVisions{ColourVision::Normal, ColourVision::Protan, ColourVision::Deutan,
                                                            ColourVision::Tritan, ColourVision::Achromat, ColourVision::GreyPrint};

/// A colour as it is seen. Alpha stays.
///
/// Protan, deutan, tritan: the matrices of Machado, Oliveira and Fernandes 2009 (A physiologically-based model for
/// simulation of color vision deficiency, IEEE TVCG 15(6), 1291–1298) at severity 1, in linear sRGB; of tritanopia the
/// authors call theirs an approximation. Achromat: the grey of the same luminance. GreyPrint: the grey of the same L*,
/// pressed into what black ink reaches on newsprint (L* 36 by ISO 12647-3) while the paper shows as white.
QColor simulated(const QColor &colour, ColourVision vision);

/// The same for every pixel: size and device pixel ratio stay, the format becomes ARGB32_Premultiplied (of an opaque
/// image RGB32 stays). 1080p takes some 5 ms on two cores. Any thread.
QImage simulated(const QImage &image, ColourVision vision);

/// "protan", "grey-print" …; for settings and tests.
QString toText(ColourVision vision);

/// "deuteranopie (groenblind)", in a language.
QString visionName(ColourVision vision, const QString &language);

} // namespace atlas
