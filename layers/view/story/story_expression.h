// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/result.h"

#include <QString>

#include <vector>

namespace atlas {

/// A parsed expression of a shipped story: a number, a text, a call, or a sum of these.
struct StoryExpression {
    enum class Kind { Number, Text, Call, Negate, Add, Subtract, Multiply, Divide };

    Kind kind = Kind::Number;
    double number = 0;
    int decimals = 0;           ///< Number: as typed
    QString text = {};          ///< Text; name of the function called
    std::vector<StoryExpression> operands = {};
    QString typed = {};         ///< Call: as it stands in the source

    bool operator==(const StoryExpression &) const = default;
};

/// Parses numbers with a decimal point, 'texts' and "texts" (a doubled quote is one), + − * / with parentheses, and
/// calls such as figure('inwoners', 'GM0114', 2024) * 2. * and / bind closer than + and −.
/// @return or a reason in plain English, with the place in the text. The English of these reasons is for who writes
/// a story, not for who sees it. Pure, thread-safe.
Result<StoryExpression, QString> parseStoryExpression(const QString &text);

} // namespace atlas
