// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/strip_raster.h"

#include <QRgb>

#include <span>

namespace atlas {

/// Blue, green, red (0…255) and coverage (0…1) of a pixel: one vector register.
using Lanes = float __attribute__((vector_size(16)));

/// Gathers coloured areas. Where areas overlap (files whose borders do not match) their colours mix.
class ColourStrip : public StripRaster<Lanes> {
public:
    using StripRaster::StripRaster;

    /// The weight of an edge that, going down, has `left` and `right` beside it; 0 = the canvas shows.
    static Lanes change(QRgb left, QRgb right) { return lanesOf(right) - lanesOf(left); }

    /// Turns a row into opaque pixels over `canvas` and empties it.
    void flush(int row, QRgb canvas, QRgb *out);

private:
    static Lanes lanesOf(QRgb colour)
    {
        if (colour == 0)
            return Lanes{};
        return Lanes{static_cast<float>(qBlue(colour)), static_cast<float>(qGreen(colour)), static_cast<float>(qRed(colour)), 1};
    }
};

/// Gathers coverage alone: lines, or areas for a pattern. Coverage over 1, where strokes meet, counts as 1.
class CoverageStrip : public StripRaster<float> {
public:
    using StripRaster::StripRaster;

    /// A straight line, `overlap` pixels longer at either end so that lines that meet leave no notch.
    /// Pixels from the strip's corner; what reaches beside the canvas is cut off.
    void addLine(float x0, float y0, float x1, float y1, float halfWidth, float overlap);

    /// Blends a colour over a row by coverage and empties it. `pattern`: share of the colour per column,
    /// width() long; empty = everywhere.
    void blend(int row, QRgb colour, std::span<const float> pattern, QRgb *out);

};

} // namespace atlas
