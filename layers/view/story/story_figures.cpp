// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_figures.h"

#include "layers/view/story/place_groups.h"
#include "layers/view/story/story_functions.h"

#include <cmath>

namespace atlas {

namespace {

/// Sets are as small as an atlas, and a build asks for a few dozen.
constexpr std::size_t kMostSets = 8;

StoryAnswer called(StoryFigures &figures, const StoryExpression &call)
{
    const StoryFunction *function = findStoryFunction(call.text);
    if (!function)
        return Unexpected{QStringLiteral("there is no function “%1”").arg(call.text)};
    if (call.operands.size() < function->least || call.operands.size() > function->most)
        return Unexpected{QStringLiteral("%1: it is called as %2").arg(call.typed, QLatin1String(function->signature))};
    std::vector<StoryValue> values;
    for (const StoryExpression &operand : call.operands) {
        auto value = evaluate(figures, operand);
        if (!value)
            return value;
        values.push_back(std::move(*value));
    }
    StoryArguments arguments(figures, std::move(values));
    auto answer = function->evaluate(arguments);
    if (arguments.failed())
        return Unexpected{QStringLiteral("%1: %2").arg(call.typed, arguments.reason())};
    if (!answer)
        return Unexpected{QStringLiteral("%1: %2").arg(call.typed, answer.error())};
    if (!answer->text && !std::isfinite(answer->number))
        return Unexpected{QStringLiteral("%1: it comes to no number").arg(call.typed)};
    answer->lookedUp = true;
    return answer;
}

StoryAnswer combined(StoryFigures &figures, const StoryExpression &expression)
{
    const auto a = evaluate(figures, expression.operands[0]);
    if (!a)
        return a;
    if (expression.kind == StoryExpression::Kind::Negate)
        return negated(*a);
    const auto b = evaluate(figures, expression.operands[1]);
    if (!b)
        return b;
    switch (expression.kind) {
    case StoryExpression::Kind::Add:
        return sumOf(*a, *b, 1);
    case StoryExpression::Kind::Subtract:
        return sumOf(*a, *b, -1);
    case StoryExpression::Kind::Multiply:
        return productOf(*a, *b);
    default:
        return quotientOf(*a, *b);
    }
}

} // namespace

StoryFigures::StoryFigures(std::shared_ptr<const AtlasData> data, std::vector<ReportFigure> reports)
    : m_data(std::move(data)), m_reports(std::move(reports))
{
}

std::shared_ptr<const AtlasData> StoryFigures::grouped()
{
    if (!m_groupsTried)
        m_grouped = withShrinkageGroups(*m_data);
    m_groupsTried = true;
    return m_grouped;
}

std::shared_ptr<const AtlasData> StoryFigures::withSet(int table, const std::vector<int> &rows)
{
    const auto key = std::pair(table, rows);
    if (const auto known = m_sets.find(key); known != m_sets.end())
        return known->second;
    if (m_sets.size() >= kMostSets)
        m_sets.clear();
    return m_sets[key] = withPlaceSet(*m_data, table, rows);
}

const GapData &StoryFigures::gap(const QString &indicator, const QString &level, GapMeasure measure, bool weighted)
{
    const auto key = std::tuple(indicator, level, static_cast<int>(measure), weighted);
    if (const auto known = m_gaps.find(key); known != m_gaps.end())
        return known->second;
    ViewState view;
    view.level = level;
    view.language = QStringLiteral("en");
    view.charts.gapIndicator = indicator;
    view.charts.gapMeasure = measure;
    view.charts.gapWeighted = weighted;
    return m_gaps[key] = gapData(*m_data, view);
}

StoryAnswer evaluate(StoryFigures &figures, const StoryExpression &expression)
{
    StoryValue value;
    switch (expression.kind) {
    case StoryExpression::Kind::Number:
        value.number = expression.number;
        value.decimals = expression.decimals;
        return value;
    case StoryExpression::Kind::Text:
        value.text = LocalisedText{expression.text, expression.text};
        return value;
    case StoryExpression::Kind::Call:
        return called(figures, expression);
    default:
        return combined(figures, expression);
    }
}

StoryAnswer evaluate(StoryFigures &figures, const QString &expression)
{
    const auto parsed = parseStoryExpression(expression);
    if (!parsed)
        return Unexpected{parsed.error()};
    return evaluate(figures, *parsed);
}

} // namespace atlas
