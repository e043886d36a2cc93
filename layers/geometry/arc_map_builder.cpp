// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/arc_map_builder.h"

#include "layers/geometry/point_index.h"
#include "layers/geometry/ring_sides.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr std::uint32_t kNone = 0xffffffffU;
constexpr std::size_t kFirstKeySlots = std::size_t{1} << 12;

bool lessByPlace(Point a, Point b)
{
    return a.x < b.x || (a.x == b.x && a.y < b.y);
}

} // namespace

ArcMapBuilder::ArcMapBuilder(const AreaRings &rings, std::stop_token stop)
    : m_in(rings), m_stop(std::move(stop)), m_keys(kFirstKeySlots, KeySlot{0, kNone})
{
}

ArcMap ArcMapBuilder::build(double finestErrorM)
{
    const auto steps = {&ArcMapBuilder::numberVertices, &ArcMapBuilder::findSides, &ArcMapBuilder::findNodes,
                        &ArcMapBuilder::findPieces, &ArcMapBuilder::makeArcs};
    for (const auto step : steps) {
        (this->*step)();
        if (m_stop.stop_requested())
            return {};
    }
    addTiers(m_map, finestErrorM, m_stop);
    measure(m_map, m_stop);
    if (m_stop.stop_requested())
        return {};
    return std::move(m_map);
}

void ArcMapBuilder::numberVertices()
{
    PointIndex index(m_in.points.size());
    m_vertex.reserve(m_in.points.size());
    // The vertices walked since the ring began, less the loops already cut off. place[v] is where v
    // stands among them, if it does; stale entries give themselves away, so nothing is ever reset.
    std::vector<std::uint32_t> walked;
    std::vector<std::uint32_t> place;
    std::vector<Point> finite;
    std::vector<std::uint32_t> vertices;
    for (std::size_t area = 0; area < m_in.areaCount(); ++area) {
        if (m_stop.stop_requested())
            return;
        for (std::uint32_t r = m_in.areaStart[area]; r < m_in.areaStart[area + 1]; ++r) {
            walked.clear();
            finite.assign(m_in.ring(r).begin(), m_in.ring(r).end());
            std::erase_if(finite, [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
            index.idsOf(finite, vertices);
            for (const std::uint32_t vertex : vertices) {
                if (vertex >= place.size())
                    place.resize(std::max<std::size_t>(vertex + 1, place.size() * 2), kNone);
                const std::uint32_t at = place[vertex];
                if (at < walked.size() && walked[at] == vertex) {
                    addSimpleRing(std::span(walked).subspan(at));
                    walked.resize(at);
                }
                place[vertex] = static_cast<std::uint32_t>(walked.size());
                walked.push_back(vertex);
            }
            addSimpleRing(walked);
        }
        m_map.m_areaStart.push_back(static_cast<std::uint32_t>(m_ringStart.size() - 1));
    }
    m_points = index.takePoints();
}

/// Keeps a ring unless it encloses nothing: a repeated point, or an edge walked to and fro.
void ArcMapBuilder::addSimpleRing(std::span<const std::uint32_t> ring)
{
    if (ring.size() < 3)
        return;
    m_vertex.insert(m_vertex.end(), ring.begin(), ring.end());
    m_ringStart.push_back(static_cast<std::uint32_t>(m_vertex.size()));
}

void ArcMapBuilder::findSides()
{
    m_areaOnLeft.reserve(m_ringStart.size());
    std::vector<Point> points;
    std::vector<std::uint32_t> start;
    for (std::size_t area = 0; area + 1 < m_map.m_areaStart.size(); ++area) {
        points.clear();
        start.assign(1, 0);
        for (std::uint32_t r = m_map.m_areaStart[area]; r < m_map.m_areaStart[area + 1]; ++r) {
            for (const std::uint32_t vertex : ring(r))
                points.push_back(m_points[vertex]);
            start.push_back(static_cast<std::uint32_t>(points.size()));
        }
        if (start.size() == 2) {
            m_areaOnLeft.push_back(signedAreaM2(points) > 0);
        } else {
            for (const RingSide &side : ringSides(points, start))
                m_areaOnLeft.push_back(side.areaOnLeft());
        }
    }
}

void ArcMapBuilder::findNodes()
{
    struct Neighbours {
        std::uint32_t lower = kNone;
        std::uint32_t upper = kNone;
    };
    std::vector<Neighbours> seen(m_points.size());
    m_isNode.assign(m_points.size(), false);
    for (std::size_t r = 0; r + 1 < m_ringStart.size(); ++r) {
        const auto vertices = ring(r);
        std::uint32_t previous = vertices.back();
        for (std::size_t i = 0; i < vertices.size(); ++i) {
            const std::uint32_t next = vertices[i + 1 == vertices.size() ? 0 : i + 1];
            const auto [lower, upper] = std::minmax(previous, next);
            Neighbours &known = seen[vertices[i]];
            if (known.lower == kNone)
                known = {lower, upper};
            else if (known.lower != lower || known.upper != upper)
                m_isNode[vertices[i]] = true;
            previous = vertices[i];
        }
    }
}

void ArcMapBuilder::findPieces()
{
    for (std::uint32_t r = 0; r + 1 < m_ringStart.size(); ++r) {
        const auto vertices = ring(r);
        const auto size = static_cast<std::uint32_t>(vertices.size());
        std::uint32_t first = 0;
        while (first < size && !m_isNode[vertices[first]])
            ++first;
        if (first == size) {
            // An island: begin at its westernmost point, which is the same however the ring was given.
            const auto west = std::ranges::min_element(
                vertices, lessByPlace, [&](std::uint32_t vertex) { return m_points[vertex]; });
            addPiece(r, static_cast<std::uint32_t>(west - vertices.begin()), size);
        } else {
            std::uint32_t from = first;
            for (std::uint32_t step = 1; step <= size; ++step) {
                const std::uint32_t at = first + step;
                if (m_isNode[vertices[at < size ? at : at - size]]) {
                    addPiece(r, from < size ? from : from - size, at - from);
                    from = at;
                }
            }
        }
        m_useStart.push_back(static_cast<std::uint32_t>(m_uses.size()));
    }
}

std::uint32_t ArcMapBuilder::vertexAt(const Piece &piece, std::uint32_t step) const
{
    const auto vertices = ring(piece.ring);
    const std::size_t at = piece.from + step;
    return vertices[at < vertices.size() ? at : at - vertices.size()];
}

/// Two pieces are the same if one end has the same first edge: all between is not a node, so whoever
/// takes that edge walks the whole piece. Of its two ends the one with the lesser vertices is asked.
void ArcMapBuilder::addPiece(std::uint32_t ringIndex, std::uint32_t from, std::uint32_t edges)
{
    Piece piece{ringIndex, from, edges};
    const auto keyOf = [](std::uint32_t end, std::uint32_t inner) { return std::uint64_t{end} << 32 | inner; };
    const std::uint64_t startKey = keyOf(vertexAt(piece, 0), vertexAt(piece, 1));
    const std::uint64_t endKey = keyOf(vertexAt(piece, edges), vertexAt(piece, edges - 1));
    piece.keyAtStart = startKey < endKey;

    const std::uint32_t index = pieceWithKey(std::min(startKey, endKey));
    if (index == m_pieces.size())
        m_pieces.push_back(piece);
    Piece &known = m_pieces[index];
    const bool reversed = known.keyAtStart != piece.keyAtStart;
    std::uint8_t &areas = m_areaOnLeft[ringIndex] != reversed ? known.areasLeft : known.areasRight;
    areas = static_cast<std::uint8_t>(std::min(areas + 1, 2));
    m_uses.emplace_back(index, reversed);
}

/// The piece with that key; m_pieces.size(), to be filled by the caller, if there is none yet.
std::uint32_t ArcMapBuilder::pieceWithKey(std::uint64_t key)
{
    const auto slotOf = [this](std::uint64_t wanted) -> KeySlot & {
        const std::uint64_t hash = wanted * 0x9e3779b97f4a7c15ULL;
        const std::size_t mask = m_keys.size() - 1;
        std::size_t at = (hash ^ hash >> 32) & mask;
        while (m_keys[at].piece != kNone && m_keys[at].key != wanted)
            at = (at + 1) & mask;
        return m_keys[at];
    };
    if (m_pieces.size() * 2 >= m_keys.size()) {
        const std::vector<KeySlot> old = std::exchange(m_keys, std::vector(m_keys.size() * 4, KeySlot{0, kNone}));
        for (const KeySlot &slot : old) {
            if (slot.piece != kNone)
                slotOf(slot.key) = slot;
        }
    }
    KeySlot &slot = slotOf(key);
    if (slot.piece == kNone)
        slot = {key, static_cast<std::uint32_t>(m_pieces.size())};
    return slot.piece;
}

/// A piece with at most one area on either side is one arc. Otherwise areas overlap: then every ring
/// gets an arc of its own, with its area on one side and the outside on the other.
void ArcMapBuilder::makeArcs()
{
    ArcTier &full = m_map.m_tiers.emplace_back();
    full.points.reserve(m_points.size() + m_pieces.size());
    full.start.reserve(m_pieces.size() + 1);
    m_map.m_left.reserve(m_pieces.size());
    m_map.m_right.reserve(m_pieces.size());
    m_map.m_refs.reserve(m_uses.size());
    std::vector<std::uint32_t> arcOf(m_pieces.size(), kNone);
    for (std::uint32_t area = 0; area + 1 < m_map.m_areaStart.size(); ++area) {
        if (m_stop.stop_requested())
            return;
        for (std::uint32_t r = m_map.m_areaStart[area]; r < m_map.m_areaStart[area + 1]; ++r) {
            for (std::uint32_t u = m_useStart[r]; u < m_useStart[r + 1]; ++u) {
                const ArcRef use = m_uses[u];
                const Piece &piece = m_pieces[use.arc()];
                const bool overlaps = piece.areasLeft > 1 || piece.areasRight > 1;
                std::uint32_t &arc = arcOf[use.arc()];
                if (arc == kNone || overlaps)
                    arc = makeArc(piece);
                (m_areaOnLeft[r] != use.reversed() ? m_map.m_left : m_map.m_right)[arc] = area;
                m_map.m_refs.emplace_back(arc, use.reversed());
            }
            m_map.m_ringStart.push_back(static_cast<std::uint32_t>(m_map.m_refs.size()));
        }
    }
}

std::uint32_t ArcMapBuilder::makeArc(const Piece &piece)
{
    ArcTier &full = m_map.m_tiers.front();
    for (std::uint32_t step = 0; step <= piece.edges; ++step)
        full.points.push_back(m_points[vertexAt(piece, step)]);
    full.start.push_back(static_cast<std::uint32_t>(full.points.size()));
    m_map.m_left.push_back(kNoArea);
    m_map.m_right.push_back(kNoArea);
    return static_cast<std::uint32_t>(m_map.m_left.size() - 1);
}

} // namespace atlas
