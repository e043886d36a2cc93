// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/stats/breaks.h"

#include "layers/stats/break_families.h"
#include "layers/stats/compensated_sum.h"
#include "layers/stats/fisher_jenks.h"
#include "layers/stats/summary.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Values = std::span<const double>;

bool takesNumberOfClasses(Scheme scheme)
{
    return scheme == Scheme::Quantile || scheme == Scheme::Equal || scheme == Scheme::FisherJenks
        || scheme == Scheme::Pretty;
}

void warn(Breaks &breaks, BreakWarning warning)
{
    const auto place = std::lower_bound(breaks.warnings.begin(), breaks.warnings.end(), warning);
    if (place == breaks.warnings.end() || *place != warning)
        breaks.warnings.insert(place, warning);
}

int usableClasses(const BreakSpec &spec, Breaks &breaks)
{
    const int classes = std::clamp(spec.classes, kMinimumClasses, kMaximumClasses);
    if (classes != spec.classes && takesNumberOfClasses(spec.scheme))
        warn(breaks, BreakWarning::ClassesOutOfRange);
    return classes;
}

double usableHinge(const BreakSpec &spec, Breaks &breaks)
{
    if (std::isfinite(spec.hinge) && spec.hinge >= 0.0)
        return spec.hinge;
    warn(breaks, BreakWarning::HingeOutOfRange);
    return kDefaultHinge;
}

std::vector<double> manualBounds(const BreakSpec &spec, double max, Breaks &breaks)
{
    std::vector<double> bounds = finiteSorted(spec.manual);
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    if (bounds != spec.manual)
        warn(breaks, BreakWarning::ManualUnsorted);
    if (bounds.empty() || bounds.back() < max)
        warn(breaks, BreakWarning::ManualBelowMaximum);
    return bounds;
}

/// What the scheme itself proposes; may still repeat a bound or end under the maximum.
std::vector<double> proposedBounds(Values sorted, const BreakSpec &spec, Breaks &breaks)
{
    const int classes = usableClasses(spec, breaks);
    switch (spec.scheme) {
    case Scheme::Quantile:
        return families::quantileBounds(sorted, classes);
    case Scheme::Equal:
        return families::equalBounds(sorted, classes);
    case Scheme::FisherJenks:
        return fisherJenksBounds(sorted, classes);
    case Scheme::StdMean:
        return families::stdMeanBounds(sorted);
    case Scheme::HeadTail:
        return families::headTailBounds(sorted);
    case Scheme::Box:
        return families::boxBounds(sorted, usableHinge(spec, breaks));
    case Scheme::Percentiles:
        return families::percentileBounds(sorted);
    case Scheme::Pretty:
        return families::prettyBounds(sorted, classes);
    case Scheme::Manual:
        return manualBounds(spec, sorted.back(), breaks);
    }
    return {};
}

/// Counts the classes and adds up their squared errors in one walk over the sorted values.
void measureClasses(Values sorted, Breaks &breaks)
{
    CompensatedSum sse;
    Values rest = sorted;
    for (const double bound : breaks.upper) {
        const auto past = std::upper_bound(rest.begin(), rest.end(), bound);
        const Values members = rest.first(static_cast<std::size_t>(past - rest.begin()));
        rest = rest.subspan(members.size());

        breaks.counts.push_back(members.size());
        const double mean = summariseSorted(members, 0).mean;
        for (const double value : members)
            sse.add((value - mean) * (value - mean));
    }
    breaks.sse = sse.value();
}

} // namespace

Breaks computeBreaks(std::span<const double> values, const BreakSpec &spec)
{
    Breaks breaks;
    breaks.scheme = spec.scheme;

    const std::vector<double> sorted = finiteSorted(values);
    if (sorted.empty()) {
        warn(breaks, BreakWarning::NoFiniteValues);
        return breaks;
    }
    breaks.lower = sorted.front();

    const bool allEqual = sorted.front() == sorted.back();
    if (allEqual)
        warn(breaks, BreakWarning::AllEqual);

    // Bounds given by hand hold whatever the figures are; all others need a spread.
    if (!allEqual || spec.scheme == Scheme::Manual)
        breaks.upper = proposedBounds(sorted, spec, breaks);

    std::erase_if(breaks.upper, [](double bound) { return !std::isfinite(bound); });
    const std::size_t proposed = breaks.upper.size();
    breaks.upper.erase(std::unique(breaks.upper.begin(), breaks.upper.end()), breaks.upper.end());
    const bool joined = breaks.upper.size() < proposed;
    if (breaks.upper.empty() || breaks.upper.back() < sorted.back())
        breaks.upper.push_back(sorted.back());

    const bool shortOfAsked = spec.scheme == Scheme::FisherJenks
        && breaks.upper.size() < static_cast<std::size_t>(
               std::clamp(spec.classes, kMinimumClasses, kMaximumClasses));
    if (!allEqual && (joined || shortOfAsked))
        warn(breaks, BreakWarning::FewerClassesThanAsked);

    measureClasses(sorted, breaks);
    if (std::find(breaks.counts.begin(), breaks.counts.end(), std::size_t{0}) != breaks.counts.end())
        warn(breaks, BreakWarning::EmptyClasses);
    return breaks;
}

} // namespace atlas
