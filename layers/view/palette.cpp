// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/palette.h"

#include "layers/view/colour_space.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace atlas {

namespace {

using Kind = Palette::Kind;

struct Ramp {
    const char *name;
    Kind kind;
    bool colourBlindSafe;
    bool greySafe;
    std::span<const QRgb> stops;    ///< evenly spaced, light to dark or end to end
};

// ColorBrewer 2.0 (Brewer, Harrower, Pennsylvania State University; Apache 2.0), nine classes. The
// lightest of the nine is left out: on paper it cannot be told from the ground.
constexpr std::array<QRgb, 8> kBlues{0xdeebf7, 0xc6dbef, 0x9ecae1, 0x6baed6, 0x4292c6, 0x2171b5, 0x08519c, 0x08306b};
constexpr std::array<QRgb, 8> kGreens{0xe5f5e0, 0xc7e9c0, 0xa1d99b, 0x74c476, 0x41ab5d, 0x238b45, 0x006d2c, 0x00441b};
constexpr std::array<QRgb, 8> kPurples{0xefedf5, 0xdadaeb, 0xbcbddc, 0x9e9ac8, 0x807dba, 0x6a51a3, 0x54278f, 0x3f007d};
constexpr std::array<QRgb, 8> kOranges{0xfee6ce, 0xfdd0a2, 0xfdae6b, 0xfd8d3c, 0xf16913, 0xd94801, 0xa63603, 0x7f2704};
// Even steps of L* from 91 to 9: ColorBrewer's two darkest greys, and its two lightest, cannot be told apart.
constexpr std::array<QRgb, 8> kGreys{0xe5e5e5, 0xc4c4c4, 0xa5a5a5, 0x868686, 0x686868, 0x4c4c4c, 0x323232, 0x191919};
// The middle of a diverging palette: ColorBrewer's is nearly white, and would vanish on the canvas.
constexpr QRgb kNeutral = 0xe3e1dc;
constexpr std::array<QRgb, 11> kPurpleGreen{0x40004b, 0x762a83, 0x9970ab, 0xc2a5cf, 0xe7d4e8, kNeutral,
                                            0xd9f0d3, 0xa6dba0, 0x5aae61, 0x1b7837, 0x00441b};
// The two lightest teals are darker than ColorBrewer's: without red cones those are the neutral middle.
constexpr std::array<QRgb, 11> kBrownTeal{0x543005, 0x8c510a, 0xbf812d, 0xdfc27d, 0xf6e8c3, kNeutral,
                                          0xa8d8d1, 0x72beb3, 0x35978f, 0x01665e, 0x003c30};
// The upper halves of ColorBrewer's Oranges and Blues, back to back around a neutral middle.
constexpr std::array<QRgb, 11> kOrangeBlue{0x7f2704, 0xa63603, 0xd94801, 0xfd8d3c, 0xfdd0a2, kNeutral,
                                           0xc6dbef, 0x6baed6, 0x2171b5, 0x08519c, 0x08306b};
// matplotlib (BSD): viridis by van der Walt and Smith, cividis by Nuñez, Anderton and Renslow 2018; turned light to dark.
constexpr std::array<QRgb, 9> kViridis{0xfde725, 0xaddc30, 0x5ec962, 0x28ae80, 0x21918c, 0x2c728e, 0x3b528b, 0x472d7b, 0x440154};
constexpr std::array<QRgb, 9> kCividis{0xfee838, 0xe1cc55, 0xc3b369, 0xa59c74, 0x8a8678, 0x707173, 0x575d6d, 0x3b496c, 0x123570};

constexpr std::array kRamps{
    Ramp{"blues", Kind::Sequential, true, true, kBlues},
    Ramp{"greens", Kind::Sequential, true, true, kGreens},
    Ramp{"purples", Kind::Sequential, true, true, kPurples},
    Ramp{"oranges", Kind::Sequential, true, true, kOranges},
    Ramp{"greys", Kind::Sequential, true, true, kGreys},
    Ramp{"viridis", Kind::Sequential, true, true, kViridis},
    Ramp{"cividis", Kind::Sequential, true, true, kCividis},
    Ramp{"blue-orange", Kind::Diverging, true, false, kOrangeBlue},
    Ramp{"purple-green", Kind::Diverging, true, false, kPurpleGreen},
    Ramp{"brown-teal", Kind::Diverging, true, false, kBrownTeal},
};

const Ramp &ramp(const QString &name)
{
    const auto it = std::ranges::find_if(kRamps, [&](const Ramp &r) { return name == QLatin1String(r.name); });
    return it == kRamps.end() ? kRamps.front() : *it;
}

/// Colour at t (0…1) along the ramp.
QColor at(const Ramp &r, double t)
{
    const double position = std::clamp(t, 0.0, 1.0) * static_cast<double>(r.stops.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(position), r.stops.size() - 2);
    return mixed(QColor(r.stops[low]), QColor(r.stops[low + 1]), position - static_cast<double>(low));
}

/// Few classes keep away from the ends, where a ramp is near white or near black.
double reach(int classes)
{
    return std::min(1.0, 0.70 + 0.05 * classes);
}

} // namespace

std::vector<Palette> palettes()
{
    std::vector<Palette> result;
    for (const Ramp &r : kRamps)
        result.push_back({QString::fromLatin1(r.name), r.kind, r.colourBlindSafe, r.greySafe});
    return result;
}

const Palette *findPalette(const QString &name)
{
    static const std::vector<Palette> all = palettes();
    const auto it = std::ranges::find(all, name, &Palette::name);
    return it == all.end() ? nullptr : &*it;
}

std::vector<QColor> paletteColours(const QString &name, int classes, bool reversed)
{
    const Ramp &r = ramp(name);
    std::vector<QColor> colours;
    for (int i = 0; i < classes; ++i) {
        const double t = classes == 1 ? 0.5 : static_cast<double>(i) / (classes - 1);
        const double used = r.kind == Kind::Sequential ? t * reach(classes) : 0.5 + (t - 0.5) * reach(classes);
        colours.push_back(at(r, classes == 1 && r.kind == Kind::Sequential ? 0.6 : used));
    }
    if (reversed)
        std::ranges::reverse(colours);
    return colours;
}

std::vector<QColor> divergingColours(const QString &name, double lower, const std::vector<double> &upper,
                                     double midpoint, bool reversed)
{
    const Ramp &r = ramp(name);
    int below = 0;  // classes wholly at or below the midpoint
    int above = 0;  // classes wholly above it
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const double from = i == 0 ? lower : upper[i - 1];
        below += upper[i] <= midpoint ? 1 : 0;
        above += from >= midpoint && upper[i] > midpoint ? 1 : 0;
    }
    const int classes = static_cast<int>(upper.size());
    const bool middle = below + above < classes;
    // Both sides take equal steps from the middle, so that the same distance has the same strength of colour.
    const int side = std::max({below, above, 1});
    const double step = 0.5 * reach(std::min(9, 2 * side + 1)) / (side + (middle ? 0.0 : -0.35));
    std::vector<QColor> colours;
    for (int i = 0; i < classes; ++i) {
        double t = 0.5;
        if (i < below)
            t -= step * (below - i - (middle ? 0.0 : 0.35));
        else if (i >= classes - above)
            t += step * (i - (classes - above) + 1 - (middle ? 0.0 : 0.35));
        colours.push_back(at(r, reversed ? 1 - t : t));
    }
    return colours;
}

std::vector<QColor> liftedForDark(std::vector<QColor> colours)
{
    constexpr double kDarkest = 24; // L* that a black would get
    for (QColor &colour : colours) {
        Lab lab = toLab(colour);
        lab.l = kDarkest + lab.l * (100 - kDarkest) / 100;
        colour = fromLab(lab);
    }
    return colours;
}

} // namespace atlas
