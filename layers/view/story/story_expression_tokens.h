// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/stats/result.h"

#include <QString>

#include <vector>

namespace atlas {

/// A number, text, name or sign of an expression in a story.
struct StoryToken {
    enum class Kind { Number, Text, Name, Sign, End };
    Kind kind = Kind::End;
    qsizetype from = 0, to = 0;     ///< in the source
    QString text = {};              ///< without quotes; a sign: one of ( ) , + - * /
    double number = 0;
    int decimals = 0;

    [[nodiscard]] bool isSign(char sign) const { return kind == Kind::Sign && text == QLatin1Char(sign); }
};

/// The tokens, the last one being End; or what is wrong and where.
Result<std::vector<StoryToken>, QString> storyTokens(const QString &text);

} // namespace atlas
