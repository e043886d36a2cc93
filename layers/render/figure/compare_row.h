// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/render/figure/figure_style.h"
#include "layers/view/comparison.h"
#include "layers/view/describe.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// One indicator of a comparison figure: its name, the figures in the colours of the places, their difference, the
/// strip, and the ranks beneath. Measured once, drawn where there is room.
class CompareRow {
public:
    /// @param width of the column, page units
    CompareRow(const AtlasData &data, const Comparison &comparison, const ComparisonRow &row, const FigureStyle &style,
               const Describe &describe, double width);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] std::shared_ptr<const display::Group> draw(QPointF corner) const;

private:
    /// A text with its place in the row.
    struct Run {
        display::Text text;
        double width = 0;
    };

    void layName();
    void layFigures();
    void layDifference(double baseline);
    /// How far each place is from the first; of three to five places.
    void layDifferences();
    void layRanks();
    [[nodiscard]] Run run(const QString &id, const QString &text, double sizePx, int weight, const QColor &colour) const;
    /// Sets a run into the cell of a place: with two places at both ends, otherwise side by side.
    void setInCell(Run &run, std::size_t place, double baseline) const;
    [[nodiscard]] double cellWidth() const;
    [[nodiscard]] QString rankText(std::size_t place, double sizePx) const;
    [[nodiscard]] QColor colourOf(std::size_t place) const;
    [[nodiscard]] bool isPair() const { return m_row.figures.size() == 2; }

    const AtlasData &m_data;
    const Comparison &m_comparison;
    const ComparisonRow &m_row;
    const FigureStyle &m_style;
    const Describe &m_describe;
    double m_width, m_height = 0, m_stripTop = 0;
    TextBlock m_name;
    std::vector<Run> m_runs;
    std::vector<Run> m_figures;     ///< per place, as they stand in m_runs
};

} // namespace atlas
