// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/table_slide.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_places.h"
#include "layers/render/story/slide_source.h"
#include "layers/render/story/slide_table.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The greatest amount of a row; 0 = there is none.
double largest(const StepRow &row)
{
    double most = 0;
    for (const StepCell &cell : row.cells)
        most = std::max(most, std::abs(cell.value.value_or(0)));
    return most;
}

} // namespace

Slide tableSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const ThemeTokens &theme = page.style.theme;
    const StepTable &table = step.table;
    // The first column in the colour of what it is about; the others are what it is set against.
    const auto colourOf = [&](qsizetype column) {
        return chart::readable(theme.place[static_cast<std::size_t>(column) % theme.place.size()], theme);
    };
    std::vector<SlideColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        columns.push_back({table.columns[i].in(page.language), colourOf(i)});
    double overAll = 0;
    for (const StepRow &row : table.rows)
        overAll = std::max(overAll, largest(row));
    std::vector<SlideRow> rows;
    QStringList description;
    for (const StepRow &row : table.rows) {
        SlideRow made;
        made.label = row.label.in(page.language);
        const double whole = table.bars == StepTable::Bars::Row ? largest(row) : overAll;
        QStringList said;
        for (qsizetype i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const StepCell &cell = row.cells[i];
            SlideCell shown;
            shown.known = !cell.text.in(page.language).isEmpty();
            shown.figure = shown.known ? cell.text.in(page.language) : noFigure(page.language);
            shown.colour = shown.known ? colourOf(i) : theme.ink2;
            if (table.bars != StepTable::Bars::None && cell.value && whole > 0)
                shown.bar = *cell.value / whole;
            said += table.columns[i].in(page.language).isEmpty() ? shown.figure : QStringLiteral("%1: %2").arg(table.columns[i].in(page.language), shown.figure);
            made.cells.push_back(std::move(shown));
        }
        description += QStringLiteral("%1 – %2").arg(made.label, said.join(QStringLiteral(", ")));
        rows.push_back(std::move(made));
    }

    SlideSource source(data, page.language);
    source.add(step.source.in(page.language));
    const SlideWords words{step.title.in(page.language), {}, step.text.in(page.language), source.line()};
    SlideNeeds needs;
    needs.leastAspect = 0.9;
    needs.mostAspect = 2.6;
    needs.column = table.rows.size() <= 3 || page.size.width() > 1.6 * page.size.height();
    needs.share = 0.42;
    const SlideFrame frame(page, words, {}, needs);
    const SlideTable drawn(page, columns, rows);
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    const std::size_t shown = drawn.rowsIn(frame.room().size());
    drawn.draw(frame.room(), shown, *figure);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame.draw(*root);
    return {page.finished(root, words.title, description.join(QStringLiteral(". "))), {}, frame.isWhole() && shown == rows.size()};
}

} // namespace atlas
