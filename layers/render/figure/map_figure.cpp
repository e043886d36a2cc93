// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/map_figure.h"

#include "layers/render/figure/figure_font.h"
#include "layers/render/figure/figure_layout.h"
#include "layers/render/figure/figure_map.h"
#include "layers/render/legend_model.h"
#include "layers/render/scale_bar.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

FigureTexts textsOf(const AtlasData &data, const ClassifiedFigures &classified, const Describe &describe, const FigureOptions &options)
{
    FigureTexts texts;
    const Figures &figures = classified.figures;
    const Indicator *indicator = data.indicator(figures.indicator);
    texts.title = !options.title.isEmpty() ? options.title : indicator != nullptr ? indicator->name.in(describe.language()) : QString();
    texts.subtitle = !options.subtitle.isEmpty() ? options.subtitle : describe.subtitle(data, classified);
    if (!options.note.isEmpty())
        texts.notes += options.note;
    if (figures.none)
        texts.notes += describe.noFigures(data, figures);
    texts.notes += describe.notes(data, classified);
    texts.notes += describe.sourceLine(data, figures);
    texts.notes.removeAll(QString());
    if (figures.table >= 0 && data.tables()[static_cast<std::size_t>(figures.table)].approximate)
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

} // namespace

DisplayList mapFigure(const AtlasData &data, const ViewState &state, const FigureOptions &options)
{
    const Describe describe(state.language);
    const ClassifiedFigures classified = classifyView(data, state);
    const FigureTexts texts = textsOf(data, classified, describe, options);
    const LegendModel legend = legendFor(data, state, classified, describe);

    MapScene scene = *makeScene(data, state, classified);
    const bool drawn = scene.shapes && !scene.shapes->bounds().isEmpty();
    double aspect = 1;
    if (drawn && state.extent.heightM <= 0 && scene.shapes->bounds().height() > 0)
        aspect = std::max(0.1, scene.shapes->bounds().width() / scene.shapes->bounds().height());
    const FigureLayout layout = layoutFigure(texts, legend, scene.theme, options.size, options.scale, aspect);
    const FigureStyle style{scene.theme, layout.k};

    DisplayList list;
    list.size = options.size;
    list.background = scene.theme.canvas;
    list.title = texts.title;
    QStringList description{texts.subtitle};
    for (const LegendRow &row : legend.rows)
        description += row.countText.isEmpty() ? row.label : QStringLiteral("%1: %2").arg(row.label, row.countText);
    description += texts.notes;
    description.removeAll(QString());
    list.description = description.join(QStringLiteral("; "));

    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("figure");
    root->title = list.title;
    root->description = list.description;
    if (drawn) {
        // Names are set at the size of the figure's type.
        scene.theme.notePx = std::max(1, static_cast<int>(std::lround(scene.theme.notePx * layout.k)));
        scene.theme.scale *= layout.k;
        root->children.emplace_back(figureMap({data, state, classified, scene, describe}, style, layout.map));
        root->children.emplace_back(scaleBarGroup(layout, style, figureViewport(scene, state, layout.map.size()).metresPerPixel));
    }
    root->children.emplace_back(textGroup(layout));
    root->children.emplace_back(FigureLegend(legend, style, layout.legendColumns).draw(layout.legendAt));
    list.root = std::move(root);
    return list;
}

} // namespace atlas
