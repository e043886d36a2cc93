// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/coast.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kSpacingM = 400;
constexpr double kDikeM = 2500;         ///< land between sea and lake that is narrower counts as a dike
constexpr double kFarFromSitesM = 6000; ///< nothing is known about a shore so far from every site
constexpr std::size_t kSpread = 6;      ///< neighbours on either side over which a move is evened out
constexpr double kDamping = 0.6;
constexpr double kShortestCoastM = 5000; ///< an area with less shore does not push all its lack through it

constexpr int kNobody = -1;

double apart(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

Coast coastOf(const GeosContext &geos, const LandMask &mask)
{
    const auto lakes = geos.filled(mask.lakes);
    const GEOSPreparedGeometry *prepared = GEOSPrepare_r(geos.handle(), lakes.get());
    Coast coast;
    for (std::size_t r = 0; r < mask.outline.ringCount(); ++r) {
        const auto ring = mask.outline.ring(r);
        auto &points = coast.emplace_back();
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            const double steps = std::max(1.0, std::ceil(apart(a, b) / kSpacingM));
            for (double s = 0; s < steps; ++s) {
                const Point p{a.x + (b.x - a.x) * s / steps, a.y + (b.y - a.y) * s / steps};
                const auto point = geos.point(p);
                const bool dike = GEOSPreparedDistanceWithin_r(geos.handle(), prepared, point.get(), kDikeM) == 1;
                points.push_back({p, 0, dike});
            }
        }
    }
    GEOSPreparedGeom_destroy_r(geos.handle(), prepared);
    return coast;
}

void moveCoast(Coast &coast, const PowerDiagram &diagram, std::span<const CellSite> sites,
               const AreaBalance &balance, const CellOptions &options)
{
    std::vector<std::vector<int>> areaBehind;
    std::vector<double> shoreM(balance.lackM2.size());
    for (const auto &ring : coast) {
        auto &behind = areaBehind.emplace_back();
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const CellSite &site = sites[diagram.siteAt(ring[i].point)];
            const bool known = !ring[i].fixed && apart(site.point, ring[i].point) < kFarFromSitesM;
            behind.push_back(known ? site.area : kNobody);
            if (known)
                shoreM[static_cast<std::size_t>(site.area)] += apart(ring[i].point, ring[(i + 1) % ring.size()].point);
        }
    }
    for (std::size_t r = 0; r < coast.size(); ++r) {
        auto &ring = coast[r];
        const std::size_t count = ring.size();
        std::vector<double> wish(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (areaBehind[r][i] == kNobody)
                continue;
            const auto area = static_cast<std::size_t>(areaBehind[r][i]);
            wish[i] = std::clamp(balance.lackM2[area] / std::max(kShortestCoastM, shoreM[area]),
                                 -options.greatestGainM, options.greatestGainM);
        }
        const std::size_t spread = std::min(kSpread, count / 4);
        for (std::size_t i = 0; i < count; ++i) {
            if (ring[i].fixed)
                continue;
            double sum = 0;
            for (std::size_t k = 0; k <= 2 * spread; ++k)
                sum += wish[(i + count + k - spread) % count];
            const double step = kDamping * sum / static_cast<double>(2 * spread + 1);
            ring[i].shiftM = std::clamp(ring[i].shiftM + step, -options.greatestLossM, options.greatestGainM);
        }
    }
}

} // namespace atlas
