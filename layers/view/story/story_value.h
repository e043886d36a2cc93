// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/data/indicator.h"
#include "layers/data/localised_text.h"
#include "layers/stats/result.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace atlas {

/// What an expression of a story comes to: a number, or a name in both languages.
struct StoryValue {
    double number = std::numeric_limits<double>::quiet_NaN();   ///< finite unless there is a text
    std::optional<LocalisedText> text;
    std::optional<int> decimals;            ///< that the number has by itself; nullopt = a format must say
    LocalisedText unit;                     ///< of the number; empty = none, or no one unit
    std::optional<Indicator> indicator;     ///< whose figure it is, untouched: it says how it is written
    QStringList sources;                    ///< ids, most important first
    QStringList notes;                      ///< what must be known of it, in English: "other boundaries in that year"
    bool lookedUp = false;                  ///< some figure of the data is in it
};

/// A value, or why there is none in plain English, for who writes the story.
using StoryAnswer = Result<StoryValue, QString>;

/// The value with the sign turned, and two values together. Sources and notes are those of both. A unit stays where
/// it still holds: of equal units added, of a unit times a plain number. Errors: a name in a sum, division by zero.
StoryAnswer negated(const StoryValue &value);
StoryAnswer sumOf(const StoryValue &a, const StoryValue &b, double sign);
StoryAnswer productOf(const StoryValue &a, const StoryValue &b);
StoryAnswer quotientOf(const StoryValue &a, const StoryValue &b);

/// How a value is written: what stands behind the bar of a placeholder.
struct StoryFormat {
    enum class Kind { Own, Number, Signed, Percent, Euro, Thousands, Millions, Words, Name };
    Kind kind = Kind::Own;
    int decimals = 0;

    bool operator==(const StoryFormat &) const = default;
};

/// "number 1", "signed 1", "percent 0", "euro 0", "thousands 1", "millions 2", "factor 1" (a number), "words", "name";
/// empty text = Own.
Result<StoryFormat, QString> parseStoryFormat(const QString &text);

/// The value as text, numbers in the locale of each language: with its unit as Describe::value() has it where it is a
/// figure of an indicator and the format is Own; otherwise as the format says. A number does not
/// break off from what follows it. Errors: a name
/// with a format for numbers, a number whose decimals are not known, an amount that is not in euros.
Result<LocalisedText, QString> written(const StoryValue &value, const StoryFormat &format);

/// The number in whole units: 250 (× € 1.000) is 250,000; for bars that share a scale.
double inFull(const StoryValue &value);

} // namespace atlas
