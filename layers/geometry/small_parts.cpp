// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/small_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace atlas {

namespace {

struct Neighbour {
    std::size_t face;
    double borderM;
};

std::vector<std::vector<Neighbour>> neighboursOf(const std::vector<CoverageFace> &faces)
{
    std::map<std::tuple<double, double, double, double>, std::size_t> faceOf;
    std::vector<std::vector<Neighbour>> result(faces.size());
    for (std::size_t f = 0; f < faces.size(); ++f) {
        for (const auto &ring : faces[f].rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i];
                const Point b = ring[(i + 1) % ring.size()];
                faceOf[{a.x, a.y, b.x, b.y}] = f;
                const auto twin = faceOf.find({b.x, b.y, a.x, a.y});
                if (twin == faceOf.end())
                    continue;
                const double borderM = std::hypot(a.x - b.x, a.y - b.y);
                result[f].push_back({twin->second, borderM});
                result[twin->second].push_back({f, borderM});
            }
        }
    }
    return result;
}

struct Part {
    int area = kSea;
    double areaM2 = 0;
    bool hasSite = false;
    std::vector<std::size_t> faces;
};

/// Faces of one area that hang together, smallest part first.
std::vector<Part> partsOf(const std::vector<CoverageFace> &faces, const std::vector<std::vector<Neighbour>> &neighbours)
{
    std::vector<Part> parts;
    std::vector<bool> seen(faces.size());
    for (std::size_t start = 0; start < faces.size(); ++start) {
        if (seen[start] || faces[start].area == kSea)
            continue;
        Part part{faces[start].area, 0, false, {start}};
        seen[start] = true;
        for (std::size_t i = 0; i < part.faces.size(); ++i) {
            part.areaM2 += faces[part.faces[i]].areaM2;
            part.hasSite |= faces[part.faces[i]].hasSite;
            for (const Neighbour &next : neighbours[part.faces[i]]) {
                if (!seen[next.face] && faces[next.face].area == part.area) {
                    seen[next.face] = true;
                    part.faces.push_back(next.face);
                }
            }
        }
        parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts, {}, &Part::areaM2);
    return parts;
}

} // namespace

void absorbSmallParts(std::vector<CoverageFace> &faces, double smallestM2)
{
    const auto neighbours = neighboursOf(faces);
    const auto parts = partsOf(faces, neighbours);
    std::map<int, std::size_t> largest;
    for (std::size_t p = 0; p < parts.size(); ++p)
        largest[parts[p].area] = p;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        if (largest[parts[p].area] == p || (parts[p].hasSite && parts[p].areaM2 >= smallestM2))
            continue;
        std::map<int, double> borderM;
        for (std::size_t face : parts[p].faces)
            for (const Neighbour &next : neighbours[face])
                if (faces[next.face].area != kSea && faces[next.face].area != parts[p].area)
                    borderM[faces[next.face].area] += next.borderM;
        if (borderM.empty())
            continue;
        const int heir = std::ranges::max_element(borderM, {}, &std::pair<const int, double>::second)->first;
        for (std::size_t face : parts[p].faces)
            faces[face].area = heir;
    }
}

} // namespace atlas
