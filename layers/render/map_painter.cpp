// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/canvas_segments.h"
#include "layers/render/colour_strip.h"
#include "layers/render/frame_memory.h"
#include "layers/render/frame_workers.h"
#include "layers/render/hairline_strip.h"
#include "layers/render/map_labels.h"
#include "layers/render/map_lines.h"
#include "layers/render/map_scene.h"

#include <QPainter>

#include <atomic>
#include <cmath>
#include <numbers>
#include <optional>

namespace atlas {

namespace {

// Rows that one worker gathers at once: its buffers stay in the second-level cache.
constexpr int kStripRows = 16;

/// 45° lines as shares of a colour, one entry per x + y; anchored to the map, so that panning does not
/// move them against the places.
std::vector<float> hatchShares(const DeviceTransform &transform, double spacing, double width)
{
    const double period = spacing * std::numbers::sqrt2;
    const double phase = std::fmod(transform.originX + transform.originY, period);
    std::vector<float> shares(static_cast<std::size_t>(transform.width + transform.height));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        double along = std::fmod(static_cast<double>(i) + 1 - phase, period);
        if (along < 0)
            along += period;
        const double distance = std::min(along, period - along) / std::numbers::sqrt2;
        shares[i] = static_cast<float>(std::clamp(width / 2 + 0.5 - distance, 0.0, 1.0));
    }
    return shares;
}

/// What a thread gathers strips in, kept between frames; all rows are empty when nobody paints.
struct Scratch {
    ColourStrip colours;
    CoverageStrip coverage;
    HairlineStrip hairlines;

    explicit Scratch(int width) : colours(width, kStripRows), coverage(width, kStripRows), hairlines(width, kStripRows) {}

    static Scratch &ofThread(int width)
    {
        thread_local std::optional<Scratch> scratch;
        if (!scratch || scratch->colours.width() != width)
            scratch.emplace(width);
        return *scratch;
    }
};

/// One frame: everything gathered once, then painted strip by strip by several threads.
class MapFrame {
public:
    MapFrame(const MapScene &scene, const Viewport &viewport)
        : m_theme(scene.theme), m_transform(viewport), m_areas(scene, viewport, m_transform),
          m_areaBins(m_areas.segments, m_transform.height, kStripRows, 1.5F), m_overlays(overlayLines(scene, viewport, m_transform))
    {
        for (const StrokedLines &overlay : m_overlays)
            m_overlayBins.emplace_back(overlay.segments, m_transform.height, kStripRows, overlay.halfWidth + 1);
        if (m_areas.hasMissing)
            m_hatch = hatchShares(m_transform, 6 * viewport.dpr * m_theme.scale, viewport.dpr * m_theme.scale);
    }

    [[nodiscard]] int stripCount() const { return (m_transform.height + kStripRows - 1) / kStripRows; }

    /// Paints strips until none is left or `stop` is requested.
    void work(std::atomic<int> &nextStrip, uchar *pixels, qsizetype stride, const std::stop_token &stop) const
    {
        auto &[colours, coverage, hairlines] = Scratch::ofThread(m_transform.width);
        for (int strip = nextStrip++; strip < stripCount() && !stop.stop_requested(); strip = nextStrip++) {
            const Strip at{strip, strip * kStripRows, std::min(kStripRows, m_transform.height - strip * kStripRows), pixels, stride};
            const bool thin = m_areas.widestBorder <= HairlineStrip::kWidest;
            if (thin)
                paintAreas(at, colours, [&](const Segment &s, float width) {
                    hairlines.addLine(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), width);
                });
            else
                paintAreas(at, colours, [](const Segment &, float) {});
            if (m_areas.hasMissing)
                paintHatch(at, coverage);
            if (thin)
                hairlines.blend(at.rows, m_theme.border.rgba(), at.pixels + at.top * at.stride, at.stride);
            else
                paintWideBorders(at, coverage);
            for (std::size_t i = 0; i < m_overlays.size(); ++i)
                paintOverlay(at, i, coverage);
        }
    }

private:
    struct Strip {
        int index, top, rows;
        uchar *pixels;
        qsizetype stride;
        [[nodiscard]] QRgb *row(int r) const { return reinterpret_cast<QRgb *>(pixels + (top + r) * stride); }
        [[nodiscard]] float offset() const { return static_cast<float>(top); }
    };

    /// @param border what to do with a segment that has a border of a width; its pixels come later
    template <typename Border>
    void paintAreas(const Strip &at, ColourStrip &colours, Border &&border) const
    {
        for (const Segment &s : m_areaBins.strip(at.index)) {
            const AreaLine &line = m_areas.lines[s.line];
            if (line.leftFill != line.rightFill)
                colours.addEdge(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), ColourStrip::change(line.rightFill, line.leftFill));
            if (!s.edgeOnly && line.border > 0)
                border(s, line.border);
        }
        for (int r = 0; r < at.rows; ++r)
            colours.flush(r, m_theme.canvas.rgb(), at.row(r));
        for (int r = at.rows; r < kStripRows; ++r)
            colours.discard(r);
    }

    void paintHatch(const Strip &at, CoverageStrip &coverage) const
    {
        for (const Segment &s : m_areaBins.strip(at.index)) {
            const AreaLine &line = m_areas.lines[s.line];
            if (line.leftMissing != line.rightMissing)
                coverage.addEdge(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), line.leftMissing ? 1.0F : -1.0F);
        }
        blend(at, coverage, m_theme.noDataLine.rgba(), m_hatch);
    }

    void paintWideBorders(const Strip &at, CoverageStrip &coverage) const
    {
        for (const Segment &s : m_areaBins.strip(at.index)) {
            const float width = m_areas.lines[s.line].border;
            if (!s.edgeOnly && width > 0)
                coverage.addLine(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), width / 2, 0);
        }
        blend(at, coverage, m_theme.border.rgba(), {});
    }

    void paintOverlay(const Strip &at, std::size_t index, CoverageStrip &coverage) const
    {
        const auto items = m_overlayBins[index].strip(at.index);
        if (items.empty())
            return;
        const StrokedLines &overlay = m_overlays[index];
        for (const Segment &s : items) {
            if (!s.edgeOnly)
                coverage.addLine(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), overlay.halfWidth, overlay.overlap);
        }
        blend(at, coverage, overlay.colour, {});
    }

    /// @param shares of the colour by x + y; empty = all of it everywhere
    static void blend(const Strip &at, CoverageStrip &coverage, QRgb colour, std::span<const float> shares)
    {
        for (int r = 0; r < at.rows; ++r)
            coverage.blend(r, colour, shares.empty() ? shares : shares.subspan(static_cast<std::size_t>(at.top + r)), at.row(r));
        for (int r = at.rows; r < kStripRows; ++r)
            coverage.discard(r);
    }

    const ThemeTokens &m_theme;
    DeviceTransform m_transform;
    AreaLines m_areas;
    SegmentBins m_areaBins;
    std::vector<StrokedLines> m_overlays;
    std::vector<SegmentBins> m_overlayBins;
    std::vector<float> m_hatch;
};

} // namespace

QImage renderMap(const MapScene &scene, const Viewport &viewport, std::stop_token stop)
{
    const DeviceTransform transform(viewport);
    if (stop.stop_requested() || transform.width <= 0 || transform.height <= 0)
        return {};
    QImage image = frameImage({transform.width, transform.height});
    if (image.isNull())
        return {};
    if (scene.shapes && !scene.shapes->tiers().empty()) {
        const MapFrame frame(scene, viewport);
        std::atomic<int> nextStrip = 0;
        uchar *pixels = image.bits();
        const auto stride = image.bytesPerLine();
        runTogether([&] { frame.work(nextStrip, pixels, stride, stop); });
    } else {
        image.fill(scene.theme.canvas);
    }
    if (stop.stop_requested())
        return {};
    image.setDevicePixelRatio(viewport.dpr);
    QPainter painter(&image);
    paintLabels(painter, scene, viewport, placeLabels(scene, viewport));
    painter.end();
    return image;
}

} // namespace atlas
