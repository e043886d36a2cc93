// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace atlas {

/// Walks a polyline in steps of a dash pattern: on, off, on, off … (an even number of lengths > 0).
/// Long stretches that nobody sees cost nothing: skip() moves the pattern on without drawing.
class DashWalker {
public:
    explicit DashWalker(std::span<const double> pattern) : m_pattern(pattern.begin(), pattern.end())
    {
        for (const double length : m_pattern)
            m_period += length;
        restart();
    }

    void restart()
    {
        m_item = 0;
        m_left = m_pattern.front();
    }

    /// Moves on by `length` units without drawing.
    void skip(double length)
    {
        length = std::fmod(length, m_period);
        while (length >= m_left) {
            length -= m_left;
            next();
        }
        m_left -= length;
    }

    /// Calls draw(from, to), shares 0…1 of a stretch of `length` units, for each dash on it.
    template <typename Draw>
    void walk(double length, Draw &&draw)
    {
        double at = 0;
        while (at < length) {
            const double to = std::min(at + m_left, length);
            if (m_item % 2 == 0 && to > at)
                draw(at / length, to / length);
            m_left -= to - at;
            at = to;
            if (at < length)
                next();
        }
    }

private:
    void next()
    {
        m_item = (m_item + 1) % m_pattern.size();
        m_left = m_pattern[m_item];
    }

    std::vector<double> m_pattern;
    double m_period = 0;
    std::size_t m_item = 0;
    double m_left = 0;
};

} // namespace atlas
