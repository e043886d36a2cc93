// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/weighted.h"

#include "layers/stats/compensated_sum.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

bool isWeight(double weight)
{
    return std::isfinite(weight) && weight >= 0.0;
}

/// Gathers the parts one by one; finish() alone decides what is "no figure".
class Gatherer {
public:
    Gatherer(std::size_t parts, std::span<const double> coverageWeights)
        : m_parts(parts), m_coverageWeights(coverageWeights)
    {
        assert(coverageWeights.empty() || coverageWeights.size() == parts);
    }

    void use(std::size_t part, double numerator, double denominator)
    {
        ++m_used;
        m_numerator.add(numerator);
        m_denominator.add(denominator);
        m_usedWeight.add(coverageWeight(part));
    }

    [[nodiscard]] Aggregate quotient() const { return finish(m_denominator.value()); }
    [[nodiscard]] Aggregate sum() const { return finish(1.0); }

private:
    [[nodiscard]] Aggregate finish(double denominator) const
    {
        CompensatedSum fullWeight;
        for (std::size_t part = 0; part < m_parts; ++part)
            fullWeight.add(coverageWeight(part));

        Aggregate result;
        result.numerator = m_numerator.value();
        result.denominator = denominator;
        result.used = m_used;
        result.of = m_parts;
        if (fullWeight.value() > 0.0)
            result.coverage = m_usedWeight.value() / fullWeight.value();

        // Nineteen twentieths are enough, even where rounding makes them a hair less.
        constexpr double slack = 1e-12;
        if (m_used == 0)
            result.gap = AggregateGap::NoFigures;
        else if (denominator == 0.0)
            result.gap = AggregateGap::ZeroDenominator;
        else if (result.coverage < kMinimumCoverage - slack)
            result.gap = AggregateGap::LowCoverage;
        else
            result.gap = AggregateGap::None;

        if (result.gap == AggregateGap::None)
            result.value = result.numerator / denominator;
        return result;
    }

    [[nodiscard]] double coverageWeight(std::size_t part) const
    {
        if (m_coverageWeights.empty())
            return 1.0;
        const double weight = m_coverageWeights[part];
        return isWeight(weight) ? weight : 0.0;
    }

    std::size_t m_parts;
    std::span<const double> m_coverageWeights;
    std::size_t m_used = 0;
    CompensatedSum m_numerator;
    CompensatedSum m_denominator;
    CompensatedSum m_usedWeight;
};

} // namespace

double weightedMean(std::span<const double> values, std::span<const double> weights)
{
    assert(values.size() == weights.size());
    CompensatedSum products;
    CompensatedSum total;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]) || !isWeight(weights[i]))
            continue;
        products.add(values[i] * weights[i]);
        total.add(weights[i]);
    }
    return total.value() > 0.0 ? products.value() / total.value()
                               : std::numeric_limits<double>::quiet_NaN();
}

Aggregate aggregateRatio(std::span<const double> numerators, std::span<const double> denominators,
                         std::span<const double> coverageWeights)
{
    assert(numerators.size() == denominators.size());
    Gatherer parts(numerators.size(), coverageWeights);
    for (std::size_t i = 0; i < numerators.size(); ++i) {
        if (std::isfinite(numerators[i]) && std::isfinite(denominators[i]))
            parts.use(i, numerators[i], denominators[i]);
    }
    return parts.quotient();
}

Aggregate aggregateMean(std::span<const double> values, std::span<const double> weights,
                        std::span<const double> coverageWeights)
{
    assert(values.size() == weights.size());
    Gatherer parts(values.size(), coverageWeights.empty() ? weights : coverageWeights);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && isWeight(weights[i]))
            parts.use(i, values[i] * weights[i], weights[i]);
    }
    return parts.quotient();
}

Aggregate aggregateSum(std::span<const double> values, std::span<const double> coverageWeights)
{
    Gatherer parts(values.size(), coverageWeights);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            parts.use(i, values[i], 1.0);
    }
    return parts.sum();
}

} // namespace atlas
