// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/canvas_segments.h"
#include "layers/render/colour_strip.h"
#include "layers/render/disc_raster.h"
#include "layers/render/doubt_marks.h"
#include "layers/render/frame_memory.h"
#include "layers/render/frame_workers.h"
#include "layers/render/hairline_strip.h"
#include "layers/render/map_labels.h"
#include "layers/render/map_lines.h"
#include "layers/render/map_scene.h"
#include "layers/render/pattern_raster.h"

#include <QPainter>

#include <atomic>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

// Rows that one worker gathers at once: its buffers stay in the second-level cache.
constexpr int kStripRows = 16;

/// Edges of the areas of each pattern in a strip; negative = the pattern lies to the right.
struct PatternEdges {
    struct Edge {
        const Segment *segment;
        float weight;
    };
    std::vector<std::vector<Edge>> of;

    void restart(std::size_t patterns)
    {
        of.resize(patterns);
        for (std::vector<Edge> &edges : of)
            edges.clear();
    }
    void add(std::uint8_t left, std::uint8_t right, const Segment &segment)
    {
        if (left == right)
            return;
        if (left < of.size())
            of[left].push_back({&segment, 1});
        if (right < of.size())
            of[right].push_back({&segment, -1});
    }
};

/// What a thread gathers strips in, kept between frames; all rows are empty when nobody paints.
struct Scratch {
    ColourStrip colours;
    CoverageStrip coverage;
    HairlineStrip hairlines;
    std::vector<float> shares;      ///< of a pattern in a row
    PatternEdges edges;

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
        const double scale = viewport.dpr * m_theme.scale;
        for (const MapPattern &pattern : scene.patterns.patterns)
            m_patterns.emplace_back(m_transform, pattern, scale);
        m_patternInk = scene.patterns.ink.rgba();
        if (m_areas.hasMissing && m_patterns.empty())
            m_patterns.emplace_back(m_transform, MapPattern{{6, 1}, {}, {}}, scale);
        m_discs = canvasDiscs(scene, viewport, m_transform);
        binDiscs();
    }

    [[nodiscard]] int stripCount() const { return (m_transform.height + kStripRows - 1) / kStripRows; }

    /// Paints strips until none is left or `stop` is requested.
    void work(std::atomic<int> &nextStrip, uchar *pixels, qsizetype stride, const std::stop_token &stop) const
    {
        auto &[colours, coverage, hairlines, shares, edges] = Scratch::ofThread(m_transform.width);
        for (int strip = nextStrip++; strip < stripCount() && !stop.stop_requested(); strip = nextStrip++) {
            const Strip at{strip, strip * kStripRows, std::min(kStripRows, m_transform.height - strip * kStripRows), pixels, stride};
            const bool thin = m_areas.widestBorder <= HairlineStrip::kWidest;
            if (thin)
                paintAreas(at, colours, [&](const Segment &s, float width) {
                    hairlines.addLine(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), width);
                });
            else
                paintAreas(at, colours, [](const Segment &, float) {});
            if (!m_patterns.empty())
                gatherPatterns(at, edges);
            for (std::size_t i = 0; i < m_patterns.size(); ++i)
                paintPattern(at, coverage, i, edges.of[i], shares);
            if (thin)
                hairlines.blend(at.rows, m_theme.border.rgba(), at.pixels + at.top * at.stride, at.stride);
            else
                paintWideBorders(at, coverage);
            for (std::size_t i = 0; i < m_overlays.size(); ++i)
                paintOverlay(at, i, coverage);
            paintDiscs(at);
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

    void gatherPatterns(const Strip &at, PatternEdges &edges) const
    {
        edges.restart(m_patterns.size());
        // Without patterns for classes the only one is that of places without a figure.
        const bool onlyMissing = m_patterns.size() == 1;
        for (const Segment &s : m_areaBins.strip(at.index)) {
            const AreaLine &line = m_areas.lines[s.line];
            if (onlyMissing)
                edges.add(line.leftMissing ? 0 : kNoPattern, line.rightMissing ? 0 : kNoPattern, s);
            else
                edges.add(line.leftPattern, line.rightPattern, s);
        }
    }

    void paintPattern(const Strip &at, CoverageStrip &coverage, std::size_t pattern, std::span<const PatternEdges::Edge> edges, std::vector<float> &shares) const
    {
        if (edges.empty() || m_patterns[pattern].isEmpty())
            return;
        const QRgb ink = pattern + 1 == m_patterns.size() ? m_theme.noDataLine.rgba() : m_patternInk;
        for (const auto &[s, weight] : edges)
            coverage.addEdge(s->x0, s->y0 - at.offset(), s->x1, s->y1 - at.offset(), weight);
        for (int r = 0; r < at.rows; ++r)
            coverage.blend(r, ink, m_patterns[pattern].row(at.top + r, shares), at.row(r));
        for (int r = at.rows; r < kStripRows; ++r)
            coverage.discard(r);
    }

    void paintDiscs(const Strip &at) const
    {
        if (m_discsOf.empty())
            return;
        for (const std::uint32_t disc : m_discsOf[static_cast<std::size_t>(at.index)]) {
            for (int r = 0; r < at.rows; ++r)
                blendDiscRow(m_discs[disc], at.top + r, m_transform.width, at.row(r));
        }
    }

    /// Discs by the strips they come near, in their order.
    void binDiscs()
    {
        if (m_discs.empty())
            return;
        m_discsOf.resize(static_cast<std::size_t>(stripCount()));
        for (std::size_t i = 0; i < m_discs.size(); ++i) {
            const CanvasDisc &disc = m_discs[i];
            const float reach = disc.radius + disc.lineWidth + 1;
            const int first = std::max(0, static_cast<int>(std::floor(disc.y - reach)) / kStripRows);
            const int last = std::min(stripCount() - 1, static_cast<int>(std::ceil(disc.y + reach)) / kStripRows);
            for (int strip = first; strip <= last; ++strip)
                m_discsOf[static_cast<std::size_t>(strip)].push_back(static_cast<std::uint32_t>(i));
        }
    }

    void paintWideBorders(const Strip &at, CoverageStrip &coverage) const
    {
        for (const Segment &s : m_areaBins.strip(at.index)) {
            const float width = m_areas.lines[s.line].border;
            if (!s.edgeOnly && width > 0)
                coverage.addLine(s.x0, s.y0 - at.offset(), s.x1, s.y1 - at.offset(), width / 2, 0);
        }
        blend(at, coverage, m_theme.border.rgba());
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
        blend(at, coverage, overlay.colour);
    }

    static void blend(const Strip &at, CoverageStrip &coverage, QRgb colour)
    {
        for (int r = 0; r < at.rows; ++r)
            coverage.blend(r, colour, {}, at.row(r));
        for (int r = at.rows; r < kStripRows; ++r)
            coverage.discard(r);
    }

    const ThemeTokens &m_theme;
    DeviceTransform m_transform;
    AreaLines m_areas;
    SegmentBins m_areaBins;
    std::vector<StrokedLines> m_overlays;
    std::vector<SegmentBins> m_overlayBins;
    std::vector<PatternRaster> m_patterns;              ///< the last is that of places without a figure
    QRgb m_patternInk = 0;
    std::vector<CanvasDisc> m_discs;
    std::vector<std::vector<std::uint32_t>> m_discsOf;  ///< by strip
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
    const std::vector<PlacedLabel> names = placeLabels(scene, viewport);
    paintDoubts(painter, scene, viewport, names);
    paintLabels(painter, scene, viewport, names);
    painter.end();
    return image;
}

} // namespace atlas
