// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/fisher_jenks.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <limits>
#include <utility>

namespace atlas {

namespace {

/// The cost of making one class out of a run of unique values, in constant time.
class RunCost {
public:
    explicit RunCost(std::span<const double> sorted)
    {
        // Sums of squares of 300,000 drown differences of 1. Measured from a value in
        // the middle the figures are small, and whole numbers stay whole.
        const long double centre = sorted[sorted.size() / 2];
        m_sums.push_back({});
        for (std::size_t i = 0; i < sorted.size();) {
            std::size_t end = i;
            while (end < sorted.size() && sorted[end] == sorted[i])
                ++end;
            const auto weight = static_cast<long double>(end - i);
            const long double x = sorted[i] - centre;
            const Sums &before = m_sums.back();
            m_values.push_back(sorted[i]);
            m_sums.push_back({before.weight + weight, before.linear + weight * x,
                              before.squares + weight * x * x});
            i = end;
        }
    }

    [[nodiscard]] const std::vector<double> &values() const { return m_values; }

    /// Within-class sum of squares of the unique values first..last, both included.
    [[nodiscard]] long double operator()(std::size_t first, std::size_t last) const
    {
        if (first == last)
            return 0.0L;
        const Sums &low = m_sums[first];
        const Sums &high = m_sums[last + 1];
        const long double weight = high.weight - low.weight;
        const long double linear = high.linear - low.linear;
        const long double squares = high.squares - low.squares;
        // One division at the end: for whole numbers all before it is exact, so equal
        // costs come out equal and ties are decided by rule rather than by rounding.
        return std::max(0.0L, (weight * squares - linear * linear) / weight);
    }

private:
    struct Sums {
        long double weight = 0.0L;
        long double linear = 0.0L;
        long double squares = 0.0L;
    };

    std::vector<double> m_values;
    std::vector<Sums> m_sums; ///< of all unique values before the index
};

using Index = std::uint32_t;

/// One row of the programme: the least cost of dividing the values 0..end into one class
/// more than in `previous`, for every end, and where the last class then starts.
class Row {
public:
    Row(const RunCost &cost, const std::vector<long double> &previous, std::size_t classes)
        : m_cost(cost), m_previous(previous), m_least(previous.size()), m_start(previous.size())
    {
        const std::size_t firstEnd = classes - 1; // every class holds at least one value
        fill(firstEnd, previous.size(), firstEnd, previous.size() - 1);
    }

    std::vector<long double> takeLeast() { return std::move(m_least); }
    std::vector<Index> takeStart() { return std::move(m_start); }

private:
    /// Fills the ends firstEnd..pastEnd, whose best starts lie within lowStart..highStart.
    void fill(std::size_t firstEnd, std::size_t pastEnd, std::size_t lowStart, std::size_t highStart)
    {
        if (firstEnd >= pastEnd)
            return;
        const std::size_t end = firstEnd + (pastEnd - firstEnd) / 2;

        long double least = std::numeric_limits<long double>::infinity();
        std::size_t bestStart = lowStart;
        for (std::size_t start = lowStart; start <= std::min(end, highStart); ++start) {
            const long double total = m_previous[start - 1] + m_cost(start, end);
            if (total < least) {
                least = total;
                bestStart = start;
            }
        }
        m_least[end] = least;
        m_start[end] = static_cast<Index>(bestStart);

        fill(firstEnd, end, lowStart, bestStart);
        fill(end + 1, pastEnd, bestStart, highStart);
    }

    const RunCost &m_cost;
    const std::vector<long double> &m_previous;
    std::vector<long double> m_least;
    std::vector<Index> m_start;
};

} // namespace

std::vector<double> fisherJenksBounds(std::span<const double> sorted, int classes)
{
    assert(classes >= 1);
    if (sorted.empty())
        return {};

    const RunCost cost(sorted);
    const std::vector<double> &values = cost.values();
    const std::size_t k = std::min(static_cast<std::size_t>(classes), values.size());

    std::vector<long double> least(values.size());
    for (std::size_t end = 0; end < values.size(); ++end)
        least[end] = cost(0, end);

    std::vector<std::vector<Index>> starts; // for 2, 3, … k classes
    for (std::size_t c = 2; c <= k; ++c) {
        Row row(cost, least, c);
        starts.push_back(row.takeStart());
        least = row.takeLeast();
    }

    std::vector<double> bounds(k);
    std::size_t end = values.size() - 1;
    for (std::size_t c = k; c > 1; --c) {
        bounds[c - 1] = values[end];
        end = starts[c - 2][end] - std::size_t{1};
    }
    bounds[0] = values[end];
    return bounds;
}

} // namespace atlas
