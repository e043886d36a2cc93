// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors

#include "layers/view/colour_space.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// White point D65, 2° observer (CIE 15:2004).
constexpr double kWhiteX = 0.95047;
constexpr double kWhiteY = 1.0;
constexpr double kWhiteZ = 1.08883;
constexpr double kEpsilon = 216.0 / 24389.0;
constexpr double kKappa = 24389.0 / 27.0;

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double encoded(double c)
{
    const double v = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return std::clamp(v, 0.0, 1.0);
}

double forward(double t)
{
    return t > kEpsilon ? std::cbrt(t) : (kKappa * t + 16) / 116;
}

double backward(double t)
{
    const double cube = t * t * t;
    return cube > kEpsilon ? cube : (116 * t - 16) / kKappa;
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

Lab toLab(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double x = forward((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double y = forward((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / kWhiteY);
    const double z = forward((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QColor fromLab(const Lab &lab)
{
    const double fy = (lab.l + 16) / 116;
    const double x = backward(fy + lab.a / 500) * kWhiteX;
    const double y = backward(fy) * kWhiteY;
    const double z = backward(fy - lab.b / 200) * kWhiteZ;
    const auto channel = [](double c) { return static_cast<int>(std::lround(encoded(c) * 255)); };
    return QColor(channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                  channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                  channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
}

QColor mixed(const QColor &from, const QColor &to, double t)
{
    const Lab a = toLab(from);
    const Lab b = toLab(to);
    return fromLab({std::lerp(a.l, b.l, t), std::lerp(a.a, b.a, t), std::lerp(a.b, b.b, t)});
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &colour, const QColor &ground)
{
    constexpr double kReadable = 4.5, kStep = 0.02;
    const QColor away = contrastRatio(ground, Qt::black) > contrastRatio(ground, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
    QColor tried = colour;
    for (double share = kStep; contrastRatio(tried, ground) < kReadable && share <= 1; share += kStep)
        tried = mixed(colour, away, share);
    return tried;
}

} // namespace atlas
