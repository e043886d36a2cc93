// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure_map.h"

#include "layers/render/clip.h"
#include "layers/render/doubt_marks.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/figure_symbols.h"
#include "layers/render/figure/place_on_page.h"
#include "layers/render/hatch.h"
#include "layers/render/map_labels.h"
#include "layers/render/map_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace atlas {

namespace {

// 0.02 mm in units of 1/96 inch.
constexpr double kErrorUnits = 0.02 / 25.4 * 96;
// On a map of this width or height lines have their full weight.
constexpr double kFullLinesUnits = 420;
// A marked place smaller than this gets a ring, as on screen.
constexpr double kSmallUnits = 14;
constexpr double kRingUnits = 11;
// Lines of patterns get no thinner than this: a press would lose them.
constexpr double kThinnestPattern = 0.75;
// Smaller names nobody reads.
constexpr int kSmallestNamePx = 8;

/// Builds the groups of one map; all members are read only.
class FigureMap {
public:
    FigureMap(const FigureMapSource &source, const FigureStyle &style, const QRectF &frame)
        : m_source(source), m_style(style), m_frame(frame), m_shapes(*source.scene.shapes),
          m_transform(figureTransform(source.scene, source.state, frame)),
          m_tier(m_shapes.tierFor(kErrorUnits * m_transform.metresPerUnit)),
          m_lines(style.line() * std::clamp(std::min(frame.width(), frame.height()) / kFullLinesUnits, 0.4, 1.0))
    {
        m_view.add(m_transform.toMap(frame.topLeft()));
        m_view.add(m_transform.toMap(frame.bottomRight()));
    }

    [[nodiscard]] std::shared_ptr<const display::Group> draw() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("map");
        group->clip = m_frame;
        group->children.emplace_back(areas());
        group->children.emplace_back(borders());
        for (const OverlayLines &overlay : m_source.scene.overlays)
            group->children.emplace_back(overlayLines(overlay));
        if (!m_source.scene.symbols.isEmpty())
            group->children.emplace_back(symbols());
        if (!m_source.scene.doubts.empty())
            group->children.emplace_back(doubts());
        group->children.emplace_back(marked());
        group->children.emplace_back(labels());
        return group;
    }

private:
    [[nodiscard]] std::vector<QPointF> toPage(std::span<const Point> points) const
    {
        std::vector<QPointF> page;
        page.reserve(points.size());
        for (const Point p : points)
            page.push_back(m_transform.toPage(p));
        return page;
    }
    [[nodiscard]] const PlaceTable &places() const
    {
        return m_source.data.tables()[static_cast<std::size_t>(m_source.classified.figures.table)];
    }

    [[nodiscard]] display::Path areaPath(std::size_t area) const { return areaOnPage(m_shapes, m_tier, area, m_transform); }

    void addLine(std::span<const Point> points, display::Path &path) const
    {
        for (const std::vector<QPointF> &piece : clippedLine(toPage(points), m_frame.adjusted(-8, -8, 8, 8))) {
            path.points.insert(path.points.end(), piece.begin(), piece.end());
            path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
        }
    }

    [[nodiscard]] QString idOf(int row) const { return places().level + QLatin1Char('-') + places().codes[row]; }

    [[nodiscard]] QString titleOf(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        const QString name = places().name(row, m_source.describe.language());
        const Figures &figures = m_source.classified.figures;
        const Indicator *indicator = m_source.data.indicator(figures.indicator);
        if (indicator == nullptr || at >= figures.values.size())
            return name;
        const bool known = std::isfinite(figures.values[at]);
        const QString reason = at < figures.absence.size() ? m_source.describe.absence(figures.absence[at]) : QString();
        const QString figure = known || reason.isEmpty() ? m_source.describe.value(*indicator, figures.values[at]) : reason;
        return QStringLiteral("%1: %2").arg(name, figure);
    }

    [[nodiscard]] std::shared_ptr<const display::Group> areas() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("places");
        const ThemeTokens &theme = m_style.theme;
        std::vector<bool> withDisc(m_shapes.areaCount(), false);
        for (const MapSymbol &symbol : m_source.scene.symbols.discs)
            withDisc[symbol.area] = true;
        for (int row = 0; row < places().size(); ++row) {
            const auto area = static_cast<std::size_t>(row);
            display::Path path = areaPath(area);
            if (path.points.empty())
                continue;
            // Where a disc stands for the place, the disc has its name.
            if (!withDisc[area]) {
                path.id = idOf(row);
                path.title = titleOf(row);
            }
            if (const auto &patterns = m_source.scene.patterns; area < patterns.of.size() && patterns.of[area] != kNoPattern) {
                path.fill = patternFill(area);
            } else if (const QRgb fill = m_source.scene.fill[area]; fill != 0) {
                path.fill = QColor::fromRgb(fill);
                // Closes the hairline that antialiasing leaves between neighbours.
                path.strokes = {{QColor::fromRgb(fill), 0.35, {}}};
            } else {
                path.fill = display::Hatch{theme.noDataLine, theme.noDataFill, 6 * m_lines, 0.8 * m_lines};
            }
            group->children.emplace_back(std::move(path));
        }
        return group;
    }

    [[nodiscard]] display::Fill patternFill(std::size_t area) const
    {
        const MapPatterns &patterns = m_source.scene.patterns;
        const QRgb fill = m_source.scene.fill[area];
        const QColor ground = fill != 0 ? QColor::fromRgb(fill) : m_style.theme.noDataFill;
        const QColor ink = fill != 0 ? patterns.ink : m_style.theme.noDataLine;
        const display::Hatch hatch = hatchOf(patterns.patterns[patterns.of[area]], ink, ground, std::max(m_lines, kThinnestPattern * m_style.k));
        return hatch.spacing > 0 || hatch.crossSpacing > 0 ? display::Fill(hatch) : display::Fill(ground);
    }

    [[nodiscard]] std::shared_ptr<const display::Group> symbols() const
    {
        return figureSymbols(m_source.scene.symbols, m_transform.viewport(), m_frame, m_lines, [this](std::uint32_t area) {
            const int row = static_cast<int>(area);
            return std::pair(idOf(row), titleOf(row));
        });
    }

    /// Each border once; those of small places thinner.
    [[nodiscard]] std::shared_ptr<const display::Group> borders() const
    {
        std::map<int, display::Path> byWidth;   // in twentieths of a unit
        for (std::uint32_t arc = 0; arc < m_shapes.arcCount(); ++arc) {
            if (!m_shapes.arcBox(arc).intersects(m_view))
                continue;
            double smallestM = std::numeric_limits<double>::infinity();
            for (const std::uint32_t area : {m_shapes.left(arc), m_shapes.right(arc)}) {
                if (area != kNoArea)
                    smallestM = std::min(smallestM, std::sqrt(m_shapes.areaM2(area)));
            }
            const int width = static_cast<int>(std::lround(borderWidthPx(smallestM / m_transform.metresPerUnit) * 20));
            if (width > 0)
                addLine(m_tier.arc(arc), byWidth[width]);
        }
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("borders");
        for (auto &[width, path] : byWidth) {
            path.closed = false;
            path.strokes = {{m_style.theme.border, width / 20.0 * m_lines, {}}};
            group->children.emplace_back(std::move(path));
        }
        return group;
    }

    [[nodiscard]] std::shared_ptr<const display::Group> overlayLines(const OverlayLines &overlay) const
    {
        display::Path path;
        path.closed = false;
        path.id = QStringLiteral("borders-%1").arg(overlay.level);
        std::vector<Point> points;
        for (std::size_t c = 0; c < overlay.chains.count(); ++c) {
            if (isSmallLoop(m_shapes, overlay.chains.chain(c), kSmallestLoopPx * m_lines * m_transform.metresPerUnit))
                continue;
            points.clear();
            appendChain(m_tier, overlay.chains.chain(c), points);
            addLine(points, path);
        }
        if (overlay.style.casing.isValid())
            path.strokes.push_back({overlay.style.casing, overlay.style.casingPx * m_lines, {}});
        std::vector<double> dashes = overlay.style.dashesPx;
        for (double &length : dashes)
            length *= m_lines;
        path.strokes.push_back({overlay.style.colour, overlay.style.widthPx * m_lines, dashes});
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("overlay-%1").arg(overlay.level);
        group->children.emplace_back(std::move(path));
        return group;
    }

    /// Selected and compared places of this table.
    [[nodiscard]] std::shared_ptr<const display::Group> marked() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("marked");
        const ThemeTokens &theme = m_style.theme;
        const auto add = [&](const PlaceKey &key, const QColor &colour) {
            const int row = key.level == places().level ? places().rowOf(key.code) : -1;
            if (row < 0)
                return;
            display::Path path = areaPath(static_cast<std::size_t>(row));
            if (path.points.empty())
                return;
            path.id = QStringLiteral("marked-%1").arg(key.code);
            const Box &box = m_shapes.areaBox(static_cast<std::size_t>(row));
            if (std::max(box.width(), box.height()) < kSmallUnits * m_transform.metresPerUnit) {
                const QRectF around(m_transform.toPage(m_shapes.labelPoint(static_cast<std::size_t>(row))) - QPointF(kRingUnits, kRingUnits) * m_lines,
                                    QSizeF(2, 2) * kRingUnits * m_lines);
                const display::Path ring = roundedRect(around, kRingUnits * m_lines);
                path.points.insert(path.points.end(), ring.points.begin(), ring.points.end());
                path.start.push_back(static_cast<std::uint32_t>(path.points.size()));
            }
            const OverlayStyle mark = markStyle(colour, theme);
            path.strokes = {{mark.casing, mark.casingPx * m_lines, {}}, {mark.colour, mark.widthPx * m_lines, {}}};
            group->children.emplace_back(std::move(path));
        };
        for (const PlaceKey &key : m_source.state.selection)
            add(key, theme.accent);
        for (qsizetype i = 0; i < m_source.state.compared.size(); ++i)
            add(m_source.state.compared[i], theme.place[static_cast<std::size_t>(i) % theme.place.size()]);
        return group;
    }

    /// Question marks on places whose class hangs on a choice; beside the names, where names are drawn.
    [[nodiscard]] std::shared_ptr<const display::Group> doubts() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("doubts");
        const bool named = labelFont(m_source.scene.theme).pixelSize() >= kSmallestNamePx;
        const Viewport viewport = m_transform.viewport();
        const auto names = named ? placeLabels(m_source.scene, viewport) : std::vector<PlacedLabel>();
        const QPointF corner = m_frame.center() - QPointF(viewport.size.width(), viewport.size.height()) / 2;
        for (const DoubtMark &mark : doubtMarks(m_source.scene, viewport, names)) {
            const DoubtMark onPage{mark.area, corner + mark.centre, mark.sizePx / m_source.scene.theme.scale * m_lines};
            display::Text sign;
            sign.id = QStringLiteral("doubt-%1").arg(places().codes[static_cast<qsizetype>(mark.area)]);
            sign.text = QStringLiteral("?");
            sign.align = display::Text::Align::Middle;
            sign.anchor = onPage.baseline();
            sign.family = m_style.theme.fontFamily;
            sign.sizePx = onPage.sizePx;
            sign.weight = kDoubtWeight;
            sign.colour = m_style.theme.ink;
            sign.halo = m_style.theme.paper;
            group->children.emplace_back(std::move(sign));
        }
        return group;
    }

    [[nodiscard]] std::shared_ptr<const display::Group> labels() const
    {
        auto group = std::make_shared<display::Group>();
        group->id = QStringLiteral("names");
        const QFont font = labelFont(m_source.scene.theme);
        if (font.pixelSize() < kSmallestNamePx)
            return group;
        const Viewport viewport = m_transform.viewport();
        const QPointF corner = m_frame.center() - QPointF(viewport.size.width(), viewport.size.height()) / 2;
        for (const PlacedLabel &placed : placeLabels(m_source.scene, viewport)) {
            const QRectF rect = placed.rect.translated(corner);
            // The viewport is of whole units: a name may stand out of the frame by a part of one.
            if (!m_frame.contains(rect) || std::ranges::any_of(m_source.keepClear, [&](const QRectF &other) { return other.intersects(rect); }))
                continue;
            display::Text text;
            text.text = placed.text;
            text.align = display::Text::Align::Middle;
            text.anchor = corner + QPointF(placed.rect.center().x(), placed.baseline);
            text.family = m_style.theme.fontFamily;
            text.sizePx = font.pixelSize();
            text.weight = font.weight();
            text.colour = m_style.theme.ink;
            text.halo = m_style.theme.paper;
            group->children.emplace_back(std::move(text));
        }
        return group;
    }

    const FigureMapSource &m_source;
    const FigureStyle &m_style;
    QRectF m_frame;
    const ArcMap &m_shapes;
    FigureTransform m_transform;
    const ArcTier &m_tier;
    double m_lines;     ///< scale of lines: thinner on a map too small for them
    Box m_view;
};

} // namespace

FigureTransform figureTransform(const MapScene &scene, const ViewState &state, const QRectF &frame)
{
    if (state.extent.heightM > 0)
        return {frame, {state.extent.centreX, state.extent.centreY}, state.extent.heightM / std::max(1.0, frame.height())};
    const QSize whole(std::max(1, static_cast<int>(frame.width())), std::max(1, static_cast<int>(frame.height())));
    const Viewport fitted = Viewport::fitting(scene.shapes->bounds(), whole, 1, 4);
    return {frame, fitted.centre, fitted.metresPerPixel};
}

std::shared_ptr<const display::Group> figureMap(const FigureMapSource &source, const FigureStyle &style, const QRectF &frame)
{
    return FigureMap(source, style, frame).draw();
}

} // namespace atlas
