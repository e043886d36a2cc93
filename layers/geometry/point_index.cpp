// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/point_index.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace atlas {

namespace {

constexpr std::uint32_t kFree = 0xffffffffU;

// Slots are fetched this many points ahead: about the time that memory takes.
constexpr std::size_t kAhead = 12;

std::uint64_t hashOf(Point p)
{
    const auto x = std::bit_cast<std::uint64_t>(p.x) * 0x9e3779b97f4a7c15ULL;
    const auto y = std::bit_cast<std::uint64_t>(p.y) * 0xc2b2ae3d27d4eb4fULL;
    const std::uint64_t mixed = x ^ std::rotl(y, 29);
    return (mixed ^ (mixed >> 32)) * 0xd6e8feb86659fd93ULL;
}

Point withoutNegativeZero(Point p)
{
    return {p.x + 0.0, p.y + 0.0};
}

} // namespace

PointIndex::PointIndex(std::size_t capacity)
    : m_slots(std::bit_ceil(capacity + capacity / 3 + 8), Slot{kFree, 0})
{
    m_points.reserve(capacity / 2);
}

std::uint32_t PointIndex::idOf(Point p)
{
    p = withoutNegativeZero(p);
    return idOf(p, hashOf(p));
}

std::uint32_t PointIndex::idOf(Point p, std::uint64_t hash)
{
    assert(m_points.size() < m_slots.size());
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash);
    for (std::size_t at = (hash >> 32) & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.id == kFree) {
            slot = {static_cast<std::uint32_t>(m_points.size()), tag};
            m_points.push_back(p);
            return slot.id;
        }
        if (slot.tag == tag && m_points[slot.id] == p)
            return slot.id;
    }
}

void PointIndex::idsOf(std::span<const Point> line, std::vector<std::uint32_t> &ids)
{
    m_hashes.resize(line.size());
    ids.resize(line.size());
    const auto fetch = [&](std::size_t i) {
        m_hashes[i] = hashOf(withoutNegativeZero(line[i]));
        __builtin_prefetch(&m_slots[(m_hashes[i] >> 32) & (m_slots.size() - 1)]);
    };
    for (std::size_t i = 0; i < std::min(kAhead, line.size()); ++i)
        fetch(i);
    std::size_t last = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i + kAhead < line.size())
            fetch(i + kAhead);
        if (last > 0 && m_points[last - 1] == line[i])
            --last;
        else if (last + 1 < m_points.size() && m_points[last + 1] == line[i])
            ++last;
        else
            last = idOf(withoutNegativeZero(line[i]), m_hashes[i]);
        ids[i] = static_cast<std::uint32_t>(last);
    }
}

} // namespace atlas
