// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_scene.h"

#include "layers/render/legend_model.h"
#include "layers/view/class_doubts.h"
#include "layers/view/colour_space.h"
#include "layers/view/drawn_shapes.h"
#include "layers/view/map_marks.h"

#include <algorithm>
#include <utility>
#include <cmath>

namespace atlas {

namespace {

/// Inhabitants in the newest year that has them; empty if the table has none.
std::vector<double> inhabitants(const AtlasData &data, int table)
{
    const QString indicator = QStringLiteral("inwoners");
    const std::vector<int> years = data.years(indicator);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (const Column *column = data.column(indicator, *year, table))
            return column->values;
    }
    return {};
}

/// @param symbols of the same places, or empty
std::vector<MapLabel> labelsOf(const AtlasData &data, int table, const ArcMap &shapes, const QString &language, const MapSymbols &symbols)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    const std::vector<double> people = inhabitants(data, table);
    std::vector<double> discs(static_cast<std::size_t>(places.size()), 0);
    for (const MapSymbol &symbol : symbols.discs)
        discs[symbol.area] = symbol.weight;
    std::vector<MapLabel> labels;
    labels.reserve(static_cast<std::size_t>(places.size()));
    for (int row = 0; row < places.size(); ++row) {
        const auto area = static_cast<std::size_t>(row);
        const double areaM2 = shapes.areaM2(area);
        if (!(areaM2 > 0))
            continue;
        const double importance = people.empty() ? areaM2 : people[area];
        labels.push_back({places.name(row, language), shapes.labelPoint(area),
                          std::isfinite(importance) ? importance : 0, std::sqrt(areaM2), discs[area]});
    }
    std::ranges::stable_sort(labels, std::ranges::greater{}, &MapLabel::importance);
    return labels;
}

// Between places whose classes are patterns a white border would be lost.
constexpr double kPatternBorderInk = 0.55;

MapSymbols symbolsOf(const MapMarks &marks, const ArcMap &shapes, std::vector<SymbolColours> styles, double scale)
{
    MapSymbols symbols;
    symbols.styles = std::move(styles);
    symbols.whole = shapes.bounds();
    symbols.radiusM = marks.sizes->radiusM;
    if (marks.form == MapForm::Graduated)
        symbols.mostPx = kClassDiscRadiusPx * scale;   // the rows of a legend show them as they are
    for (std::size_t row = 0; row < std::min(marks.sizes->weight.size(), shapes.areaCount()); ++row) {
        if (marks.sizes->weight[row] > 0 && !shapes.areaBox(row).isEmpty())
            symbols.discs.push_back({static_cast<std::uint32_t>(row), shapes.labelPoint(row), marks.sizes->weight[row], marks.groupOf[row]});
    }
    std::ranges::stable_sort(symbols.discs, std::ranges::greater{}, &MapSymbol::weight);
    return symbols;
}

MapPatterns patternsOf(const MapMarks &marks, const ThemeTokens &theme)
{
    MapPatterns patterns;
    patterns.ink = patternInk(theme);
    if (marks.form == MapForm::Bivariate) {
        for (int cell = 0; cell < kCells; ++cell)
            patterns.patterns.push_back(cellPattern(cell % kThirds, cell / kThirds));
    } else {
        patterns.patterns = classPatterns(static_cast<int>(marks.counts.size()));
    }
    const auto missing = static_cast<std::uint8_t>(patterns.patterns.size());
    patterns.patterns.push_back(missingPattern());
    for (const int group : marks.groupOf)
        patterns.of.push_back(group < 0 ? missing : static_cast<std::uint8_t>(group));
    return patterns;
}

/// What fills the places of a group.
std::vector<QColor> groupColours(const MapMarks &marks, const ViewState &state, const ClassifiedFigures &classified, const ThemeTokens &theme)
{
    if (marks.sizes)
        return std::vector<QColor>(marks.counts.size(), landColour(theme));
    std::vector<QColor> colours;
    if (marks.pair) {
        const auto cells = bivariateColours(theme);
        colours.assign(cells.begin(), cells.end());
    } else {
        colours = classColours(state, classified);
    }
    if (state.map.patterns) {
        for (QColor &colour : colours)
            colour = patternGround(colour, theme);
    }
    return colours;
}

} // namespace

std::shared_ptr<const MapScene> makeScene(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified)
{
    auto scene = std::make_shared<MapScene>();
    scene->theme = themeTokens(state.theme);
    scene->language = state.language;
    const int table = classified.figures.table;
    if (table < 0)
        return scene;
    scene->shapes = drawnShapes(data, state);
    scene->tiled = isTiled(data, state);
    if (!scene->shapes)
        return scene;

    MapMarks marks = mapMarks(data, state, classified, scene->shapes.get());
    const std::vector<QColor> colours = groupColours(marks, state, classified, scene->theme);
    marks.groupOf.resize(scene->shapes->areaCount(), -1);
    scene->fill.assign(scene->shapes->areaCount(), 0);
    for (std::size_t row = 0; row < scene->fill.size(); ++row) {
        const int group = marks.groupOf[row];
        if (group >= 0 && static_cast<std::size_t>(group) < colours.size())
            scene->fill[row] = colours[static_cast<std::size_t>(group)].rgb();
    }
    if (marks.sizes) {
        scene->symbols = symbolsOf(marks, *scene->shapes, symbolColours(state, classified), scene->theme.scale);
    } else if (state.map.patterns) {
        scene->patterns = patternsOf(marks, scene->theme);
        scene->theme.border = mixed(scene->theme.paper, scene->theme.ink, kPatternBorderInk);
    }
    scene->groupOf = std::move(marks.groupOf);
    for (const QString &level : state.overlays) {
        const int parents = overlayTable(data, level, table);
        if (parents < 0)
            continue;
        OverlayLines lines;
        lines.level = level;
        lines.arcs = borderArcs(*scene->shapes, data.parentRows(table, parents));
        if (lines.arcs.empty())
            continue;
        lines.chains = chainArcs(*scene->shapes, lines.arcs);
        lines.style = overlayStyle(level, scene->theme);
        scene->overlays.push_back(std::move(lines));
    }
    // Solid lines of larger units first: dashes stay readable on top of them.
    std::ranges::stable_partition(scene->overlays, [](const OverlayLines &lines) { return lines.style.dashesPx.empty(); });
    if (state.map.marksDoubts()) {
        for (const int row : classDoubts(data, state, classified).marked)
            scene->doubts.push_back(static_cast<std::uint32_t>(row));
    }
    if (state.labels)
        scene->labels = labelsOf(data, table, *scene->shapes, state.language, scene->symbols);
    return scene;
}

} // namespace atlas
