// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/symbols.h"

#include "layers/data/figures.h"
#include "layers/stats/nice_number.h"
#include "layers/view/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

// The discs together take so much of the land: they overlap where places are small, and are seen where they are not.
constexpr double kShareOfLand = 0.28;
// A disc never takes more than this of the map's side (square root of its area), however few there are.
constexpr double kLargestOfSide = 0.13;
// The smallest size of a class, of the largest one.
constexpr double kSmallestClass = 0.3;
constexpr std::size_t kKeyFigures = 3;
constexpr double kKeyStep = 5;
// Discs under this radius cannot be compared.
constexpr double kSmallestKeyPx = 0.7;

/// @param discs how many discs of weight 1 would cover as much as all together
double radiusFor(double discs, const ArcMap &shapes)
{
    double landM2 = 0;
    for (std::size_t area = 0; area < shapes.areaCount(); ++area)
        landM2 += shapes.areaM2(area);
    if (!(discs > 0) || !(landM2 > 0))
        return 0;
    return std::min(std::sqrt(kShareOfLand * landM2 / (std::numbers::pi * discs)), kLargestOfSide * std::sqrt(landM2));
}

} // namespace

SymbolSizes proportionalSizes(const AtlasData &data, const ClassifiedFigures &classified, const ArcMap &shapes)
{
    SymbolSizes sizes;
    const Figures &figures = classified.figures;
    double sum = 0;
    std::size_t years = 0;
    const auto take = [&](const std::vector<double> &values) {
        ++years;
        for (const double value : values) {
            if (!std::isfinite(value))
                continue;
            sizes.largest = std::max(sizes.largest, std::abs(value));
            sum += std::abs(value);
        }
    };
    take(figures.values);
    for (const int year : classified.pooled ? classified.years : std::vector<int>()) {
        if (year != figures.year)
            take(figuresFor(data, figures.indicator, year, figures.table).values);
    }
    sizes.weight.assign(figures.values.size(), 0);
    if (!(sizes.largest > 0))
        return sizes;
    for (std::size_t row = 0; row < figures.values.size(); ++row) {
        if (std::isfinite(figures.values[row]))
            sizes.weight[row] = std::sqrt(std::abs(figures.values[row]) / sizes.largest);
    }
    sizes.radiusM = radiusFor(sum / static_cast<double>(years) / sizes.largest, shapes);
    return sizes;
}

SymbolSizes graduatedSizes(const ViewState &state, const ClassifiedFigures &classified, const ArcMap &shapes)
{
    SymbolSizes sizes;
    const auto classes = static_cast<int>(classified.upper.size());
    const Palette *palette = findPalette(state.classification.palette);
    const bool aroundMidpoint = state.classification.midpoint && palette != nullptr && palette->kind == Palette::Kind::Diverging;
    // Steps of each class from the smallest size.
    std::vector<int> steps;
    for (int i = 0; i < classes; ++i) {
        if (!aroundMidpoint) {
            steps.push_back(i);
            continue;
        }
        const double midpoint = *state.classification.midpoint;
        const auto wholly = [&](int c) {
            const double from = c == 0 ? classified.lower : classified.upper[static_cast<std::size_t>(c) - 1];
            return classified.upper[static_cast<std::size_t>(c)] <= midpoint ? -1 : from >= midpoint ? 1 : 0;
        };
        const int side = wholly(i);
        int step = 0;
        for (int c = i + (side < 0 ? 1 : -1); side != 0 && c >= 0 && c < classes && wholly(c) == side; c += side < 0 ? 1 : -1)
            ++step;
        // Where a class holds the midpoint it is the smallest, and the next ones are larger.
        const bool middle = std::ranges::any_of(classified.upper, [&](const double &upper) { return wholly(static_cast<int>(&upper - classified.upper.data())) == 0; });
        steps.push_back(side != 0 && middle ? step + 1 : step);
    }
    const int most = steps.empty() ? 0 : *std::ranges::max_element(steps);
    double squares = 0;
    for (const int step : steps) {
        sizes.ofClass.push_back(most == 0 ? 1 : kSmallestClass + (1 - kSmallestClass) * step / most);
        squares += sizes.ofClass.back() * sizes.ofClass.back();
    }
    sizes.weight.assign(classified.classOf.size(), 0);
    for (std::size_t row = 0; row < classified.classOf.size(); ++row) {
        const int at = classified.classOf[row];
        if (at >= 0 && at < classes)
            sizes.weight[row] = sizes.ofClass[static_cast<std::size_t>(at)];
    }
    if (classes > 0)
        sizes.radiusM = radiusFor(squares / classes * static_cast<double>(classified.classOf.size()), shapes);
    return sizes;
}

std::vector<int> signGroups(const std::vector<double> &values)
{
    std::vector<int> groups;
    groups.reserve(values.size());
    for (const double value : values)
        groups.push_back(!std::isfinite(value) ? -1 : value > 0 ? AboveZero : value < 0 ? BelowZero : AtZero);
    return groups;
}

std::vector<double> sizeKeyFigures(double largest, double radiusPx, double roomPx)
{
    constexpr std::array<double, 3> kMantissas{1, 2, 5};
    std::vector<double> figures;
    if (!(largest > kSmallestStep) || !(largest < kLargestStep) || !(radiusPx > 0) || !(roomPx > 0))
        return figures;
    const double share = std::min(1.0, roomPx / radiusPx);
    const double most = largest * share * share;
    NiceNumber nice = niceNear(most, kMantissas);
    // The nearest may lie above.
    while (nice.times(1) > most * (1 + 1e-12)) {
        const auto at = std::ranges::find(kMantissas, nice.mantissa);
        nice = at == kMantissas.begin() ? NiceNumber{kMantissas.back(), nice.exponent - 1} : NiceNumber{*(at - 1), nice.exponent};
    }
    while (figures.size() < kKeyFigures) {
        const double figure = nice.times(1);
        if (!figures.empty() && radiusPx * std::sqrt(figure / largest) < kSmallestKeyPx)
            break;
        figures.push_back(figure);
        nice = niceNear(figure / kKeyStep, kMantissas);
    }
    return figures;
}

} // namespace atlas
