// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#pragma once

#include "layers/view/place_filter.h"

#include <QString>

#include <vector>

namespace atlas {

/// A word, literal or sign of an expression.
struct FilterToken {
    enum class Kind {
        Word,       ///< inwoners
        Quoted,     ///< "65 jaar en ouder"
        Text,       ///< 'Drenthe'
        Number,
        Sign,       ///< ( ) , ; + - * / @ = <> < <= > >= as one spelling each
        Keyword,    ///< and or not between in like is missing on, in the English spelling
        End,
    };
    Kind kind = Kind::End;
    int position = 0, length = 0;
    QString text;       ///< without quotes; signs and keywords in their one spelling; numbers as typed
    double number = 0;

    [[nodiscard]] bool is(Kind wanted, const char *spelling) const
    {
        return kind == wanted && text == QLatin1String(spelling);
    }
    [[nodiscard]] bool isSign(const char *spelling) const { return is(Kind::Sign, spelling); }
    [[nodiscard]] bool isKeyword(const char *spelling) const { return is(Kind::Keyword, spelling); }
};

/// The tokens of an expression; the last one is End. Errors: UnknownCharacter, OpenQuote, ThousandsSeparator.
Result<std::vector<FilterToken>, FilterError> filterTokens(const QString &text);

} // namespace atlas
