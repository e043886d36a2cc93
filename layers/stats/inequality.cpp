// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/inequality.h"

#include "layers/stats/compensated_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace atlas {

namespace {

constexpr double kNone = Theil::kNone;

struct Weighted {
    double value;
    double weight;
    int group;
};

/// The places that count, in their order.
std::vector<Weighted> counted(std::span<const double> values, std::span<const double> weights,
                              std::span<const int> groups = {})
{
    assert(weights.empty() || weights.size() == values.size());
    assert(groups.empty() || groups.size() == values.size());
    std::vector<Weighted> places;
    places.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Weighted place{values[i], weights.empty() ? 1.0 : weights[i],
                             groups.empty() ? 0 : groups[i]};
        if (std::isfinite(place.value) && std::isfinite(place.weight) && place.weight > 0.0
            && place.group >= 0)
            places.push_back(place);
    }
    return places;
}

struct Totals {
    double weight = 0.0;
    double amount = 0.0; ///< Σ w x
    double mean = kNone;
};

Totals totalsOf(std::span<const Weighted> places)
{
    CompensatedSum weight;
    CompensatedSum amount;
    for (const Weighted &place : places) {
        weight.add(place.weight);
        amount.add(place.weight * place.value);
    }
    Totals totals{weight.value(), amount.value(), kNone};
    if (places.empty())
        return totals;
    // Equal values must have that very value as their mean, and no deviation at all.
    const auto [least, most] = std::ranges::minmax(places, {}, &Weighted::value);
    totals.mean = std::clamp(totals.amount / totals.weight, least.value, most.value);
    return totals;
}

double deviationOf(std::span<const Weighted> places, const Totals &totals)
{
    CompensatedSum squares;
    for (const Weighted &place : places)
        squares.add(place.weight * (place.value - totals.mean) * (place.value - totals.mean));
    return places.empty() ? kNone : std::sqrt(squares.value() / totals.weight);
}

/// Theil's T of places whose values are all above 0.
double theilOf(std::span<const Weighted> places, const Totals &totals)
{
    CompensatedSum sum;
    for (const Weighted &place : places)
        sum.add(place.weight * place.value * std::log(place.value / totals.mean));
    return sum.value() / totals.amount;
}

/// The mean of the first `weight` of the places, the last of them taken in part.
double meanOfFirst(std::span<const Weighted> places, double weight)
{
    CompensatedSum amount;
    double open = weight;
    for (const Weighted &place : places) {
        const double taken = std::min(place.weight, open);
        amount.add(taken * place.value);
        open -= taken;
        if (open <= 0.0)
            break;
    }
    return amount.value() / weight;
}

} // namespace

double standardDeviation(std::span<const double> values, std::span<const double> weights)
{
    const std::vector<Weighted> places = counted(values, weights);
    return deviationOf(places, totalsOf(places));
}

double coefficientOfVariation(std::span<const double> values, std::span<const double> weights)
{
    const std::vector<Weighted> places = counted(values, weights);
    const Totals totals = totalsOf(places);
    return totals.mean > 0.0 ? deviationOf(places, totals) / totals.mean : kNone;
}

double gini(std::span<const double> values, std::span<const double> weights)
{
    std::vector<Weighted> places = counted(values, weights);
    std::ranges::sort(places, {}, &Weighted::value);
    const Totals totals = totalsOf(places);
    if (places.empty() || places.front().value < 0.0 || !(totals.mean > 0.0))
        return kNone;

    // Σ w (x − mean)(weight before + weight up to and with it) is the double sum over pairs,
    // in one pass; deviations instead of values keep the digits of small differences.
    CompensatedSum pairs;
    CompensatedSum before;
    for (const Weighted &place : places) {
        const double standing = 2.0 * before.value() + place.weight;
        pairs.add(place.weight * (place.value - totals.mean) * standing);
        before.add(place.weight);
    }
    return std::clamp(pairs.value() / (totals.weight * totals.amount), 0.0, 1.0);
}

Theil theil(std::span<const double> values, std::span<const double> weights,
            std::span<const int> groups)
{
    const std::vector<Weighted> places = counted(values, weights, groups);
    Theil result;
    result.n = places.size();
    const bool allPositive = std::ranges::all_of(places, [](const Weighted &p) { return p.value > 0.0; });
    if (places.empty() || !allPositive)
        return result;

    const Totals totals = totalsOf(places);
    result.total = theilOf(places, totals);

    std::map<int, std::vector<Weighted>> members;
    for (const Weighted &place : places)
        members[place.group].push_back(place);

    CompensatedSum between;
    CompensatedSum within;
    for (const auto &[group, parts] : members) {
        const Totals own = totalsOf(parts);
        const double share = own.amount / totals.amount;
        const double inside = theilOf(parts, own);
        result.groups.push_back({group, parts.size(), share, own.weight / totals.weight, own.mean, inside});
        between.add(share * std::log(own.mean / totals.mean));
        within.add(share * inside);
    }
    result.between = between.value();
    result.within = within.value();
    return result;
}

double tenthsRatio(std::span<const double> values, std::span<const double> weights)
{
    std::vector<Weighted> places = counted(values, weights);
    if (places.empty())
        return kNone;
    std::ranges::sort(places, {}, &Weighted::value);
    const double tenth = totalsOf(places).weight / 10.0;
    const double lowest = meanOfFirst(places, tenth);
    std::ranges::reverse(places);
    return lowest > 0.0 ? meanOfFirst(places, tenth) / lowest : kNone;
}

} // namespace atlas
