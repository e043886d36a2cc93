// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/similarity.h"

#include "layers/stats/compensated_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

/// The sample deviation of the finite values, of which there is one at least; 0 where they are
/// all the same. Without the sorting of summarise().
double deviationOf(std::span<const double> column)
{
    CompensatedSum sum;
    std::size_t n = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : column) {
        if (!std::isfinite(value))
            continue;
        ++n;
        sum.add(value);
        least = std::min(least, value);
        most = std::max(most, value);
    }
    if (least == most)
        return 0.0;

    const double mean = sum.value() / static_cast<double>(n);
    CompensatedSum squares;
    for (const double value : column) {
        if (std::isfinite(value))
            squares.add((value - mean) * (value - mean));
    }
    return std::sqrt(squares.value() / static_cast<double>(n - 1));
}

} // namespace

std::vector<Neighbour> nearest(std::size_t subject,
                               std::span<const std::vector<double>> indicators,
                               std::size_t count)
{
    if (indicators.empty() || subject >= indicators.front().size())
        return {};
    const std::size_t places = indicators.front().size();

    // NaN in any column makes the whole sum NaN: what is left out shows itself.
    std::vector<double> squares(places, 0.0);
    for (const std::vector<double> &column : indicators) {
        assert(column.size() == places);
        if (!std::isfinite(column[subject]))
            return {};
        const double deviation = deviationOf(column);
        for (std::size_t place = 0; place < places; ++place) {
            if (!std::isfinite(column[place])) {
                squares[place] = std::numeric_limits<double>::quiet_NaN();
            } else if (deviation > 0.0) {
                const double z = (column[place] - column[subject]) / deviation;
                squares[place] += z * z;
            }
        }
    }

    std::vector<Neighbour> neighbours;
    for (std::size_t place = 0; place < places; ++place) {
        if (place != subject && !std::isnan(squares[place]))
            neighbours.push_back({place, std::sqrt(squares[place] / static_cast<double>(indicators.size()))});
    }
    const auto wanted = neighbours.begin()
        + static_cast<std::ptrdiff_t>(std::min(count, neighbours.size()));
    std::partial_sort(neighbours.begin(), wanted, neighbours.end(),
                      [](const Neighbour &a, const Neighbour &b) {
                          return a.distance != b.distance ? a.distance < b.distance : a.index < b.index;
                      });
    neighbours.erase(wanted, neighbours.end());
    return neighbours;
}

} // namespace atlas
