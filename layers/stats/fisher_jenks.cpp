// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/fisher_jenks.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <limits>
#include <utility>

namespace atlas {

namespace {

/// The cost of making one class out of a run of unique values, in constant time.
///
/// The usual running sums of x and x² are all measured from one origin, and a tight run far
/// from it loses its digits. Here the sums run outwards from the middles of ever smaller
/// blocks (a disjoint sparse table). Every run of two or more straddles exactly one middle
/// within its smallest block, so its sums are measured from one of its own values, and
/// whole numbers stay whole.
class RunCost {
public:
    explicit RunCost(std::span<const double> sorted)
    {
        for (std::size_t i = 0; i < sorted.size();) {
            std::size_t end = i;
            while (end < sorted.size() && sorted[end] == sorted[i])
                ++end;
            m_values.push_back(sorted[i]);
            m_weightBefore.push_back(static_cast<long double>(i));
            i = end;
        }
        m_weightBefore.push_back(static_cast<long double>(sorted.size()));

        m_sums.resize(static_cast<std::size_t>(std::bit_width(m_values.size() - 1)) * m_values.size());
        std::span<Sums> level = m_sums;
        for (std::size_t half = 1; half < m_values.size(); half *= 2) {
            sumOutwards(half, level.first(m_values.size()));
            level = level.subspan(m_values.size());
        }
    }

    [[nodiscard]] const std::vector<double> &values() const { return m_values; }

    /// Within-class sum of squares of the unique values first..last, both included.
    [[nodiscard]] long double operator()(std::size_t first, std::size_t last) const
    {
        if (first == last)
            return 0.0L;
        const std::size_t row = static_cast<std::size_t>(std::bit_width(first ^ last)) - 1;
        const Sums &left = m_sums[row * m_values.size() + first];
        const Sums &right = m_sums[row * m_values.size() + last];
        const long double weight = m_weightBefore[last + 1] - m_weightBefore[first];
        const long double linear = left.linear + right.linear;
        const long double squares = left.squares + right.squares;
        // One division at the end: for whole numbers all before it is exact, so equal
        // costs come out equal and ties are decided by rule rather than by rounding.
        return std::max(0.0L, (weight * squares - linear * linear) / weight);
    }

private:
    struct Sums {
        long double linear = 0.0L;
        long double squares = 0.0L;
    };

    /// For blocks of 2 · half values: the sums of all values from each up to the block's middle.
    void sumOutwards(std::size_t half, std::span<Sums> sums) const
    {
        for (std::size_t middle = half; middle < m_values.size(); middle += 2 * half) {
            const long double origin = m_values[middle];
            const auto including = [&](std::size_t i, Sums inner) {
                const long double weight = m_weightBefore[i + 1] - m_weightBefore[i];
                const long double x = m_values[i] - origin;
                return Sums{inner.linear + weight * x, inner.squares + weight * x * x};
            };
            Sums leftwards;
            for (std::size_t i = middle; i-- > middle - half;)
                sums[i] = leftwards = including(i, leftwards);
            Sums rightwards;
            for (std::size_t i = middle; i < std::min(middle + half, m_values.size()); ++i)
                sums[i] = rightwards = including(i, rightwards);
        }
    }

    std::vector<double> m_values;
    std::vector<long double> m_weightBefore; ///< of all unique values before the index, and of all
    std::vector<Sums> m_sums; ///< one row per block size, the smallest first
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
