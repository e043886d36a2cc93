// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/similarity.h"

#include "layers/stats/summary.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace atlas {

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
        const Summary summary = summarise(column);
        const bool constant = summary.min == summary.max;
        for (std::size_t place = 0; place < places; ++place) {
            if (!std::isfinite(column[place])) {
                squares[place] = Summary::kNone;
            } else if (!constant) {
                const double z = (column[place] - column[subject]) / summary.sd;
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
