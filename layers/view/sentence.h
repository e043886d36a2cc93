// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/atlas_data.h"
#include "layers/data/column.h"
#include "layers/data/figures.h"
#include "layers/stats/rank.h"
#include "layers/view/describe.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace atlas {

/// How a difference is said.
enum class DifferenceKind {
    None,           ///< one of the two has no figure
    Points,         ///< percentage points: of percentages
    PerCent,        ///< per cent of the second: of amounts that cannot be negative
    Absolute,       ///< in the unit: of growth, balances and what is not known to be an amount
    WithinRounding, ///< smaller than the rounding of the published figures: not claimed
};

/// A figure in a sentence.
struct SentenceFigure {
    AtlasData::PlaceRef place;
    double value = std::numeric_limits<double>::quiet_NaN();    ///< NaN = none
    int year = 0;                   ///< 0 = unknown
    std::uint16_t flags = NoFlag;
    int used = 0, of = 0;           ///< parts that had all it takes, and all parts; 0 = not composed
    QString composedFrom;           ///< level of the parts
};

/// What a sentence is about.
struct SentenceParts {
    QString indicator;
    SentenceFigure subject;
    std::optional<SentenceFigure> other;    ///< what it is set against
    std::optional<Rank> rank;               ///< of the subject within its own level
};

/// "In 2024 was 24,4% van de inwoners van Emmen 65 jaar of ouder, 9,0 procentpunt meer dan in Amsterdam-Zuid; rang
/// 110 van 342 gemeenten." in the language of `describe`. Composed, provisional and other figures with a flag get
/// a short sentence of their own. Without a clause of its own (and for forecasts) the indicator is named:
/// "Inwoners in Emmen, 2024: 109.346 inwoners". Claims no difference within the rounding. Empty if the indicator
/// or the place is not in the atlas. Thread-safe.
QString sentence(const AtlasData &data, const SentenceParts &parts, const Describe &describe);

/// The sentence, the definition of the indicator and Describe::sourceLine(), on a line each.
QString sentenceWithSource(const AtlasData &data, const SentenceParts &parts, const Figures &figures, const Describe &describe);

/// The step to which the figures of a level were rounded in a year, indicator units: 10^-decimals, or the larger
/// power of ten of which all are multiples (whole per cents, tens of people, hundreds of jobs).
double publishedRounding(const AtlasData &data, const Indicator &indicator, int year, int table);

/// Indicators that may be below zero (their middle is zero: growth, balances), values that are, and columns of
/// which only the name is known are set apart in their unit; other amounts in per cent.
/// @param rounding the coarser of the two figures' rounding; 0 = 10^-decimals of the indicator.
DifferenceKind differenceKind(const Indicator &indicator, double a, double b, double rounding = 0);
/// a minus b in points, in per cent of b, or in the unit of the indicator; NaN for None, a − b for WithinRounding.
double differenceOf(DifferenceKind kind, double a, double b);
/// "+9,0 procentpunt", "−27%", "+3,1 per 1.000 inwoners", "kleiner dan de afronding"; empty for None.
QString differenceText(const Describe &describe, const Indicator &indicator, DifferenceKind kind, double difference);

} // namespace atlas
