// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#pragma once

#include <QColor>

namespace atlas {

/// CIE L*a*b* (D65) of a colour: L 0…100.
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

/// sRGB to CIE L*a*b* and back, white point D65. Alpha is dropped. Out-of-gamut values are clipped.
Lab toLab(const QColor &colour);
QColor fromLab(const Lab &lab);

/// Straight line between two colours in L*a*b*; t 0…1.
QColor mixed(const QColor &from, const QColor &to, double t);

/// How different two colours look: CIEDE2000 with all weights 1; 1 is about the least difference that is seen side by
/// side. Symmetric. Sharma, Wu and Dalal 2005, The CIEDE2000 color-difference formula, Color Research and
/// Application 30(1), 21–30.
double deltaE2000(const Lab &first, const Lab &second);

/// WCAG 2 contrast ratio, 1…21.
double contrastRatio(const QColor &a, const QColor &b);

/// The colour, moved no further from itself than words in it need to be read on the ground (4.5:1): towards
/// black or white, whichever stands out more.
QColor readableOn(const QColor &colour, const QColor &ground);

} // namespace atlas
