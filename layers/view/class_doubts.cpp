// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/class_doubts.h"

#include "layers/stats/classify.h"
#include "layers/view/difference.h"
#include "layers/view/shown_values.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// So many other divisions must put a place elsewhere before it is marked.
constexpr std::uint8_t kMarkedFrom = 2;
// A scheme that puts a larger share of the places in one class shows nothing.
constexpr double kUneven = 0.5;

bool numberIsChosen(Scheme scheme)
{
    return scheme == Scheme::Quantile || scheme == Scheme::Equal || scheme == Scheme::FisherJenks || scheme == Scheme::Pretty;
}

/// Lines up another division with the one that is shown.
class OtherDivision {
public:
    OtherDivision(const std::vector<int> &shown, std::vector<int> other) : m_shown(shown), m_other(std::move(other))
    {
        const auto classes = [](const std::vector<int> &of) { return of.empty() ? 0 : std::ranges::max(of) + 1; };
        m_counts.assign(static_cast<std::size_t>(classes(m_other)), std::vector<std::size_t>(static_cast<std::size_t>(classes(m_shown)), 0));
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            if (m_shown[i] >= 0 && m_other[i] >= 0)
                ++m_counts[static_cast<std::size_t>(m_other[i])][static_cast<std::size_t>(m_shown[i])];
        }
    }

    /// True if most places of its class over there are of another class here.
    [[nodiscard]] bool putsElsewhere(std::size_t place) const
    {
        if (m_shown[place] < 0 || m_other[place] < 0)
            return false;
        const std::vector<std::size_t> &from = m_counts[static_cast<std::size_t>(m_other[place])];
        return from[static_cast<std::size_t>(m_shown[place])] < std::ranges::max(from);
    }

    [[nodiscard]] bool isUneven() const
    {
        std::size_t all = 0, largest = 0;
        for (const std::vector<std::size_t> &from : m_counts) {
            std::size_t size = 0;
            for (const std::size_t count : from)
                size += count;
            all += size;
            largest = std::max(largest, size);
        }
        return static_cast<double>(largest) > kUneven * static_cast<double>(all);
    }

private:
    const std::vector<int> &m_shown;
    std::vector<int> m_other;
    std::vector<std::vector<std::size_t>> m_counts;     ///< per class there: places by class here
};

class DoubtFinder {
public:
    DoubtFinder(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified)
        : m_data(data), m_state(state), m_classified(classified)
    {
        m_doubts.reasons.assign(classified.classOf.size(), NoDoubt);
        m_doubts.elsewhere.assign(classified.classOf.size(), 0);
    }

    ClassDoubts find()
    {
        const Indicator *indicator = m_data.indicator(m_classified.figures.indicator);
        if (!indicator || m_classified.upper.size() < 2)
            return std::move(m_doubts);
        roundings(*indicator);
        intervals();
        const ClassificationSpec &spec = m_state.classification;
        if (numberIsChosen(spec.scheme)) {
            if (spec.classes > kMinimumClasses)
                take(other(spec.scheme, spec.classes - 1), FewerClassesDoubt);
            if (spec.classes < kMaximumClasses)
                take(other(spec.scheme, spec.classes + 1), MoreClassesDoubt);
        }
        for (const Scheme scheme : {Scheme::Quantile, Scheme::Equal, Scheme::FisherJenks}) {
            if (scheme != spec.scheme)
                tryScheme(scheme);
        }
        count();
        return std::move(m_doubts);
    }

private:
    [[nodiscard]] OtherDivision other(Scheme scheme, int classes) const
    {
        ViewState state = m_state;
        state.classification.scheme = scheme;
        state.classification.classes = classes;
        return {m_classified.classOf, classifyView(m_data, state).classOf};
    }

    std::size_t take(const OtherDivision &division, ClassDoubt reason)
    {
        ++m_doubts.divisions;
        std::size_t changed = 0;
        for (std::size_t i = 0; i < m_doubts.reasons.size(); ++i) {
            if (!division.putsElsewhere(i))
                continue;
            ++changed;
            m_doubts.reasons[i] |= reason;
            ++m_doubts.elsewhere[i];
        }
        return changed;
    }

    void tryScheme(Scheme scheme)
    {
        const int classes = std::clamp(static_cast<int>(m_classified.upper.size()), kMinimumClasses, kMaximumClasses);
        const OtherDivision division = other(scheme, classes);
        SchemeChange change{scheme, 0, division.isUneven()};
        if (!change.uneven)
            change.changed = take(division, OtherSchemeDoubt);
        m_doubts.schemes.push_back(change);
    }

    /// True if the figure could as well lie in another class, its bounds taken with a hair's breadth.
    [[nodiscard]] bool reachesOver(std::size_t place, double low, double high) const
    {
        const int shown = m_classified.classOf[place];
        if (shown < 0)
            return false;
        const auto at = static_cast<std::size_t>(shown);
        const double hair = 1e-9 * std::max({1.0, std::abs(low), std::abs(high)});
        const bool below = shown > 0 && low < m_classified.upper[at - 1] - hair;
        const bool above = at + 1 < m_classified.upper.size() && high > m_classified.upper[at] + hair;
        return below || above;
    }

    void roundings(const Indicator &indicator)
    {
        if (indicator.inferred || indicator.unit.nl == QLatin1String("klasse"))
            return;
        const Figures &figures = m_classified.figures;
        const double step = publishedRounding(m_data, indicator, figures.year, figures.table);
        // Whole people, dwellings and votes were counted, not rounded.
        const bool exact = indicator.kind == IndicatorKind::Count && indicator.decimals == 0 && step <= 1;
        for (std::size_t i = 0; i < m_doubts.reasons.size(); ++i) {
            const bool ours = !figures.composedFrom.isEmpty() || (i < figures.flags.size() && (figures.flags[i] & (Computed | Composed)));
            const double half = ours || exact ? 0 : step / 2;
            if (reachesOver(i, figures.values[i] - half, figures.values[i] + half))
                m_doubts.reasons[i] |= RoundingDoubt;
        }
    }

    /// Intervals are of the table's own column.
    void intervals()
    {
        const Figures &figures = m_classified.figures;
        const Column *column = figures.composedFrom.isEmpty() ? m_data.column(figures.indicator, figures.year, figures.table) : nullptr;
        if (!column || (column->low.empty() && column->high.empty()))
            return;
        const auto at = [](const std::vector<double> &bound, std::size_t i, double otherwise) {
            return i < bound.size() && std::isfinite(bound[i]) ? bound[i] : otherwise;
        };
        for (std::size_t i = 0; i < m_doubts.reasons.size() && i < column->values.size(); ++i) {
            if (reachesOver(i, at(column->low, i, column->values[i]), at(column->high, i, column->values[i])))
                m_doubts.reasons[i] |= IntervalDoubt;
        }
    }

    void count()
    {
        for (std::size_t i = 0; i < m_doubts.reasons.size(); ++i) {
            const std::uint8_t reasons = m_doubts.reasons[i];
            m_doubts.rounding += (reasons & RoundingDoubt) ? 1 : 0;
            m_doubts.interval += (reasons & IntervalDoubt) ? 1 : 0;
            m_doubts.fewer += (reasons & FewerClassesDoubt) ? 1 : 0;
            m_doubts.more += (reasons & MoreClassesDoubt) ? 1 : 0;
            m_doubts.scheme += (reasons & OtherSchemeDoubt) ? 1 : 0;
            if ((reasons & (RoundingDoubt | IntervalDoubt)) || m_doubts.elsewhere[i] >= kMarkedFrom)
                m_doubts.marked.push_back(static_cast<int>(i));
        }
    }

    const AtlasData &m_data;
    const ViewState &m_state;
    const ClassifiedFigures &m_classified;
    ClassDoubts m_doubts;
};

} // namespace

ClassDoubts classDoubts(const AtlasData &data, const ViewState &state, const ClassifiedFigures &classified)
{
    return DoubtFinder(data, state, classified).find();
}

} // namespace atlas
