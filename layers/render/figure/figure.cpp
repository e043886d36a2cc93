// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/figure.h"

#include "layers/render/charts/charts.h"
#include "layers/render/figure/compare_figure.h"
#include "layers/render/figure/map_figure.h"
#include "layers/render/figure/map_panels.h"
#include "layers/render/figure/page_figure.h"
#include "layers/view/comparison.h"
#include "layers/view/translate.h"

#include <algorithm>

namespace atlas {

namespace {

/// The words of the figure go to the part where it is the only one, else to the page, which sets the margin.
struct Words {
    QString title, subtitle, note;
    std::optional<double> margin;
};

DisplayList chartOf(const AtlasData &data, const FigureSpec &spec, ChartKind kind, const Words &words, QSizeF size)
{
    const ClassifiedFigures classified = classifyView(data, spec.view);
    const ChartInput input{data, spec.view, classified};
    const auto content = chartContent(kind, input);
    const FigureStyle style{themeTokens(spec.view.theme), spec.scale};
    const DisplayList list = chartPage(kind, *content, input, style, size, {words.title, words.subtitle, words.note, {}, words.margin});
    return list.root ? list : sentenceFigure(spec, drawChart(kind, *content, input, style, size).empty, size);
}

DisplayList comparisonOf(const AtlasData &data, const FigureSpec &spec, const Words &words, QSizeF size)
{
    const Comparison comparison = compare(data, spec.view);
    if (comparison.places.size() < 2)
        return sentenceFigure(spec, translate(spec.view.language, "Figure", QT_TRANSLATE_NOOP("Figure", "There is nothing to compare: choose two to five places beside the map.")), size);
    return compareFigure(data, spec.view, comparison, {size, 0, spec.scale, words.margin});
}

DisplayList partOf(const AtlasData &data, const FigureSpec &spec, const FigurePart &part, const Words &words, QSizeF size)
{
    switch (part.kind) {
    case FigurePart::Kind::Chart: return chartOf(data, spec, part.chart, words, size);
    case FigurePart::Kind::Comparison: return comparisonOf(data, spec, words, size);
    case FigurePart::Kind::Map: break;
    }
    return mapFigure(data, mapPanels(data, spec), {size, words.title, words.subtitle, words.note, spec.scale, spec.locator, spec.scaleBar, spec.annotations, words.margin});
}

} // namespace

DisplayList figureOf(const AtlasData &data, const FigureSpec &spec)
{
    DisplayList list;
    const bool ownWords = spec.parts.size() == 1 && spec.parts.front().kind != FigurePart::Kind::Comparison;
    if (ownWords) {
        list = partOf(data, spec, spec.parts.front(), {spec.title, spec.subtitle, spec.note, {}}, spec.size.pageUnits());
    } else {
        list = pageFigure(spec, [&](std::size_t i, QSizeF size, double margin) {
            return partOf(data, spec, spec.parts[static_cast<qsizetype>(i)], {{}, {}, {}, margin}, size);
        });
    }
    if (spec.transparent)
        list.background = QColor();
    if (!spec.alternative.isEmpty() && list.root) {
        list.description = spec.alternative;
        auto root = std::make_shared<display::Group>(*list.root);
        root->description = spec.alternative;
        list.root = std::move(root);
    }
    return list;
}

} // namespace atlas
