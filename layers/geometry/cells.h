// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/geometry/area_rings.h"
#include "layers/geometry/point.h"

#include <span>

namespace atlas {

/// One known point of an area, with the land it stands for. EPSG:28992, metres.
struct CellSite {
    Point point;
    int area = 0;      ///< 0 .. areaCount - 1
    double landM2 = 0; ///< published land area around the point; 0 = unknown or none
};

/// Where there can be land: inside the outline and outside the lakes. Every ring counts as a filled
/// polygon, whatever area of the AreaRings it belongs to. EPSG:28992, metres.
struct LandMask {
    AreaRings outline;
    AreaRings lakes;
};

struct CellOptions {
    double weightShare = 0.7;     ///< weight of a site, as a share of the squared radius of its land
    double pull = 1;              ///< added to that share for an area without any land, less for the others
    int balanceRounds = 12;       ///< steps in which the areas settle; 0 = own weights, outline as it is
    int coastRounds = 4;          ///< times the outline moves towards the published land areas; 0 = never
    double greatestGainM = 1500;  ///< how far the outline may move out
    double greatestLossM = 500;   ///< how far it may move in
    double landScale = 1.02;      ///< area to reach for each published m² of land: inland water is not in it
    double keepRadiusM = 900;     ///< land around every point, whatever outline and lakes say
    double smallestPartM2 = 2e6;  ///< smaller detached parts of an area go to the neighbour around them
    double gridM = 1;             ///< junctions are rounded to this
    double simplifyM = 200;       ///< borders are generalised by at most this before they are rounded off
};

/// Approximate areas from points and published land areas: a power diagram of the sites, each area
/// as heavy as it takes to reach its published share of the land, clipped by the mask.
///
/// For two levels that must share borders (municipalities, and the districts of one of them) give
/// the finest areas here and join them with ArcMap::dissolved().
///
/// @param sites     in any order; areas without a site come out without a ring.
/// @return `areaCount` areas that cover the land without gap or overlap: neighbours have exactly
///         the same vertices along their common border; coordinates are multiples of 0.1 m.
/// Pure, deterministic; seconds for the whole country. Used by the build tool only.
AreaRings approximateAreas(std::span<const CellSite> sites, int areaCount, const LandMask &mask,
                           const CellOptions &options = {});

} // namespace atlas
