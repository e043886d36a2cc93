// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/maps_slide.h"

#include "layers/render/figure/map_panels.h"
#include "layers/render/figure/panel_grid.h"
#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_legend.h"
#include "layers/render/story/slide_map.h"
#include "layers/render/story/slide_places.h"
#include "layers/render/story/slide_source.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

constexpr std::size_t kMostFigures = 2;
constexpr double kCaption = 1.3;     ///< in sizes of the least type

/// A map with what stands over it.
struct Panel {
    std::unique_ptr<SlideMapSheet> sheet;
    std::vector<SlidePlace> places;
    QString caption, missing;
};

/// What stands over a map, set in the width of its cell.
class Caption {
public:
    Caption(const SlidePage &page, const Panel &panel, double width)
    {
        add(page.text(panel.caption, 700, page.style.theme.ink).set(width, kCaption * page.least, true));
        for (std::size_t i = 0; i < std::min(panel.places.size(), kMostFigures); ++i) {
            const SlidePlace &place = panel.places[i];
            add(page.text(QStringLiteral("%1: %2").arg(place.name, place.figure), 600, place.colour).set(width, page.least));
        }
        add(page.text(panel.missing, 400, page.style.theme.ink2).set(width, page.least));
    }
    [[nodiscard]] double height() const
    {
        double all = 0;
        for (const SlideBlock &block : m_blocks)
            all += block.size().height();
        return all;
    }
    void draw(QPointF corner, const QString &id, display::Group &group) const
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            m_blocks[i].draw(corner, QStringLiteral("%1-%2").arg(id).arg(i + 1), group);
            corner.ry() += m_blocks[i].size().height();
        }
    }

private:
    void add(SlideBlock block)
    {
        if (!block.isEmpty())
            m_blocks.push_back(std::move(block));
    }
    std::vector<SlideBlock> m_blocks;
};

/// Cells of the maps in a room: in as many columns as make the maps largest, each with its caption on top.
struct Cells {
    std::vector<QRectF> all;
    double caption = 0, map = 0;    ///< heights
};

Cells cellsIn(const QRectF &room, const SlidePage &page, const std::vector<Panel> &panels, double aspect)
{
    Cells best;
    best.map = -1;
    const auto count = panels.size();
    const double gap = page.least;
    for (std::size_t columns = 1; columns <= count; ++columns) {
        const std::size_t rows = (count + columns - 1) / columns;
        const double width = (room.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        const double height = (room.height() - gap * static_cast<double>(rows - 1)) / static_cast<double>(rows);
        Cells cells;
        for (const Panel &panel : panels)
            cells.caption = std::max(cells.caption, Caption(page, panel, width).height());
        cells.map = std::min(height - cells.caption, width / aspect);
        if (cells.map <= best.map)
            continue;
        // No higher than caption and map need, so that these stand together.
        const double own = cells.caption + cells.map;
        const double top = room.top() + (room.height() - own * static_cast<double>(rows) - gap * static_cast<double>(rows - 1)) / 2;
        for (std::size_t i = 0; i < count; ++i) {
            const auto column = static_cast<double>(i % columns);
            const auto row = static_cast<double>(i / columns);
            cells.all.emplace_back(room.left() + column * (width + gap), top + row * (own + gap), width, own);
        }
        best = std::move(cells);
    }
    return best;
}

} // namespace

Slide mapsSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const Describe describe(page.language);
    FigureSpec spec;
    spec.view = slideView(data, step.view, options);
    spec.multiples = step.multiples;
    MapPanels maps = mapPanels(data, spec, {kMostSlideMaps, kMostSlideMaps});

    SlideSource source(data, page.language);
    for (const MapPanel &panel : maps.panels)
        source.add(panel.classified.figures);
    source.add(step.source.in(page.language));
    source.addBorders(maps.panels.front().classified.figures.table);
    const QString own = step.title.in(page.language);
    const QString title = panelTitle(data, maps, describe);
    QStringList about{own.isEmpty() ? QString() : title, panelSubtitle(data, maps, describe)};
    about.removeAll(QString());
    const SlideWords words{own.isEmpty() ? title : own, keptTogether(about.join(QStringLiteral(", "))), step.text.in(page.language), source.line()};

    LegendModel legend = panelLegend(data, maps, describe);
    std::erase_if(legend.rows, [](const LegendRow &row) { return row.kind == LegendRow::Kind::Marked; });
    const bool oneLegend = maps.alike;
    QStringList bounds = classBounds(maps.panels.front().classified, describe);
    if (!oneLegend) {
        // Each map by its own ranking: only the rank of a class can be told.
        bounds.clear();
        for (const LegendRow &row : legend.rows) {
            if (row.kind == LegendRow::Kind::Class)
                bounds += row.label;
        }
    }
    std::size_t missing = 0;
    std::vector<Panel> panels;
    for (MapPanel &panel : maps.panels) {
        Panel one;
        one.caption = QString::number(panel.state.year);
        if (spec.multiples.by == FigureMultiples::By::Indicator) {
            if (const Indicator *indicator = data.indicator(panel.state.indicator))
                one.caption = QStringLiteral("%1, %2").arg(indicator->shortName.in(page.language), one.caption);
        }
        if (const std::size_t none = panel.classified.withoutFigure; none > 0) {
            one.missing = translate(page.language, "Figure", QT_TRANSLATE_N_NOOP("Figure", "%n without a figure"), static_cast<int>(none));
            missing += none;
        }
        one.places = slidePlaces(data, panel.state, page.style.theme);
        one.sheet = std::make_unique<SlideMapSheet>(data, panel.state, std::move(panel.classified), page);
        panels.push_back(std::move(one));
    }
    for (LegendRow &row : legend.rows) {
        if (row.kind == LegendRow::Kind::NoData)
            row.count = missing;
    }

    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    Slide slide;
    QStringList description;
    SlideNeeds needs;
    const bool drawn = panels.front().sheet->isDrawn();
    const double aspect = drawn ? panels.front().sheet->aspect() : 1;
    for (const Panel &panel : panels) {
        if (drawn && options.zoom)
            panel.sheet->setExtent(*options.zoom);
    }
    needs.share = 0.18;
    needs.use = [&](QSizeF room) {
        const double map = std::max(0.0, cellsIn(QRectF(QPointF(), room), page, panels, aspect).map);
        return map * map * aspect * static_cast<double>(panels.size());
    };
    legend.symbolRadius = kClassDiscRadiusPx * page.style.k;
    std::optional<SlideFrame> frame(std::in_place, page, words, std::vector{legendPart(page, legend, bounds)}, needs);
    if (drawn && (spec.view.map.form == MapForm::Proportional || spec.view.map.form == MapForm::Graduated)) {
        // The discs of the legend are those of the maps, whose size is known only now.
        const Cells cells = cellsIn(frame->room(), page, panels, aspect);
        if (!cells.all.empty())
            legend.symbolRadius = panels.front().sheet->discRadius(cells.all.front().adjusted(0, cells.caption, 0, 0));
        frame.emplace(page, words, std::vector{legendPart(page, legend, bounds)}, needs);
    }
    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    const Cells cells = cellsIn(frame->room(), page, panels, aspect);
    for (std::size_t i = 0; drawn && i < cells.all.size(); ++i) {
        auto one = std::make_shared<display::Group>();
        one->id = QStringLiteral("panel-%1").arg(i + 1);
        one->title = panels[i].caption;
        Caption(page, panels[i], cells.all[i].width()).draw(cells.all[i].topLeft(), QStringLiteral("caption-%1").arg(i + 1), *one);
        const QRectF map = cells.all[i].adjusted(0, cells.caption, 0, 0);
        panels[i].sheet->draw(map, panels[i].places, false, *one);
        figure->children.emplace_back(std::shared_ptr<const display::Group>(std::move(one)));
        const SlideMapSheet &sheet = *panels[i].sheet;
        slide.maps.push_back({sheet.view(), sheet.classified().figures.table, page.finished(sheet.transform(map))});
        QStringList said{panels[i].caption};
        for (const SlidePlace &place : panels[i].places)
            said += QStringLiteral("%1: %2").arg(place.name, place.figure);
        if (!panels[i].missing.isEmpty())
            said += panels[i].missing;
        description += said.join(QStringLiteral("; "));
    }
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame->draw(*root);
    slide.whole = frame->isWhole() && cells.all.size() == panels.size();
    slide.list = page.finished(root, words.title, words.subtitle + QStringLiteral(". ") + description.join(QStringLiteral(". ")));
    return slide;
}

} // namespace atlas
