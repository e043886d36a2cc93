// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "widgets/charts/class_bounds.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The nearest multiple of a power of ten; a fraction is divided by, since 0.1 is not a number in binary.
double rounded(double value, double step)
{
    return step < 1 ? std::round(value * std::round(1 / step)) / std::round(1 / step) : std::round(value / step) * step;
}

} // namespace

double boundStep(int decimals, double valuePerPixel)
{
    const double published = std::pow(10.0, -decimals);
    if (!(valuePerPixel > 0))
        return published;
    return std::max(published, std::pow(10.0, std::floor(std::log10(valuePerPixel))));
}

std::vector<double> withBoundAt(std::vector<double> upper, double lower, int index, double value, double step)
{
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at + 1 >= upper.size())
        return upper;
    const double least = (index == 0 ? lower : upper[at - 1]) + step / 2, most = upper[at + 1] - step / 2;
    double next = rounded(value, step);
    if (next < least)
        next = rounded(least + step / 2, step);
    if (next > most)
        next = rounded(most - step / 2, step);
    if (next >= least && next <= most)
        upper[at] = next;
    return upper;
}

} // namespace atlas
