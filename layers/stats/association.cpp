// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/association.h"

#include "layers/stats/compensated_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

struct Pairs {
    std::vector<double> x;
    std::vector<double> y;
};

bool isPair(double x, double y)
{
    return std::isfinite(x) && std::isfinite(y);
}

Pairs completePairs(std::span<const double> x, std::span<const double> y)
{
    assert(x.size() == y.size());
    Pairs pairs;
    pairs.x.reserve(x.size());
    pairs.y.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!isPair(x[i], y[i]))
            continue;
        pairs.x.push_back(x[i]);
        pairs.y.push_back(y[i]);
    }
    return pairs;
}

/// Sums of squares and products about the means. The mean of equal values may be a hair
/// off, so whether they are constant is asked of the values themselves.
struct Moments {
    double meanX = 0.0;
    double meanY = 0.0;
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    bool constantX = true;
    bool constantY = true;
};

double meanOf(std::span<const double> values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value() / static_cast<double>(values.size());
}

bool isConstant(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(),
                       [first = values.front()](double value) { return value == first; });
}

Moments momentsOf(const Pairs &pairs)
{
    Moments moments;
    if (pairs.x.empty())
        return moments;
    moments.meanX = meanOf(pairs.x);
    moments.meanY = meanOf(pairs.y);
    moments.constantX = isConstant(pairs.x);
    moments.constantY = isConstant(pairs.y);
    CompensatedSum xx, xy, yy;
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        const double dx = pairs.x[i] - moments.meanX;
        const double dy = pairs.y[i] - moments.meanY;
        xx.add(dx * dx);
        xy.add(dx * dy);
        yy.add(dy * dy);
    }
    moments.xx = xx.value();
    moments.xy = xy.value();
    moments.yy = yy.value();
    return moments;
}

/// A slope of exactly nothing where all y are the same, whatever the rounding of their mean.
double slopeOf(const Moments &moments)
{
    return moments.constantY ? 0.0 : moments.xy / moments.xx;
}

double residualOf(const Moments &moments, double slope, double x, double y)
{
    return (y - moments.meanY) - slope * (x - moments.meanX);
}

double residualSdOf(const Pairs &pairs, const Moments &moments, double slope)
{
    if (pairs.x.size() < 3)
        return LinearFit::kNone;
    CompensatedSum squares;
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        const double residual = residualOf(moments, slope, pairs.x[i], pairs.y[i]);
        squares.add(residual * residual);
    }
    return std::sqrt(squares.value() / static_cast<double>(pairs.x.size() - 2));
}

double correlationOf(const Moments &moments)
{
    if (moments.constantX || moments.constantY)
        return LinearFit::kNone;
    return std::clamp(moments.xy / (std::sqrt(moments.xx) * std::sqrt(moments.yy)), -1.0, 1.0);
}

/// Ranks from 1 (lowest) up; equal values share the mean of theirs.
std::vector<double> meanRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [values](std::size_t a, std::size_t b) { return values[a] < values[b]; });

    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t past = first + 1;
        while (past < order.size() && values[order[past]] == values[order[first]])
            ++past;
        const double shared = static_cast<double>(first + 1 + past) / 2.0;
        for (; first < past; ++first)
            ranks[order[first]] = shared;
    }
    return ranks;
}

/// The largest figure either way, for what rounding alone can make of a residual.
double largest(std::span<const double> values)
{
    double result = 0.0;
    for (const double value : values)
        result = std::max(result, std::abs(value));
    return result;
}

} // namespace

LinearFit leastSquares(std::span<const double> x, std::span<const double> y)
{
    const Pairs pairs = completePairs(x, y);
    const Moments moments = momentsOf(pairs);

    LinearFit fit;
    fit.n = pairs.x.size();
    if (moments.constantX)
        return fit;
    fit.slope = slopeOf(moments);
    fit.intercept = moments.meanY - fit.slope * moments.meanX;
    const double correlation = correlationOf(moments);
    fit.r2 = correlation * correlation;
    fit.residualSd = residualSdOf(pairs, moments, fit.slope);
    return fit;
}

double pearson(std::span<const double> x, std::span<const double> y)
{
    return correlationOf(momentsOf(completePairs(x, y)));
}

double spearman(std::span<const double> x, std::span<const double> y)
{
    const Pairs pairs = completePairs(x, y);
    return correlationOf(momentsOf({meanRanks(pairs.x), meanRanks(pairs.y)}));
}

std::vector<double> studentisedResiduals(std::span<const double> x, std::span<const double> y)
{
    std::vector<double> result(x.size(), LinearFit::kNone);
    const Pairs pairs = completePairs(x, y);
    const Moments moments = momentsOf(pairs);
    if (pairs.x.size() < 3 || moments.constantX)
        return result;

    const double slope = slopeOf(moments);
    const double residualSd = residualSdOf(pairs, moments, slope);
    constexpr double rounding = 16.0 * std::numeric_limits<double>::epsilon();
    const bool onTheLine = residualSd
        <= rounding * (largest(pairs.y) + std::abs(slope) * largest(pairs.x));
    const double evenly = 1.0 / static_cast<double>(pairs.x.size());

    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!isPair(x[i], y[i]))
            continue;
        const double dx = x[i] - moments.meanX;
        const double free = 1.0 - evenly - dx * dx / moments.xx;
        constexpr double nothing = 1e-12;
        if (free <= nothing)
            continue;
        result[i] = onTheLine ? 0.0
                              : residualOf(moments, slope, x[i], y[i]) / (residualSd * std::sqrt(free));
    }
    return result;
}

} // namespace atlas
