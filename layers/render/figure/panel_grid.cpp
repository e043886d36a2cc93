// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/figure/panel_grid.h"

#include "layers/view/form_words.h"
#include "layers/view/translate.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Steps over the maps of a grid, and between them.
constexpr double kCaptionSteps = 5, kGapSteps = 3;

/// "in % of the population, 1 January 2024 · municipalities": on paper no switch of levels stands beside the map.
QString wordsWithLevel(const AtlasData &data, const MapPanel &panel, const QString &words, const QString &language)
{
    const LevelInfo *level = data.level(panel.state.level);
    const QString places = level ? level->plural.in(language) : QString();
    return words.isEmpty() || places.isEmpty() ? words + places : QStringLiteral("%1 · %2").arg(words, places);
}

/// Outlined places by name; many selected ones are counted.
void addMarks(const AtlasData &data, const MapPanel &panel, const Describe &describe, LegendModel &legend)
{
    const int table = panel.classified.figures.table;
    if (table < 0)
        return;
    const PlaceTable &places = data.tables()[static_cast<std::size_t>(table)];
    const ThemeTokens &theme = themeTokens(panel.state.theme);
    const auto rowOf = [&](const PlaceKey &key) { return key.level == places.level ? places.rowOf(key.code) : -1; };
    const auto add = [&](const QString &label, std::size_t count, const QColor &colour) {
        LegendRow row;
        row.kind = LegendRow::Kind::Marked;
        row.label = label;
        row.count = count;
        row.countText = count > 1 ? describe.number(static_cast<double>(count), 0) : QString();
        row.line = markStyle(colour, theme);
        legend.rows.push_back(std::move(row));
    };
    std::vector<int> selected;
    for (const PlaceKey &key : panel.state.selection) {
        if (const int row = rowOf(key); row >= 0)
            selected.push_back(row);
    }
    if (selected.size() == 1)
        add(places.name(selected.front(), describe.language()), 1, theme.accent);
    else if (!selected.empty())
        add(translate(describe.language(), "Legend", QT_TRANSLATE_NOOP("Legend", "selected")), selected.size(), theme.accent);
    for (qsizetype i = 0; i < panel.state.compared.size(); ++i) {
        if (const int row = rowOf(panel.state.compared[i]); row >= 0)
            add(places.name(row, describe.language()), 1, theme.place[static_cast<std::size_t>(i) % theme.place.size()]);
    }
}

} // namespace

PanelGrid PanelGrid::forPanels(std::size_t panels, const FigureTexts &texts, const LegendModel &legend, const ThemeTokens &theme,
                               const FigureOptions &options, double mapAspect)
{
    PanelGrid best;
    double bestWidth = -1;
    for (std::size_t columns = 1; columns <= panels; ++columns) {
        const std::size_t rows = (panels + columns - 1) / columns;
        // Fewer columns hold as many maps in as many rows: the last would stay empty.
        if (columns > 1 && (panels + columns - 2) / (columns - 1) == rows)
            continue;
        PanelGrid grid;
        grid.m_panels = panels;
        grid.m_columns = columns;
        grid.m_layout = layoutFigure(texts, legend, theme, options.size, options.scale, mapAspect * static_cast<double>(columns) / static_cast<double>(rows),
                                     options.margin);
        const FigureStyle style{theme, grid.m_layout.k};
        grid.m_gap = panels > 1 ? style.step(kGapSteps) : 0;
        grid.m_captionHeight = panels > 1 ? style.step(kCaptionSteps) : 0;
        const QRectF frame = grid.frame(0);
        const double width = std::min(frame.width(), frame.height() * mapAspect);
        if (width > bestWidth) {
            bestWidth = width;
            best = grid;
        }
    }
    return best;
}

QRectF PanelGrid::cell(std::size_t panel) const
{
    const std::size_t rows = (m_panels + m_columns - 1) / m_columns;
    const double width = (m_layout.map.width() - m_gap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns);
    const double height = (m_layout.map.height() - m_gap * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    const auto column = static_cast<double>(panel % m_columns);
    const auto row = static_cast<double>(panel / m_columns);
    return {m_layout.map.left() + column * (width + m_gap), m_layout.map.top() + row * (height + m_gap), width, height};
}

QRectF PanelGrid::frame(std::size_t panel) const { return cell(panel).adjusted(0, m_captionHeight, 0, 0); }

void PanelGrid::drawCaption(std::size_t panel, const QString &caption, const FigureStyle &style, display::Group &group) const
{
    if (caption.isEmpty())
        return;
    const QRectF room = cell(panel);
    // One line: what does not fit is set smaller rather than cut.
    double sizePx = style.textPx();
    const auto block = [&] { return TextBlock(style, caption, 1e6, sizePx, 600, style.theme.ink); };
    if (const double width = block().size().width(); width > room.width())
        sizePx *= room.width() / width;
    block().draw(room.topLeft(), QStringLiteral("caption-%1").arg(panel + 1), group);
}

LegendModel panelLegend(const AtlasData &data, const MapPanels &maps, const Describe &describe)
{
    const MapPanel &first = maps.panels.front();
    LegendModel legend = legendFor(data, first.state, first.classified, describe);
    addMarks(data, first, describe, legend);
    if (maps.panels.size() == 1)
        return legend;
    const QString &language = describe.language();
    for (LegendRow &row : legend.rows)
        row.countText.clear();
    if (!maps.alike) {
        legend.unit.clear();
        legend.scheme = translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "each map by its own ranking"));
        const auto classes = static_cast<int>(first.classified.upper.size());
        const auto percent = [&](int part) { return describe.number(100.0 * part / std::max(1, classes), 0); };
        for (LegendRow &row : legend.rows) {
            if (row.kind != LegendRow::Kind::Class)
                continue;
            const int i = row.classIndex;
            row.label = i == 0 ? translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "lowest %1%")).arg(percent(1))
                : i + 1 == classes ? translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "highest %1%")).arg(percent(1))
                                   : QStringLiteral("%1–%2%").arg(percent(i), percent(i + 1));
        }
    } else {
        legend.scheme = translate(language, "Legend", QT_TRANSLATE_NOOP("Legend", "%1 over all maps")).arg(describe.scheme(first.state.classification.scheme));
    }
    return legend;
}

QString panelTitle(const AtlasData &data, const MapPanels &maps, const Describe &describe)
{
    const QString &language = describe.language();
    QStringList names;
    for (const MapPanel &panel : maps.panels) {
        if (const Indicator *indicator = data.indicator(panel.state.indicator))
            names += indicator->shortName.in(language);
    }
    names.removeDuplicates();
    const MapPanel &first = maps.panels.front();
    return names.size() > 1 ? QLocale(language).createSeparatedList(names) : formWords(data, first.state, first.classified, describe).title;
}

QString panelSubtitle(const AtlasData &data, const MapPanels &maps, const Describe &describe)
{
    const MapPanel &first = maps.panels.front();
    if (maps.panels.size() == 1)
        return wordsWithLevel(data, first, formWords(data, first.state, first.classified, describe).subtitle, describe.language());
    const Indicator *indicator = data.indicator(first.state.indicator);
    const bool oneIndicator = std::ranges::all_of(maps.panels, [&](const MapPanel &panel) { return panel.state.indicator == first.state.indicator; });
    if (!indicator || !oneIndicator)
        return {};
    const auto [low, high] = std::ranges::minmax(maps.panels, {}, [](const MapPanel &panel) { return panel.state.year; });
    QString phrase = indicator->phrase.in(describe.language());
    if (phrase.isEmpty())
        phrase = indicator->unit.in(describe.language());
    const QString years = QStringLiteral("%1–%2").arg(low.state.year).arg(high.state.year);
    return wordsWithLevel(data, first, phrase.isEmpty() ? years : QStringLiteral("%1, %2").arg(phrase, years), describe.language());
}

} // namespace atlas
