// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include <vector>

namespace atlas {

/// How figures are divided into classes. What each does is said in breaks.h.
enum class Scheme {
    Quantile,
    Equal,
    FisherJenks,
    StdMean,
    HeadTail,
    Box,
    Percentiles,
    Pretty,
    Manual,
};

inline constexpr int kMinimumClasses = 2;
inline constexpr int kMaximumClasses = 9;
inline constexpr double kDefaultHinge = 1.5;

/// What is asked of computeBreaks(). Values a scheme does not use are ignored.
struct BreakSpec {
    Scheme scheme = Scheme::Quantile;
    int classes = 5;             ///< Quantile, Equal, FisherJenks; for Pretty a wish
    std::vector<double> manual;  ///< Manual: upper bounds, in the figures' unit
    double hinge = kDefaultHinge; ///< Box: whisker length in interquartile ranges, >= 0

    bool operator==(const BreakSpec &) const = default;
};

/// Why the classes are other than asked. Never an error: there is always something to draw.
enum class BreakWarning {
    NoFiniteValues,        ///< nothing to divide: there are no classes
    AllEqual,              ///< one class holds the one value there is
    FewerClassesThanAsked, ///< ties or too few values: bounds that coincided were joined
    EmptyClasses,          ///< at least one class holds no value
    ManualUnsorted,        ///< manual bounds were put in order; repeated, NaN and infinite ones left out
    ManualBelowMaximum,    ///< manual bounds did not reach the maximum: it was added as a last bound
    ClassesOutOfRange,     ///< the number of classes was brought within 2..9
    HingeOutOfRange,       ///< the hinge was negative or not a number: 1.5 was used
};

} // namespace atlas
