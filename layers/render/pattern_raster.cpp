// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/pattern_raster.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

/// Lines as shares of a colour along an axis.
/// @param period of the lines along the axis; @param slant of the axis: a step along it is so much across the lines
std::vector<float> sharesAlong(std::size_t count, double origin, double spacing, double width, double slant)
{
    const double period = spacing * slant;
    const double phase = std::fmod(origin, period);
    std::vector<float> shares(count);
    for (std::size_t i = 0; i < count; ++i) {
        double along = std::fmod(static_cast<double>(i) - phase, period);
        if (along < 0)
            along += period;
        const double distance = std::min(along, period - along) / slant;
        // A line thinner than a pixel never takes more of it than it has.
        shares[i] = static_cast<float>(std::clamp(width / 2 + 0.5 - distance, 0.0, std::min(1.0, width)));
    }
    return shares;
}

} // namespace

PatternRaster::PatternRaster(const DeviceTransform &transform, const MapPattern &pattern, double scale)
    : m_width(transform.width), m_height(transform.height)
{
    const auto diagonals = static_cast<std::size_t>(m_width + m_height);
    constexpr double kDiagonal = std::numbers::sqrt2;
    // The middle of pixel (x, y) lies at x + y + 1 and at x − y.
    if (pattern.rising.spacing > 0)
        m_rising = sharesAlong(diagonals, transform.originX + transform.originY - 1, pattern.rising.spacing * scale, pattern.rising.width * scale, kDiagonal);
    if (pattern.falling.spacing > 0)
        m_falling = sharesAlong(diagonals, transform.originX - transform.originY + m_height, pattern.falling.spacing * scale, pattern.falling.width * scale, kDiagonal);
    if (pattern.level.spacing > 0)
        m_level = sharesAlong(static_cast<std::size_t>(m_height), transform.originY - 0.5, pattern.level.spacing * scale, pattern.level.width * scale, 1);
}

std::span<const float> PatternRaster::row(int y, std::vector<float> &scratch) const
{
    const auto width = static_cast<std::size_t>(m_width);
    const std::span<const float> rising = m_rising.empty() ? std::span<const float>() : std::span(m_rising).subspan(static_cast<std::size_t>(y), width);
    const std::span<const float> falling = m_falling.empty() ? std::span<const float>() : std::span(m_falling).subspan(static_cast<std::size_t>(m_height - y), width);
    if (!m_level.empty()) {
        scratch.assign(width, m_level[static_cast<std::size_t>(y)]);
        return scratch;
    }
    if (rising.empty() || falling.empty())
        return rising.empty() ? falling : rising;
    scratch.resize(width);
    for (std::size_t x = 0; x < width; ++x)
        scratch[x] = 1 - (1 - rising[x]) * (1 - falling[x]);
    return scratch;
}

} // namespace atlas
