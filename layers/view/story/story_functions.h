// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/figures.h"
#include "layers/view/story/story_figures.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A place and the atlas that has it: groups are in one of their own.
struct StoryPlace {
    std::shared_ptr<const AtlasData> data;
    AtlasData::PlaceRef ref;
};

/// The arguments of a call, taken as what they must be. The first one that is not is remembered, and what is taken
/// after it means nothing: a function takes all it needs, asks failed() and only then looks anything up.
class StoryArguments {
public:
    StoryArguments(StoryFigures &figures, std::vector<StoryValue> values) : m_figures(figures), m_values(std::move(values)) {}

    [[nodiscard]] StoryFigures &figures() const { return m_figures; }
    [[nodiscard]] const AtlasData &data() const { return *m_figures.data(); }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] bool failed() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; }

    QString text(std::size_t i);
    double number(std::size_t i);
    int whole(std::size_t i);
    int year(std::size_t i) { return whole(i); }
    Indicator indicator(std::size_t i);
    int table(std::size_t i);                           ///< that stands for a level
    StoryPlace place(std::size_t i);                    ///< a code, or krimp, anticipeer, overig
    /// A filter in which %1, %2 … stand for the numbers from `numbers` on: "aandeel > %1". Empty where there is no such
    /// argument.
    QString filter(std::size_t i, std::size_t numbers);
    /// Rows of a table for which a filter is true; all for an empty one. Every indicator in it must have figures in the
    /// year it is asked for: another year is never taken instead.
    std::vector<int> matching(const QString &filter, int table, int year);
    /// Where the figures come from that a filter reads, and those of the numbers in it.
    QStringList sourcesOfFilter(const QString &filter, int table, int year, std::size_t numbers);
    /// Figures of a table, of which at least one is there.
    std::shared_ptr<const Figures> figuresOf(const Indicator &indicator, int year, int table);

    void fail(const QString &reason);

private:
    StoryFigures &m_figures;
    std::vector<StoryValue> m_values;
    QString m_reason;
};

/// A value of an indicator's figures, with their sources and what must be said with it.
/// @return or why there is none; for a count that was put together, also that some part is missing.
StoryAnswer figureAt(const AtlasData &data, const Indicator &indicator, const Figures &figures, int row);
/// A number that is counted, ranked or computed: so many decimals.
StoryValue plainValue(double number, int decimals, const QStringList &sources);

/// A function that expressions may call.
struct StoryFunction {
    const char *name;
    const char *signature;          ///< "figure(indicator, place, year)"
    std::size_t least, most;        ///< arguments
    StoryAnswer (*evaluate)(StoryArguments &arguments);
};

/// null for a name that is none.
const StoryFunction *findStoryFunction(const QString &name);
/// figure, sumover, report, name, rank, of, median, highest, lowest, figureat; count, total, aggregate, reach; correlation,
/// spearman, elasticity, slope, pairs, gap.
std::span<const StoryFunction> storyFigureFunctions();
std::span<const StoryFunction> storySetFunctions();
std::span<const StoryFunction> storyRelationFunctions();

} // namespace atlas
