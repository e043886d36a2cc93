// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/charts/relation_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

// Studentised residuals over this, either way, are commonly called outliers.
constexpr double kOutlier = 2;
// A line meets any two points.
constexpr std::size_t kFewestForALine = 3;

bool allPositive(const std::vector<double> &values)
{
    return std::ranges::all_of(values, [](double value) { return !std::isfinite(value) || value > 0; });
}

/// What y is: what was asked for, unless that is x itself.
QString indicatorOfY(const AtlasData &data, const QString &asked, const QString &x)
{
    for (const QString &code : {asked, QStringLiteral("inwoners"), QStringLiteral("woz_waarde")}) {
        if (code != x && data.indicator(code) != nullptr)
            return code;
    }
    const auto other = std::ranges::find_if(data.indicators(), [&](const Indicator &indicator) { return indicator.code != x; });
    return other == data.indicators().end() ? QString() : other->code;
}

} // namespace

Figures nearestFigures(const AtlasData &data, const QString &indicator, int year, int table)
{
    if (data.indicator(indicator) == nullptr || table < 0)
        return {};
    const std::vector<int> years = yearsWithFigures(data, indicator, table);
    const auto nearer = [year](int a, int b) { return std::abs(a - year) < std::abs(b - year); };
    const auto nearest = std::ranges::min_element(years, nearer);
    return figuresFor(data, indicator, nearest == years.end() ? year : *nearest, table);
}

RelationData relationData(const AtlasData &data, const ViewState &view, const ClassifiedFigures &classified)
{
    RelationData relation;
    const Figures &own = classified.figures;
    const ChartSettings &settings = view.charts;
    const auto figures = [&](const QString &indicator) {
        return indicator == own.indicator ? own : nearestFigures(data, indicator, own.year, own.table);
    };
    relation.x = settings.relationX.isEmpty() ? own : figures(settings.relationX);
    relation.y = figures(indicatorOfY(data, settings.relationY, relation.x.indicator));
    if (!settings.relationSize.isEmpty())
        relation.size = figures(settings.relationSize);
    const std::size_t rows = std::min(relation.x.values.size(), relation.y.values.size());
    relation.logXRefused = settings.logX && !allPositive(relation.x.values);
    relation.logYRefused = settings.logY && !allPositive(relation.y.values);
    relation.logX = settings.logX && !relation.logXRefused;
    relation.logY = settings.logY && !relation.logYRefused;
    relation.scaledX.assign(rows, std::numeric_limits<double>::quiet_NaN());
    relation.scaledY = relation.scaledX;
    for (std::size_t row = 0; row < rows; ++row) {
        const double x = relation.x.values[row];
        const double y = relation.y.values[row];
        if (!std::isfinite(x) || !std::isfinite(y))
            continue;
        relation.scaledX[row] = relation.logX ? std::log10(x) : x;
        relation.scaledY[row] = relation.logY ? std::log10(y) : y;
        ++relation.n;
    }
    relation.tooFew = relation.n < kFewestForALine;
    relation.fit.n = relation.n;
    if (!relation.tooFew) {
        relation.fit = leastSquares(relation.scaledX, relation.scaledY);
        relation.pearson = pearson(relation.scaledX, relation.scaledY);
        relation.spearman = spearman(relation.scaledX, relation.scaledY);
    }
    relation.residuals = studentisedResiduals(relation.scaledX, relation.scaledY);
    for (std::size_t row = 0; row < relation.residuals.size(); ++row) {
        if (std::abs(relation.residuals[row]) > kOutlier)
            relation.outliers.push_back(static_cast<int>(row));
    }
    return relation;
}

LinearFit relationFit(const RelationData &relation, std::span<const int> rows)
{
    std::vector<double> x, y;
    for (const int row : rows) {
        if (row < 0 || static_cast<std::size_t>(row) >= relation.scaledX.size())
            continue;
        x.push_back(relation.scaledX[static_cast<std::size_t>(row)]);
        y.push_back(relation.scaledY[static_cast<std::size_t>(row)]);
    }
    return leastSquares(x, y);
}

} // namespace atlas
