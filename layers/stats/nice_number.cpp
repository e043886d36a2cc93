// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/nice_number.h"

#include <cmath>

namespace atlas {

double NiceNumber::times(double factor) const
{
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? factor * mantissa / power : factor * mantissa * power;
}

NiceNumber niceNear(double value, std::span<const double> mantissas)
{
    const int exponent = static_cast<int>(std::floor(std::log10(value)));
    const double fraction = value / std::pow(10.0, exponent);
    for (std::size_t i = 0; i < mantissas.size(); ++i) {
        const double next = i + 1 < mantissas.size() ? mantissas[i + 1] : 10.0 * mantissas.front();
        if (fraction < std::sqrt(mantissas[i] * next))
            return {mantissas[i], exponent};
    }
    return {mantissas.front(), exponent + 1};
}

double stepsAtMost(double value, const NiceNumber &step)
{
    const double steps = std::floor(value / step.times(1.0));
    if (step.times(steps + 1.0) <= value)
        return steps + 1.0;
    if (step.times(steps) > value)
        return steps - 1.0;
    return steps;
}

} // namespace atlas
