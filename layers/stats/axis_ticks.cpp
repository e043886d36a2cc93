// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/axis_ticks.h"

#include "layers/stats/nice_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace atlas {

namespace {

constexpr std::array kSteps{1.0, 2.0, 5.0};

std::vector<double> multiples(const NiceNumber &step, double min, double max)
{
    double first = stepsAtMost(min, step);
    if (step.times(first) < min)
        first += 1.0;
    const double last = stepsAtMost(max, step);

    std::vector<double> ticks;
    for (double i = first; i <= last; i += 1.0)
        ticks.push_back(step.times(i) + 0.0); // never −0
    return ticks;
}

NiceNumber finer(const NiceNumber &step)
{
    if (step.mantissa == 1.0)
        return {5.0, step.exponent - 1};
    return {step.mantissa == 5.0 ? 2.0 : 1.0, step.exponent};
}

/// The mantissas × every `stride`-th power of ten within the ends.
std::vector<double> powers(double min, double max, std::span<const double> mantissas, int stride)
{
    const int first = static_cast<int>(std::floor(std::log10(min)));
    const int last = static_cast<int>(std::ceil(std::log10(max)));
    std::vector<double> ticks;
    for (int exponent = first; exponent <= last; ++exponent) {
        if (exponent % stride != 0)
            continue;
        for (const double mantissa : mantissas) {
            const double tick = NiceNumber{mantissa, exponent}.times(1.0);
            if (tick >= min && tick <= max)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

} // namespace

std::vector<double> linearTicks(double min, double max, int about)
{
    if (!std::isfinite(min) || !std::isfinite(max))
        return {};
    if (min == max)
        return {min};
    if (min > max)
        std::swap(min, max);

    // Nearer than the second, neighbouring ticks would be the same double.
    const double step = (max - min) / std::max(about, 1);
    const double size = std::max(std::abs(min), std::abs(max));
    if (!(step >= kSmallestStep && step <= kLargestStep) || step < 1e-14 * size)
        return {};
    NiceNumber nice = niceNear(step, kSteps);
    std::vector<double> ticks = multiples(nice, min, max);
    while (ticks.size() < 2) {
        nice = finer(nice);
        ticks = multiples(nice, min, max);
    }
    return ticks;
}

std::vector<double> logTicks(double min, double max, int about)
{
    if (min > max)
        std::swap(min, max);
    if (!std::isfinite(min) || !std::isfinite(max) || min <= 0.0)
        return {};

    std::vector<double> best = powers(min, max, kSteps, 1);
    if (best.size() < 3)
        return linearTicks(min, max, about);

    const auto excess = [about](const std::vector<double> &ticks) {
        return std::abs(static_cast<int>(ticks.size()) - about);
    };
    const auto consider = [&](std::vector<double> ticks) {
        if (ticks.size() >= 2 && excess(ticks) < excess(best))
            best = std::move(ticks);
    };
    constexpr std::array ones{1.0};
    constexpr std::array onesAndFives{1.0, 5.0};
    consider(powers(min, max, onesAndFives, 1));
    const int decades = static_cast<int>(std::ceil(std::log10(max) - std::log10(min)));
    for (int stride = 1; stride <= decades; ++stride)
        consider(powers(min, max, ones, stride));
    return best;
}

int tickDecimals(std::span<const double> ticks)
{
    constexpr int most = 17;
    int decimals = 0;
    for (const double tick : ticks) {
        if (!std::isfinite(tick))
            continue;
        const auto exact = [tick](int places) {
            const double power = std::pow(10.0, places);
            return std::round(tick * power) / power == tick;
        };
        while (decimals < most && !exact(decimals))
            ++decimals;
    }
    return decimals;
}

} // namespace atlas
