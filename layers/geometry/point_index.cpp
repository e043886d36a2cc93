// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/geometry/point_index.h"

#include <bit>
#include <cassert>

namespace atlas {

namespace {

constexpr std::uint32_t kFree = 0xffffffffU;

std::uint64_t hashOf(Point p)
{
    const auto x = std::bit_cast<std::uint64_t>(p.x) * 0x9e3779b97f4a7c15ULL;
    const auto y = std::bit_cast<std::uint64_t>(p.y) * 0xc2b2ae3d27d4eb4fULL;
    const std::uint64_t mixed = x ^ std::rotl(y, 29);
    return (mixed ^ (mixed >> 32)) * 0xd6e8feb86659fd93ULL;
}

} // namespace

PointIndex::PointIndex(std::size_t capacity)
    : m_slots(std::bit_ceil(capacity + capacity / 3 + 8), Slot{kFree, 0})
{
    m_points.reserve(capacity / 2);
}

std::uint32_t PointIndex::idOf(Point p)
{
    p.x += 0.0; // -0 becomes 0
    p.y += 0.0;
    assert(m_points.size() < m_slots.size());
    const std::uint64_t hash = hashOf(p);
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

} // namespace atlas
