// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/map_scene.h"

#include "layers/render/legend_model.h"
#include "layers/view/palette.h"

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

std::vector<MapLabel> labelsOf(const AtlasData &data, int table, const QString &language)
{
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    const std::vector<double> people = inhabitants(data, table);
    std::vector<MapLabel> labels;
    labels.reserve(static_cast<std::size_t>(places.size()));
    for (int row = 0; row < places.size(); ++row) {
        const auto area = static_cast<std::size_t>(row);
        const double areaM2 = places.shapes->areaM2(area);
        if (!(areaM2 > 0))
            continue;
        const double importance = people.empty() ? areaM2 : people[area];
        labels.push_back({places.name(row, language), places.shapes->labelPoint(area),
                          std::isfinite(importance) ? importance : 0, std::sqrt(areaM2)});
    }
    std::ranges::stable_sort(labels, std::ranges::greater{}, &MapLabel::importance);
    return labels;
}

} // namespace

std::vector<QColor> classColours(const ViewState &state, const ClassifiedFigures &classified)
{
    const ClassificationSpec &spec = state.classification;
    const Palette *palette = findPalette(spec.palette);
    const bool diverging = spec.midpoint && palette != nullptr && palette->kind == Palette::Kind::Diverging;
    std::vector<QColor> colours = diverging
        ? divergingColours(spec.palette, classified.lower, classified.upper, *spec.midpoint, spec.reversed)
        : paletteColours(spec.palette, static_cast<int>(classified.upper.size()), spec.reversed);
    return themeTokens(state.theme).dark ? liftedForDark(std::move(colours)) : colours;
}

std::shared_ptr<const MapScene> makeScene(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified)
{
    auto scene = std::make_shared<MapScene>();
    scene->theme = themeTokens(state.theme);
    scene->language = state.language;
    const int table = classified.figures.table;
    if (table < 0)
        return scene;
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    scene->shapes = places.shapes;
    if (!scene->shapes)
        return scene;

    const std::vector<QColor> colours = classColours(state, classified);
    scene->fill.assign(scene->shapes->areaCount(), 0);
    for (std::size_t row = 0; row < std::min(scene->fill.size(), classified.classOf.size()); ++row) {
        const int classIndex = classified.classOf[row];
        if (classIndex >= 0 && static_cast<std::size_t>(classIndex) < colours.size())
            scene->fill[row] = colours[static_cast<std::size_t>(classIndex)].rgb();
    }
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
    if (state.labels)
        scene->labels = labelsOf(data, table, state.language);
    return scene;
}

} // namespace atlas
