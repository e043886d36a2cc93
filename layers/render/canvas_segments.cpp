// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/canvas_segments.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Lines are a few pixels wide at most: so far beside the canvas nothing of them is seen.
constexpr double kMargin = 16;

} // namespace

DeviceTransform::DeviceTransform(const Viewport &viewport)
    : perMetre(viewport.dpr / viewport.metresPerPixel),
      originX(viewport.size.width() * viewport.dpr / 2 - viewport.centre.x() * perMetre),
      originY(viewport.size.height() * viewport.dpr / 2 + viewport.centre.y() * perMetre),
      width(static_cast<int>(std::ceil(viewport.size.width() * viewport.dpr))),
      height(static_cast<int>(std::ceil(viewport.size.height() * viewport.dpr)))
{
}

void SegmentCollector::add(std::span<const Point> points, const Box &box, std::uint32_t line)
{
    const double left = m_transform.x(box.minX);
    const double right = m_transform.x(box.maxX);
    if (points.size() < 2 || left > m_transform.width + kMargin || m_transform.y(box.maxY) > m_transform.height + kMargin
        || m_transform.y(box.minY) < -kMargin)
        return;
    if (right < 0) {
        // Only the height counts there, and it is that of the chord.
        push(0, m_transform.y(points.front().y), 0, m_transform.y(points.back().y), line, true);
        return;
    }
    const bool inside = left >= 0 && right <= m_transform.width && m_transform.y(box.maxY) >= -kMargin
                        && m_transform.y(box.minY) <= m_transform.height + kMargin;
    double x0 = m_transform.x(points.front().x);
    double y0 = m_transform.y(points.front().y);
    for (const Point p : points.subspan(1)) {
        const double x1 = m_transform.x(p.x);
        const double y1 = m_transform.y(p.y);
        if (inside)
            push(x0, y0, x1, y1, line, false);
        else
            addClipped(x0, y0, x1, y1, line);
        x0 = x1;
        y0 = y1;
    }
}

void SegmentCollector::addDevice(double x0, double y0, double x1, double y1, std::uint32_t line)
{
    if (std::max(x0, x1) > 0)
        addClipped(x0, y0, x1, y1, line);
}

void SegmentCollector::addClipped(double x0, double y0, double x1, double y1, std::uint32_t line)
{
    // Above and below nothing counts, and numbers that large would cost the single precision its pixels.
    const double top = -kMargin;
    const double bottom = m_transform.height + kMargin;
    if (std::max(y0, y1) <= top || std::min(y0, y1) >= bottom)
        return;
    if (std::min(y0, y1) < top || std::max(y0, y1) > bottom) {
        const double perY = (x1 - x0) / (y1 - y0);
        const double fromY = std::clamp(y0, top, bottom);
        const double toY = std::clamp(y1, top, bottom);
        const double beginX = x0;
        const double beginY = y0;
        x0 = beginX + (fromY - beginY) * perY;
        x1 = beginX + (toY - beginY) * perY;
        y0 = fromY;
        y1 = toY;
    }
    const double width = m_transform.width;
    const auto [low, high] = std::minmax(x0, x1);
    if (low >= width)
        return;
    if (high <= 0) {
        push(0, y0, 0, y1, line, true);
        return;
    }
    if (low >= 0 && high <= width) {
        push(x0, y0, x1, y1, line, false);
        return;
    }
    const double slope = (y1 - y0) / (x1 - x0);
    const auto yAt = [=](double x) { return y0 + (x - x0) * slope; };
    const double fromX = std::clamp(x0, 0.0, width);
    const double toX = std::clamp(x1, 0.0, width);
    const double fromY = fromX == x0 ? y0 : yAt(fromX);
    const double toY = toX == x1 ? y1 : yAt(toX);
    if (x0 < 0)
        push(0, y0, 0, fromY, line, true);
    push(fromX, fromY, toX, toY, line, false);
    if (x1 < 0)
        push(0, toY, 0, y1, line, true);
}

void SegmentCollector::push(double x0, double y0, double x1, double y1, std::uint32_t line, bool edgeOnly)
{
    m_segments.push_back({static_cast<float>(x0), static_cast<float>(y0), static_cast<float>(x1), static_cast<float>(y1), line, edgeOnly});
}

SegmentBins::SegmentBins(std::span<const Segment> segments, int height, int stripRows, float reach)
{
    const int strips = (height + stripRows - 1) / stripRows;
    const float perRow = 1.0F / static_cast<float>(stripRows);
    const auto stripAt = [=](float y) {
        return static_cast<int>(std::floor(std::clamp(y * perRow, -1.0F, static_cast<float>(strips))));
    };
    const auto forStrips = [&](const Segment &segment, auto &&use) {
        const auto [top, bottom] = std::minmax(segment.y0, segment.y1);
        const int last = std::min(stripAt(bottom + reach), strips - 1);
        for (int strip = std::max(stripAt(top - reach), 0); strip <= last; ++strip)
            use(static_cast<std::size_t>(strip));
    };
    m_start.assign(static_cast<std::size_t>(strips) + 1, 0);
    for (const Segment &segment : segments)
        forStrips(segment, [&](std::size_t strip) { ++m_start[strip + 1]; });
    for (std::size_t strip = 1; strip < m_start.size(); ++strip)
        m_start[strip] += m_start[strip - 1];
    m_items.resize(m_start.back());
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (const Segment &segment : segments)
        forStrips(segment, [&](std::size_t strip) { m_items[next[strip]++] = segment; });
}

} // namespace atlas
