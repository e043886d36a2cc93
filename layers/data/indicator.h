// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/localised_text.h"

#include <QString>

#include <optional>

namespace atlas {

/// What may be done with an indicator over places.
enum class IndicatorKind {
    Count,   ///< sums
    Rate,    ///< factor × Σnumerator / Σdenominator
    Mean,    ///< weighted mean with `weight`
    Median,  ///< does not aggregate
    Index,   ///< does not aggregate
    Share,   ///< percentage whose denominator is not in the data: does not aggregate
};

struct Theme {
    QString code;
    LocalisedText name;
    int order = 0;
};

/// Where a figure or a boundary comes from. All texts as the publisher gives them.
struct Source {
    QString id;
    QString title;
    QString publisher;
    QString url;
    QString licence;
    QString attribution;
    QString retrieved;      ///< ISO date

    bool operator==(const Source &) const = default;
};

/// An indicator: what is measured, in which unit, and what aggregation is honest.
struct Indicator {
    QString code;               ///< ASCII, e.g. "aandeel_65_plus"
    LocalisedText name;         ///< title of a map: "Inwoners van 65 jaar en ouder"
    LocalisedText shortName;    ///< for lists: "65 jaar en ouder"
    LocalisedText unit;         ///< "%", "× € 1.000"; empty = plain number
    LocalisedText phrase;       ///< unit in a subtitle: "in % van de bevolking"
    LocalisedText definition;
    LocalisedText sentence;     ///< clause with {place}, {year} and {value} or {number}; empty = none, and so for the words
    LocalisedText more, less;   ///< how a difference is called where it is not "more", "less": "hoger", "fewer"
    int decimals = 0;           ///< as published
    QString theme;
    IndicatorKind kind = IndicatorKind::Share;
    QString numerator, denominator;
    double factor = 1;
    QString weight;
    QString polarity;           ///< neutral, positive, negative
    QString scheme;             ///< proposed classification; empty = quantile
    int classes = 5;
    QString palette;            ///< proposed palette; empty = blues
    std::optional<double> midpoint;
    bool inferred = false;      ///< made from an unknown column of a foreign file

    [[nodiscard]] bool aggregates() const
    {
        return kind == IndicatorKind::Count || kind == IndicatorKind::Rate || kind == IndicatorKind::Mean;
    }
    [[nodiscard]] bool isPercentage() const { return unit.nl == QLatin1String("%"); }
};

/// "count", "rate" …, as in the atlas profile; unknown text is Share.
IndicatorKind indicatorKindFromText(const QString &text);
QString toText(IndicatorKind kind);

} // namespace atlas
