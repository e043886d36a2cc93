// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/map_figure.h"

#include "layers/render/figure/annotations.h"
#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/figure_layout.h"
#include "layers/render/figure/figure_map.h"
#include "layers/render/figure/locator.h"
#include "layers/render/figure/panel_grid.h"
#include "layers/render/legend_model.h"
#include "layers/render/scale_bar.h"
#include "layers/view/alternative_text.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/form_words.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// What is said with all panels: each line once, the source line last.
QStringList notesOf(const AtlasData &data, const MapPanels &maps, const Describe &describe)
{
    QStringList notes;
    Figures sources = maps.panels.front().classified.figures;
    for (const MapPanel &panel : maps.panels) {
        const Figures &figures = panel.classified.figures;
        if (figures.none)
            notes += describe.noFigures(data, figures);
        notes += formWords(data, panel.state, panel.classified, describe).notes;
        for (const QString &source : figures.sources) {
            if (!sources.sources.contains(source))
                sources.sources += source;
        }
    }
    notes.removeDuplicates();
    const MapPanel &first = maps.panels.front();
    notes += maps.panels.size() == 1 ? formWords(data, first.state, first.classified, describe).source : describe.sourceLine(data, sources);
    return notes;
}

FigureTexts textsOf(const AtlasData &data, const MapPanels &maps, const Describe &describe, const FigureOptions &options)
{
    FigureTexts texts;
    const ClassifiedFigures &classified = maps.panels.front().classified;
    const Figures &figures = classified.figures;
    texts.title = !options.title.isEmpty() ? options.title : panelTitle(data, maps, describe);
    texts.subtitle = !options.subtitle.isEmpty() ? options.subtitle : panelSubtitle(data, maps, describe);
    texts.notes = badgeNotes(data, options.annotations, describe.language());
    texts.notes += options.note;
    texts.notes += notesOf(data, maps, describe);
    texts.notes.removeAll(QString());
    // Tiles have no scale, and borders that are not drawn are not called approximate: what follows from them is.
    const ViewState &state = maps.panels.front().state;
    texts.scaleBar = options.scaleBar && !isTiled(data, state);
    texts.approximate = tilesNote(data, state, describe.language());
    if (texts.approximate.isEmpty() && figures.table >= 0 && data.tables()[static_cast<std::size_t>(figures.table)].approximate)
        texts.approximate = translate(describe.language(), "Figure", QT_TRANSLATE_NOOP("Figure", "Approximate boundaries"));
    return texts;
}

std::shared_ptr<const display::Group> textGroup(const FigureLayout &layout)
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("texts");
    layout.title.draw(layout.titleAt, QStringLiteral("title"), *group);
    layout.subtitle.draw(layout.subtitleAt, QStringLiteral("subtitle"), *group);
    layout.approximate.draw(layout.approximateAt, QStringLiteral("approximate"), *group);
    layout.notes.draw(layout.notesAt, QStringLiteral("notes"), *group);
    return group;
}

std::shared_ptr<const display::Group> scaleBarGroup(const FigureLayout &layout, const FigureStyle &style, double metresPerUnit)
{
    auto group = std::make_shared<display::Group>();
    group->id = QStringLiteral("scale-bar");
    const double gap = style.step(1.5);
    const double labelRoom = widthOf(QStringLiteral("500 km"), style.theme.fontFamily, style.notePx(), 400);
    const ScaleBar bar = scaleBarFor(metresPerUnit, layout.scaleBarRoom - gap - labelRoom);
    if (bar.length <= 0)
        return group;
    const double tick = style.step(1);
    const QPointF left = layout.scaleBarAt + QPointF(style.line() / 2, style.step(2.5));
    const QPointF right = left + QPointF(bar.length, 0);
    display::Path line;
    line.id = QStringLiteral("scale-bar-line");
    line.points = {left - QPointF(0, tick), left + QPointF(0, tick), left, right, right - QPointF(0, tick), right + QPointF(0, tick)};
    line.start = {0, 2, 4, 6};
    line.closed = false;
    line.strokes = {{style.theme.ink2, style.line(), {}}};
    group->children.emplace_back(std::move(line));
    display::Text label;
    label.text = bar.label;
    label.anchor = right + QPointF(gap, style.notePx() * 0.36);
    label.family = style.theme.fontFamily;
    label.sizePx = style.notePx();
    label.colour = style.theme.ink2;
    group->children.emplace_back(std::move(label));
    return group;
}

/// What a screen reader says: of one map what it shows, of several what they have in common.
QString descriptionOf(const AtlasData &data, const MapPanels &maps, const FigureTexts &texts, const LegendModel &legend)
{
    const ViewState &state = maps.panels.front().state;
    if (maps.panels.size() == 1)
        return alternativeText(data, state, state.language);
    QStringList description{texts.subtitle};
    for (const MapPanel &panel : maps.panels)
        description += panel.caption;
    for (const LegendRow &row : legend.rows)
        description += row.label;
    description += texts.notes;
    description.removeAll(QString());
    return description.join(QStringLiteral("; "));
}

/// The map of a panel with what lies on it.
class MapSheet {
public:
    MapSheet(const AtlasData &data, const MapPanel &panel, const Describe &describe, const FigureStyle &style, const FigureOptions &options)
        : m_data(data), m_panel(panel), m_describe(describe), m_style(style), m_options(options), m_scene(*makeScene(data, panel.state, panel.classified))
    {
        // Names are set at the size of the figure's type.
        m_scene.theme.notePx = std::max(1, static_cast<int>(std::lround(m_scene.theme.notePx * style.k)));
        m_scene.theme.scale *= style.k;
        m_scene.symbols.mostPx *= style.k;
    }

    [[nodiscard]] FigureTransform transform(const QRectF &frame) const { return figureTransform(m_scene, m_panel.state, frame); }
    /// Radius of the largest disc, page units.
    [[nodiscard]] double discRadius(const QRectF &frame) const { return symbolRadius(m_scene.symbols, transform(frame).viewport()); }
    void leaveOutNames() { m_scene.labels.clear(); }

    void draw(const QRectF &frame, display::Group &root) const
    {
        const FigureTransform at = transform(frame);
        FigureMapSource source{m_data, m_panel.state, m_panel.classified, m_scene, m_describe};
        const QRectF inset = m_options.locator ? locatorRoom(m_scene, m_style, at, matter()) : QRectF();
        const Annotations annotations(source, m_style, at, m_options.annotations, inset.isNull() ? std::vector<QRectF>() : std::vector{inset});
        source.keepClear = annotations.rooms();
        root.children.emplace_back(figureMap(source, m_style, frame));
        if (!inset.isNull())
            root.children.emplace_back(locatorInset(m_scene, m_style, at, inset));
        if (!m_options.annotations.isEmpty())
            root.children.emplace_back(annotations.draw());
    }

private:
    /// Places an inset should not hide.
    [[nodiscard]] std::vector<Point> matter() const
    {
        std::vector<Point> points;
        const auto add = [&](const PlaceKey &key) {
            if (const auto point = annotatedPoint(m_data, m_scene, m_panel.classified.figures.table, key))
                points.push_back(*point);
        };
        std::ranges::for_each(m_panel.state.selection, add);
        std::ranges::for_each(m_panel.state.compared, add);
        std::ranges::for_each(m_options.annotations, add, &FigureAnnotation::place);
        return points;
    }

    const AtlasData &m_data;
    const MapPanel &m_panel;
    const Describe &m_describe;
    const FigureStyle &m_style;
    const FigureOptions &m_options;
    MapScene m_scene;
};

} // namespace

DisplayList mapFigure(const AtlasData &data, const MapPanels &maps, const FigureOptions &options)
{
    const MapPanel &first = maps.panels.front();
    const Describe describe(first.state.language);
    const ThemeTokens &theme = themeTokens(first.state.theme);
    const FigureTexts texts = textsOf(data, maps, describe, options);
    LegendModel legend = panelLegend(data, maps, describe);
    const std::shared_ptr<const ArcMap> drawn = drawnShapes(data, first.state);
    const ArcMap *shapes = drawn && !drawn->bounds().isEmpty() ? drawn.get() : nullptr;

    DisplayList list;
    list.size = options.size;
    list.background = theme.canvas;
    list.title = texts.title;
    list.description = descriptionOf(data, maps, texts, legend);

    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("figure");
    root->title = list.title;
    root->description = list.description;
    const bool wholeCountry = shapes && first.state.extent.heightM <= 0 && shapes->bounds().height() > 0;
    const double aspect = wholeCountry ? std::max(0.1, shapes->bounds().width() / shapes->bounds().height()) : 1;
    const PanelGrid grid = PanelGrid::forPanels(maps.panels.size(), texts, legend, theme, options, aspect);
    const FigureLayout &layout = grid.layout();
    const FigureStyle style{theme, layout.k};
    for (std::size_t i = 0; shapes && i < maps.panels.size(); ++i) {
        MapSheet sheet(data, maps.panels[i], describe, style, options);
        if (maps.panels.size() > 1)
            sheet.leaveOutNames();
        const QRectF frame = grid.frame(i);
        sheet.draw(frame, *root);
        grid.drawCaption(i, maps.panels[i].caption, style, *root);
        if (i == 0)
            legend.symbolRadius = sheet.discRadius(frame);
        if (i == 0 && texts.scaleBar)
            root->children.emplace_back(scaleBarGroup(layout, style, sheet.transform(frame).metresPerUnit));
    }
    root->children.emplace_back(textGroup(layout));
    root->children.emplace_back(FigureLegend(legend, style, layout.legendColumns).draw(layout.legendAt));
    list.root = std::move(root);
    return list;
}

DisplayList mapFigure(const AtlasData &data, const ViewState &state, const FigureOptions &options)
{
    return mapFigure(data, MapPanels{{MapPanel{state, classifyView(data, state)}}}, options);
}

} // namespace atlas
