// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Krimpatlas authors
#include "layers/view/story/story_placeholders.h"

#include <algorithm>
#include <initializer_list>

namespace atlas {

namespace {

/// Where a sign stands outside of quotes; −1 = nowhere.
qsizetype outsideQuotes(const QString &text, qsizetype from, QChar sign)
{
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == sign)
            return i;
        else if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            quote = c;
    }
    return -1;
}

} // namespace

Result<std::vector<StoryPiece>, QString> storyPieces(const QString &text)
{
    static const QString opening = QStringLiteral("{=");
    std::vector<StoryPiece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(opening, at);
        const QString words = text.mid(at, open < 0 ? -1 : open - at);
        if (words.contains(QLatin1Char('{')) || words.contains(QLatin1Char('}')))
            return Unexpected{QStringLiteral("a stray brace in “%1”: a placeholder is {= EXPRESSION | FORMAT}").arg(words)};
        if (!words.isEmpty())
            pieces.push_back({false, words});
        if (open < 0)
            break;
        const qsizetype from = open + opening.size();
        const qsizetype close = outsideQuotes(text, from, QLatin1Char('}'));
        if (close < 0)
            return Unexpected{QStringLiteral("a placeholder that is not closed: “%1”").arg(text.mid(open))};
        const QString inside = text.mid(from, close - from);
        const qsizetype bar = outsideQuotes(inside, 0, QLatin1Char('|'));
        pieces.push_back({true, (bar < 0 ? inside : inside.first(bar)).trimmed(), bar < 0 ? QString() : inside.mid(bar + 1).trimmed()});
        at = close + 1;
    }
    return pieces;
}

} // namespace atlas
