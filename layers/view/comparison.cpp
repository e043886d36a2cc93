// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison.h"

#include "layers/view/comparison_figures.h"
#include "layers/view/comparison_order.h"
#include "layers/view/comparison_reference.h"
#include "layers/view/comparison_warnings.h"
#include "layers/view/place_name.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace atlas {

namespace {

std::vector<const Indicator *> byTheme(const AtlasData &data, const QString &only)
{
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : data.indicators()) {
        if ((only.isEmpty() || indicator.theme == only) && !data.years(indicator.code).empty())
            indicators.push_back(&indicator);
    }
    const auto order = [&](const Indicator *indicator) {
        const Theme *theme = data.theme(indicator->theme);
        return theme ? theme->order : std::numeric_limits<int>::max();
    };
    std::ranges::stable_sort(indicators, {}, order);
    return indicators;
}

/// Everything of a comparison but its rows.
class Comparer {
public:
    Comparer(const AtlasData &data, const ViewState &view) : m_data(data)
    {
        m_comparison.year = view.year;
        for (const PlaceKey &key : view.compared) {
            const auto place = data.find(key);
            if (!place || m_comparison.places.size() == kMaximumCompared)
                continue;
            m_comparison.places.push_back(*place);
            m_comparison.names += displayName(data, *place, view.language);
        }
        if (m_comparison.places.empty())
            return;
        m_comparison.reference = referenceOf(data, view, m_comparison.places.front());
        m_weights = memberWeights(data, m_comparison.reference, view.year);
    }

    [[nodiscard]] ComparisonRow row(const Indicator &indicator) const
    {
        ComparisonRow row;
        row.indicator = indicator.code;
        for (const AtlasData::PlaceRef &place : m_comparison.places)
            row.figures.push_back(comparedFigure(m_data, indicator, m_comparison.year, place));
        const int year = row.figures.empty() || row.figures.front().year == 0 ? m_comparison.year : row.figures.front().year;
        row.reference = referenceFigure(m_data, indicator, year, m_comparison.reference, m_weights);
        completeRow(m_data, indicator, m_comparison.places, row);
        return row;
    }

    [[nodiscard]] Comparison take() { return std::move(m_comparison); }

private:
    const AtlasData &m_data;
    Comparison m_comparison;
    std::vector<double> m_weights;
};

bool hasFigure(const ComparisonRow &row)
{
    return std::ranges::any_of(row.figures, [](const ComparedFigure &figure) { return figure.year != 0; });
}

} // namespace

Comparison compare(const AtlasData &data, const ViewState &view, const std::function<bool()> &stop)
{
    Comparer comparer(data, view);
    std::vector<ComparisonRow> rows;
    for (const Indicator *indicator : byTheme(data, view.comparison.theme)) {
        if (stop && stop())
            break;
        ComparisonRow row = comparer.row(*indicator);
        if (!view.comparison.hideMissing || hasFigure(row))
            rows.push_back(std::move(row));
    }
    orderRows(data, view.comparison.order, view.year, rows);
    Comparison comparison = comparer.take();
    if (!comparison.places.empty())
        comparison.rows = std::move(rows);
    comparison.warnings = comparisonWarnings(data, comparison, view.language);
    return comparison;
}

ComparisonRow compareOne(const AtlasData &data, const ViewState &view, const QString &indicator)
{
    const Indicator *known = data.indicator(indicator);
    if (known)
        return Comparer(data, view).row(*known);
    ComparisonRow none;
    none.indicator = indicator;
    return none;
}

} // namespace atlas
