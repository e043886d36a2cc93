// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/colour_space.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double kRadians = std::numbers::pi / 180;

double power7(double x)
{
    return std::pow(x, 7);
}

/// Hue in degrees, 0…360; 0 of a grey.
double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double hue = std::atan2(b, a) / kRadians;
    return hue < 0 ? hue + 360 : hue;
}

double cosine(double degrees)
{
    return std::cos(degrees * kRadians);
}

} // namespace

// The equations of Sharma, Wu and Dalal 2005 in their order; kL = kC = kH = 1.
double deltaE2000(const Lab &first, const Lab &second)
{
    const double kChroma = power7(25);
    const double meanC = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double g = 0.5 * (1 - std::sqrt(power7(meanC) / (power7(meanC) + kChroma)));
    const double a1 = (1 + g) * first.a, a2 = (1 + g) * second.a;
    const double c1 = std::hypot(a1, first.b), c2 = std::hypot(a2, second.b);
    const double h1 = hueOf(a1, first.b), h2 = hueOf(a2, second.b);

    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    const double dL = second.l - first.l;
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * kRadians);

    const double l = (first.l + second.l) / 2;
    const double c = (c1 + c2) / 2;
    double h = h1 + h2;
    if (!grey && std::abs(h1 - h2) <= 180)
        h /= 2;
    else if (!grey)
        h = h < 360 ? (h + 360) / 2 : (h - 360) / 2;

    const double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.20 * cosine(4 * h - 63);
    const double fromBlue = (h - 275) / 25;
    const double rC = 2 * std::sqrt(power7(c) / (power7(c) + kChroma));
    const double rT = -std::sin(2 * 30 * std::exp(-fromBlue * fromBlue) * kRadians) * rC;
    const double fromMiddle = (l - 50) * (l - 50);
    const double sL = 1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle);
    const double sC = 1 + 0.045 * c;
    const double sH = 1 + 0.015 * c * t;
    const double lightness = dL / sL, chroma = dC / sC, hue = dH / sH;
    return std::sqrt(lightness * lightness + chroma * chroma + hue * hue + rT * chroma * hue);
}

} // namespace atlas
