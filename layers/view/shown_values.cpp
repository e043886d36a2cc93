// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/shown_values.h"

#include <cmath>

namespace atlas {

double shownValue(double value, const Indicator &indicator)
{
    if (indicator.inferred)
        return value;
    const double scale = std::pow(10.0, indicator.decimals);
    return std::round(value * scale) / scale;
}

std::vector<double> shownValues(const Figures &figures, const Indicator &indicator)
{
    std::vector<double> values = figures.values;
    for (double &value : values)
        value = shownValue(value, indicator);
    return values;
}

} // namespace atlas
