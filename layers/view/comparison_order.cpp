// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/comparison_order.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace atlas {

namespace {

/// Figures further away than this say little of the asked year.
constexpr int kYearsAway = 10;
/// Of more parts of one whole than this, the largest lead.
constexpr std::size_t kMostParts = 8;

int newestYear(const ComparisonRow &row)
{
    int year = 0;
    for (const ComparedFigure &figure : row.figures)
        year = std::max(year, figure.year);
    return year;
}

double largest(const ComparisonRow &row)
{
    double value = -std::numeric_limits<double>::infinity();
    for (const ComparedFigure &figure : row.figures) {
        if (std::isfinite(figure.value))
            value = std::max(value, figure.value);
    }
    return value;
}

bool isFarAway(const ComparisonRow &row, int year)
{
    return newestYear(row) != 0
        && std::ranges::all_of(row.figures, [year](const ComparedFigure &f) { return f.year == 0 || std::abs(f.year - year) > kYearsAway; });
}

/// The many parts of one whole: newest, then largest first, in the places these rows had.
void orderParts(const AtlasData &data, std::vector<ComparisonRow> &rows)
{
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> wholes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Indicator *indicator = data.indicator(rows[i].indicator);
        if (indicator && indicator->kind == IndicatorKind::Rate && indicator->isPercentage() && !indicator->denominator.isEmpty())
            wholes[{indicator->theme, indicator->denominator}].push_back(i);
    }
    for (const auto &[whole, places] : wholes) {
        if (places.size() <= kMostParts)
            continue;
        std::vector<ComparisonRow> parts;
        for (const std::size_t place : places)
            parts.push_back(std::move(rows[place]));
        std::ranges::stable_sort(parts, std::greater<>(), [](const ComparisonRow &row) { return std::pair(newestYear(row), largest(row)); });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            parts[i].secondary = i >= kMostParts;
            rows[places[i]] = std::move(parts[i]);
        }
    }
}

void markSecondary(const AtlasData &data, int year, std::vector<ComparisonRow> &rows)
{
    // The first indicator of a theme is what the theme is about: inhabitants.
    std::map<QString, QString> firstOf;
    for (const Indicator &indicator : data.indicators())
        firstOf.try_emplace(indicator.theme, indicator.code);
    std::map<QString, bool> leads;
    for (ComparisonRow &row : rows) {
        const Indicator *indicator = data.indicator(row.indicator);
        // What kind an inferred indicator is, is a guess.
        const bool count = indicator && !indicator->inferred && indicator->kind == IndicatorKind::Count && firstOf[indicator->theme] != indicator->code;
        row.secondary = row.secondary || count || isFarAway(row, year);
        bool &any = leads[indicator ? indicator->theme : QString()];
        any = any || !row.secondary;
    }
    for (ComparisonRow &row : rows) {
        const Indicator *indicator = data.indicator(row.indicator);
        row.secondary = row.secondary && leads[indicator ? indicator->theme : QString()];
    }
}

} // namespace

void orderRows(const AtlasData &data, ComparisonOrder order, int year, std::vector<ComparisonRow> &rows)
{
    orderParts(data, rows);
    markSecondary(data, year, rows);
    if (order == ComparisonOrder::Difference) {
        std::ranges::stable_sort(rows, {}, [](const ComparisonRow &row) { return std::pair(row.secondary, std::isnan(row.size) ? 1.0 : -row.size); });
        return;
    }
    const auto rank = [&](const ComparisonRow &row) {
        const Indicator *indicator = data.indicator(row.indicator);
        const Theme *theme = indicator ? data.theme(indicator->theme) : nullptr;
        return std::tuple(theme ? theme->order : std::numeric_limits<int>::max(), indicator ? indicator->theme : QString(), row.secondary);
    };
    std::ranges::stable_sort(rows, {}, rank);
}

} // namespace atlas
