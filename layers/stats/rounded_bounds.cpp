// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/classify.h"

#include "layers/stats/summary.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace atlas {

namespace {

/// The double nearest to `value` written with so many decimals: 22.2 is the very 22.2 a
/// file holds, which no multiplying and dividing by ten guarantees. Independent of locale.
double toDecimals(double value, int decimals)
{
    std::array<char, 512> text; // the longest double has 309 digits before its decimals
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value,
                                       std::chars_format::fixed, decimals);
    double rounded = value;
    std::from_chars(text.data(), written.ptr, rounded);
    return rounded;
}

/// Where a bound may lie without any value changing class: atLeast <= bound < below,
/// the values next to it on either side.
struct Room {
    double atLeast = -std::numeric_limits<double>::infinity();
    double below = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool holds(double bound) const { return atLeast <= bound && bound < below; }
};

Room roomAround(double bound, std::span<const double> sorted)
{
    Room room;
    const auto above = std::upper_bound(sorted.begin(), sorted.end(), bound);
    if (above != sorted.begin())
        room.atLeast = *std::prev(above);
    if (above != sorted.end())
        room.below = *above;
    return room;
}

/// The bounds with so many decimals, or nothing if a value would change class.
std::optional<std::vector<double>> roundedTo(int decimals, std::span<const double> upper,
                                             std::span<const Room> rooms)
{
    const double unit = std::pow(10.0, -decimals);
    std::vector<double> rounded;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const double nearest = toDecimals(upper[i], decimals);
        const double other = toDecimals(nearest < upper[i] ? nearest + unit : nearest - unit, decimals);
        const auto fits = [&](double bound) {
            return rooms[i].holds(bound) && (rounded.empty() || rounded.back() < bound);
        };
        if (fits(nearest))
            rounded.push_back(nearest);
        else if (fits(other))
            rounded.push_back(other);
        else
            return std::nullopt;
    }
    return rounded;
}

} // namespace

RoundedBounds roundBounds(std::span<const double> values, std::span<const double> upper,
                          int publishedDecimals)
{
    const std::vector<double> sorted = finiteSorted(values);
    std::vector<Room> rooms;
    for (const double bound : upper)
        rooms.push_back(roomAround(bound, sorted));

    for (int decimals = std::max(publishedDecimals, 0); decimals <= kMaximumDecimals; ++decimals) {
        if (auto rounded = roundedTo(decimals, upper, rooms))
            return {std::move(*rounded), decimals};
    }
    return {std::vector<double>(upper.begin(), upper.end()), kMaximumDecimals};
}

} // namespace atlas
