// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_builder.h"
#include "layers/geometry/simplify.h"

#include <array>
#include <limits>

namespace atlas {

namespace {

// Errors go up to finestErrorM · 2^15: with 4 m, 131 km, beyond any use of a map of the country.
constexpr std::size_t kSteps = 16;
constexpr std::size_t kMaxTiers = 10;
// A tier that saves less than a fifth of the points is not worth its memory.
constexpr double kWorthwhile = 0.8;
constexpr std::uint32_t kArcsBetweenStops = 4096;

} // namespace

void ArcMapBuilder::addTiers(ArcMap &map, double finestErrorM, const std::stop_token &stop)
{
    std::array<double, kSteps> errorM{};
    for (std::size_t step = 0; step < kSteps; ++step)
        errorM[step] = step == 0 ? finestErrorM : 2 * errorM[step - 1];

    // survives[i]: at how many of these errors point i is still there.
    const ArcTier &full = map.m_tiers.front();
    std::vector<std::uint8_t> survives(full.points.size());
    std::array<std::size_t, kSteps + 1> histogram{};
    LineSimplifier simplifier;
    std::vector<double> tolerance;
    const auto arcs = static_cast<std::uint32_t>(map.arcCount());
    for (std::uint32_t arc = 0; arc < arcs; ++arc) {
        if (arc % kArcsBetweenStops == 0 && stop.stop_requested())
            return;
        const auto points = full.arc(arc);
        tolerance.resize(points.size());
        simplifier.tolerances(points, tolerance);
        std::uint8_t *out = survives.data() + full.start[arc];
        for (const double t : tolerance) {
            std::uint8_t steps = 0;
            while (steps < kSteps && t > errorM[steps])
                ++steps;
            ++histogram[steps];
            *out++ = steps;
        }
    }

    std::size_t last = full.points.size();
    std::size_t left = last;
    for (std::size_t step = 0; step < kSteps && map.m_tiers.size() < kMaxTiers; ++step) {
        left -= histogram[step];
        if (static_cast<double>(left) > kWorthwhile * static_cast<double>(last))
            continue;
        last = left;
        ArcTier tier;
        tier.errorM = errorM[step];
        tier.points.reserve(left);
        tier.start.reserve(arcs + 1);
        const ArcTier &finest = map.m_tiers.front();
        for (std::uint32_t arc = 0; arc < arcs; ++arc) {
            for (std::uint32_t i = finest.start[arc]; i < finest.start[arc + 1]; ++i) {
                if (survives[i] > step)
                    tier.points.push_back(finest.points[i]);
            }
            tier.start.push_back(static_cast<std::uint32_t>(tier.points.size()));
        }
        map.m_tiers.push_back(std::move(tier));
    }
}

} // namespace atlas
