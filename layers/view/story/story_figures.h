// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/report_figures.h"
#include "layers/view/charts/gap_data.h"
#include "layers/view/story/story_expression.h"
#include "layers/view/story/story_value.h"

#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace atlas {

/// The data that the expressions of stories are looked up in, with what was worked out for them before. Not
/// thread-safe; made once for all stories of a build.
class StoryFigures {
public:
    StoryFigures(std::shared_ptr<const AtlasData> data, std::vector<ReportFigure> reports);

    [[nodiscard]] const std::shared_ptr<const AtlasData> &data() const { return m_data; }
    [[nodiscard]] const std::vector<ReportFigure> &reports() const { return m_reports; }

    /// See withShrinkageGroups(); null if the atlas knows of no shrinking regions.
    std::shared_ptr<const AtlasData> grouped();
    /// See withPlaceSet().
    std::shared_ptr<const AtlasData> withSet(int table, const std::vector<int> &rows);
    const GapData &gap(const QString &indicator, const QString &level, GapMeasure measure, bool weighted);

private:
    std::shared_ptr<const AtlasData> m_data, m_grouped;
    bool m_groupsTried = false;
    std::vector<ReportFigure> m_reports;
    std::map<std::pair<int, std::vector<int>>, std::shared_ptr<const AtlasData>> m_sets;
    std::map<std::tuple<QString, QString, int, bool>, GapData> m_gaps;
};

/// What an expression comes to. All functions are in storyFunctions().
/// @return or the reason why it comes to nothing, with the call that has none: a figure, place, year or indicator that
///         is not there, an aggregate that may not be made or that rests on too little. Missing is never zero.
StoryAnswer evaluate(StoryFigures &figures, const StoryExpression &expression);
/// Parses and evaluates.
StoryAnswer evaluate(StoryFigures &figures, const QString &expression);

} // namespace atlas
