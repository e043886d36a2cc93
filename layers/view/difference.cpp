// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/difference.h"

#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Degree of urbanisation and the like: classes with a number, no amounts.
bool isClass(const Indicator &indicator)
{
    return indicator.unit.nl == QLatin1String("klasse");
}

bool areMultiples(const std::vector<double> &values, double step)
{
    return std::ranges::all_of(values, [step](double value) {
        return !std::isfinite(value) || std::abs(value / step - std::round(value / step)) < 1e-6;
    });
}

} // namespace

double publishedRounding(const AtlasData &data, const Indicator &indicator, int year, int table)
{
    constexpr std::ptrdiff_t kEnough = 10;      // fewer could be round by chance
    constexpr double kCoarsest = 1000;
    double step = std::pow(10.0, -indicator.decimals);
    const Column *column = table >= 0 ? data.column(indicator.code, year, table) : nullptr;
    if (!column && table >= 0) {
        const auto others = data.columns(indicator.code, year, data.tables()[static_cast<std::size_t>(table)].level);
        column = others.empty() ? nullptr : others.front();
    }
    if (!column || std::ranges::count_if(column->values, [](double v) { return std::isfinite(v) && v != 0; }) < kEnough)
        return step;
    while (step < kCoarsest && areMultiples(column->values, step * 10))
        step *= 10;
    return step;
}

DifferenceKind differenceKind(const Indicator &indicator, double a, double b, double rounding)
{
    if (!std::isfinite(a) || !std::isfinite(b))
        return DifferenceKind::None;
    // A hair's breadth less, since 24.4 − 24.3 is not quite 0.1.
    const double least = (rounding > 0 ? rounding : std::pow(10.0, -indicator.decimals)) * (1 - 1e-9);
    if (std::abs(a - b) < least)
        return DifferenceKind::WithinRounding;
    if (indicator.isPercentage())
        return DifferenceKind::Points;
    const bool balance = indicator.midpoint && *indicator.midpoint == 0;
    return balance || indicator.inferred || isClass(indicator) || a < 0 || b <= 0 ? DifferenceKind::Absolute
                                                                                  : DifferenceKind::PerCent;
}

double differenceOf(DifferenceKind kind, double a, double b)
{
    switch (kind) {
    case DifferenceKind::None:
        return kNone;
    case DifferenceKind::PerCent:
        return b > 0 ? (a - b) / b * 100 : kNone;
    case DifferenceKind::Points:
    case DifferenceKind::Absolute:
    case DifferenceKind::WithinRounding:
        return a - b;
    }
    return kNone;
}

QString differenceSize(const Describe &describe, const Indicator &indicator, DifferenceKind kind, double difference)
{
    const double size = std::abs(difference);
    switch (kind) {
    case DifferenceKind::None:
    case DifferenceKind::WithinRounding:
        return {};
    case DifferenceKind::Points: {
        const QString number = describe.number(size, indicator.decimals);
        // No plural form: 1.0 is plural, and 1 is not.
        const char *text = number == QLatin1String("1") ? QT_TRANSLATE_NOOP("Difference", "%1 percentage point")
                                                        : QT_TRANSLATE_NOOP("Difference", "%1 percentage points");
        return translate(describe.language(), "Difference", text).arg(number);
    }
    case DifferenceKind::PerCent: {
        // Whole per cents, and under one as many decimals as it takes to say anything.
        int decimals = 0;
        while (decimals < 4 && size < 0.95 * std::pow(10.0, -decimals))
            ++decimals;
        return describe.number(size, decimals) + QLatin1Char('%');
    }
    case DifferenceKind::Absolute:
        return describe.value(indicator, size);
    }
    return {};
}

QString differenceText(const Describe &describe, const Indicator &indicator, DifferenceKind kind, double difference)
{
    if (kind == DifferenceKind::WithinRounding)
        return translate(describe.language(), "Difference", QT_TRANSLATE_NOOP("Difference", "smaller than the rounding"));
    if (kind == DifferenceKind::None || !std::isfinite(difference))
        return {};
    return (difference < 0 ? QChar(0x2212) : QLatin1Char('+')) + differenceSize(describe, indicator, kind, difference);
}

} // namespace atlas
