// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/cell_weights.h"

#include "layers/geometry/power_diagram.h"

#include <algorithm>
#include <numbers>
#include <numeric>

namespace atlas {

namespace {

constexpr double kDamping = 0.3;
constexpr double kGreatestExtra = 0.6;

std::vector<double> areasHeld(const PowerDiagram &diagram, std::span<const CellSite> sites, const LandRows &land,
                              std::size_t areas)
{
    std::vector<double> held(areas);
    std::vector<Point> corners;
    for (std::size_t s = 0; s < sites.size(); ++s) {
        corners.clear();
        for (std::uint32_t v : diagram.cell(s))
            corners.push_back(diagram.vertices()[v]);
        held[static_cast<std::size_t>(sites[s].area)] += land.areaM2(corners);
    }
    return held;
}

} // namespace

std::vector<double> siteWeights(std::span<const CellSite> sites, const AreaBalance &balance, double weightShare)
{
    std::vector<double> weights;
    weights.reserve(sites.size());
    for (const CellSite &site : sites)
        weights.push_back((weightShare + balance.extra[static_cast<std::size_t>(site.area)]) * site.landM2
                          / std::numbers::pi);
    return weights;
}

void settle(AreaBalance &balance, std::span<const CellSite> sites, const LandRows &land, const CellOptions &options)
{
    const std::size_t areas = balance.extra.size();
    std::vector<double> published(areas);
    for (const CellSite &site : sites)
        published[static_cast<std::size_t>(site.area)] += site.landM2;
    const double allPublished = std::accumulate(published.begin(), published.end(), 0.0);
    for (int round = 0; round < options.balanceRounds; ++round) {
        const PowerDiagram diagram(sites, siteWeights(sites, balance, options.weightShare));
        const std::vector<double> held = areasHeld(diagram, sites, land, areas);
        const double scale = std::accumulate(held.begin(), held.end(), 0.0) / allPublished;
        for (std::size_t a = 0; a < areas; ++a) {
            if (published[a] <= 0)
                continue;
            const double lackOfShare = 1 - held[a] / (published[a] * scale);
            const double aim = std::clamp(options.pull * lackOfShare, -kGreatestExtra, kGreatestExtra);
            balance.extra[a] += kDamping * (aim - balance.extra[a]);
            balance.lackM2[a] = published[a] * options.landScale - held[a];
        }
    }
}

} // namespace atlas
