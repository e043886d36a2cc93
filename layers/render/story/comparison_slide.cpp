// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/render/story/comparison_slide.h"

#include "layers/render/charts/chart_parts.h"
#include "layers/render/figure/compare_figure.h"
#include "layers/render/figure/compare_strip.h"
#include "layers/render/story/slide_frame.h"
#include "layers/render/story/slide_map.h"
#include "layers/render/story/slide_places.h"
#include "layers/render/story/slide_source.h"
#include "layers/render/story/slide_table.h"
#include "layers/view/comparison.h"
#include "layers/view/translate.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr std::size_t kMostRows = 6;
/// With more figures side by side there is no room for strips.
constexpr std::size_t kMostWithStrips = 3;

/// The rows and columns of a comparison, for a room.
class ComparisonSheet {
public:
    ComparisonSheet(const AtlasData &data, const ViewState &view, const Comparison &comparison, const SlidePage &page)
        : m_data(data), m_comparison(comparison), m_page(page), m_describe(view.language)
    {
        const ThemeTokens &theme = page.style.theme;
        for (std::size_t i = 0; i < comparison.places.size(); ++i) {
            m_colours.push_back(chart::readable(theme.place[i % theme.place.size()], theme));
            m_columns.push_back({comparison.names[static_cast<qsizetype>(i)], m_colours.back()});
        }
        m_reference = comparison.places.size() < kMostWithStrips && !comparison.reference.name.isEmpty();
        if (m_reference)
            m_columns.push_back({QStringLiteral("◇\u00A0%1").arg(comparison.reference.name), theme.ink2});
        std::vector<std::size_t> order = rowsByImportance(data, view, comparison);
        order.resize(std::min(order.size(), kMostRows));
        for (const std::size_t row : order)
            addRow(comparison.rows[row]);
    }

    [[nodiscard]] const std::vector<SlideColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<SlideRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<const ComparisonRow *> &shown() const { return m_shown; }
    [[nodiscard]] bool hasReference() const { return m_reference; }

    /// What a tick of the strips is.
    [[nodiscard]] QString strips() const
    {
        const bool mixed = std::ranges::any_of(m_comparison.places, [&](const auto &place) { return place.table != m_comparison.places.front().table; });
        const LevelInfo *level = m_data.level(m_data.tables()[static_cast<std::size_t>(m_comparison.places.front().table)].level);
        if (mixed || level == nullptr)
            return translate(m_page.language, "Slide", QT_TRANSLATE_NOOP("Slide", "each tick is a place"));
        return translate(m_page.language, "Slide", QT_TRANSLATE_NOOP("Slide", "each tick is one of the %1")).arg(level->plural.in(m_page.language));
    }

    [[nodiscard]] QString description(std::size_t rows) const
    {
        QStringList lines;
        for (std::size_t r = 0; r < std::min(rows, m_rows.size()); ++r) {
            QStringList said;
            for (std::size_t c = 0; c < m_rows[r].cells.size(); ++c) {
                const SlideCell &cell = m_rows[r].cells[c];
                said += QStringLiteral("%1 %2").arg(m_columns[c].heading, cell.note.isEmpty() ? cell.figure : QStringLiteral("%1 (%2)").arg(cell.figure, cell.note));
            }
            lines += QStringLiteral("%1: %2").arg(m_rows[r].label, said.join(QStringLiteral(", ")));
        }
        return lines.join(QStringLiteral(". "));
    }

private:
    void addRow(const ComparisonRow &row)
    {
        const Indicator *indicator = m_data.indicator(row.indicator);
        if (indicator == nullptr)
            return;
        SlideRow made;
        const QString name = indicator->shortName.in(m_page.language);
        const bool sign = roomFigure(m_describe, *indicator, 1) == m_describe.value(*indicator, 1);
        const QString unit = indicator->unit.in(m_page.language);
        // The unit stands with the name where the figures do not have it and the name does not say it.
        made.label = sign || unit.isEmpty() || name.contains(unit, Qt::CaseInsensitive) ? name : QStringLiteral("%1, %2").arg(name, unit);
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            made.cells.push_back(cellOf(*indicator, row.figures[i], m_colours[i]));
        if (m_reference)
            made.cells.push_back(cellOf(*indicator, row.reference.value_or(ComparedFigure{}), m_page.style.theme.ink2));
        if (m_columns.size() <= kMostWithStrips && !row.strips.empty()) {
            made.picture = [this, &row](const QRectF &room, display::Group &group) {
                group.children.emplace_back(comparisonStrip(m_data, row, m_colours, m_page.style, room.size(), room.topLeft()));
            };
        }
        m_rows.push_back(std::move(made));
        m_shown.push_back(&row);
    }

    [[nodiscard]] SlideCell cellOf(const Indicator &indicator, const ComparedFigure &figure, const QColor &colour) const
    {
        SlideCell cell;
        cell.known = std::isfinite(figure.value);
        cell.colour = cell.known ? colour : m_page.style.theme.ink2;
        cell.figure = cell.known ? roomFigure(m_describe, indicator, figure.value) : noFigure(m_page.language);
        if (cell.known && figure.year != m_comparison.year)
            cell.note = QString::number(figure.year);
        return cell;
    }

    const AtlasData &m_data;
    const Comparison &m_comparison;
    const SlidePage &m_page;
    Describe m_describe;
    std::vector<QColor> m_colours;
    std::vector<SlideColumn> m_columns;
    std::vector<SlideRow> m_rows;
    std::vector<const ComparisonRow *> m_shown;
    bool m_reference = false;
};

} // namespace

Slide comparisonSlide(const AtlasData &data, const StoryStep &step, const SlideOptions &options)
{
    const SlidePage page(options);
    const ViewState view = slideView(data, step.view, options);
    const Comparison comparison = compare(data, view);
    const QString own = step.title.in(page.language);
    SlideWords words{own.isEmpty() ? comparison.names.join(QStringLiteral(" – ")) : own, {}, step.text.in(page.language), {}};
    SlideSource source(data, page.language);
    auto root = std::make_shared<display::Group>();
    root->id = QStringLiteral("slide");
    if (comparison.places.size() < 2) {
        words.text += (words.text.isEmpty() ? QString() : QStringLiteral("\n"))
            + translate(page.language, "Figure", QT_TRANSLATE_NOOP("Figure", "There is nothing to compare: choose two to five places beside the map."));
        const SlideFrame frame(page, words, {}, {});
        frame.draw(*root);
        return {page.finished(root, words.title, words.text), {}, frame.isWhole()};
    }
    const ComparisonSheet sheet(data, view, comparison, page);
    for (const ComparisonRow *row : sheet.shown()) {
        for (const LevelStrip &strip : row->strips)
            source.add(strip.figures->sources, strip.year, 0, 0);
        for (const ComparedFigure &figure : row->figures) {
            if (std::isfinite(figure.value))
                source.add({}, figure.year, 0, figure.flags);
        }
    }
    source.add(step.source.in(page.language));
    words.source = source.line();
    words.subtitle = QString::number(comparison.year);
    SlideNeeds needs;
    needs.leastAspect = 0.9;
    needs.mostAspect = 2.4;
    needs.column = false;
    needs.share = 0.48;
    const SlideFrame frame(page, words, {}, needs);
    const SlideTable table(page, sheet.columns(), sheet.rows(), sheet.strips());
    const std::size_t rows = table.rowsIn(frame.room().size());
    auto figure = std::make_shared<display::Group>();
    figure->id = QStringLiteral("figure");
    table.draw(frame.room(), rows, *figure);
    root->children.emplace_back(std::shared_ptr<const display::Group>(std::move(figure)));
    frame.draw(*root);
    return {page.finished(root, words.title, sheet.description(rows)), {}, frame.isWhole() && rows == sheet.rows().size()};
}

} // namespace atlas
